#pragma once
// The height of a line of text, which asks the font only when it is first needed: a face takes a
// millisecond to open, and an empty transcript shows nothing in it.

#include <QFont>

namespace dria::timeline {

class LineHeight
{
public:
    /// @p factor of the font's size, and never less than the font itself asks for.
    LineHeight(const QFont &font, double factor);

    /// Pixels.
    operator int() const; // NOLINT(google-explicit-constructor): it is one

private:
    QFont m_font;
    double m_factor;
    mutable int m_height = 0;
};

} // namespace dria::timeline
