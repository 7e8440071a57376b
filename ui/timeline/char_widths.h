#pragma once
// How wide the characters of a font are, so that code can be broken into rows without being laid
// out. Asks the font once for each kind of character.

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringView>

#include <array>

namespace dria::timeline {

class CharWidths
{
public:
    explicit CharWidths(const QFont &font);

    /// Pixels of the character at a place that begins x pixels right of where its row does; counts
    /// its UTF-16 units. What stands on the character before has none.
    [[nodiscard]] double widthAt(QStringView text, qsizetype at, double x, int *units) const;
    /// From one stop to the next, in pixels.
    [[nodiscard]] double tab() const { return m_tab; }

private:
    [[nodiscard]] double measured(char32_t c) const;

    QFontMetricsF m_metrics;
    std::array<double, 128> m_ascii;
    double m_tab;
    mutable QHash<char32_t, double> m_others;
};

} // namespace dria::timeline
