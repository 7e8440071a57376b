#pragma once
// How wide the characters of a font are, so that code can be broken into rows without being laid
// out. Asks the font once for each kind of character.

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStringView>

#include <array>
#include <optional>

namespace dria::timeline {

class CharWidths
{
public:
    /// Measures nothing yet: a transcript without code never needs it.
    explicit CharWidths(const QFont &font);

    /// Pixels of the character at a place that begins x pixels right of where its row does; counts
    /// its UTF-16 units. What stands on the character before has none.
    [[nodiscard]] double widthAt(QStringView text, qsizetype at, double x, int *units) const;
    /// From one stop to the next, in pixels.
    [[nodiscard]] double tab() const;

private:
    [[nodiscard]] double measured(char32_t c) const;
    /// Of the first 128 characters.
    [[nodiscard]] const std::array<double, 128> &ascii() const;

    QFontMetricsF m_metrics;
    mutable std::optional<std::array<double, 128>> m_ascii;
    mutable QHash<char32_t, double> m_others;
};

} // namespace dria::timeline
