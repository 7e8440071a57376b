#pragma once
// What within a line is a formula, and what is money, an address or an escaped bracket. Not for use
// outside this folder.

#include <QStringView>

#include <array>

namespace dria::markdown {

/// The formulas of one line, asked for from its start to its end.
class LineFormulas
{
public:
    /// mayBeOpen: text may still come behind the line, so one without an end goes up to there.
    LineFormulas(QStringView line, bool mayBeOpen);

    /// The position behind the formula that begins at a position; 0 if none does.
    [[nodiscard]] qsizetype endOf(qsizetype at);
    /// Whether nothing but the marks of lists and quotes stands before a formula, or nothing but
    /// punctuation behind it.
    [[nodiscard]] bool standsAlone(qsizetype from, qsizetype to) const;

private:
    QStringView m_line;
    bool m_mayBeOpen;
    qsizetype m_leadLength;
    qsizetype m_textEnd;
    // By delimiter: before this position none can have an end.
    std::array<qsizetype, 4> m_noneBefore{};
};

/// Whether a text begins with the scheme of a web address, in which a dollar is a letter.
[[nodiscard]] bool isAddress(QStringView text);

/// A further line of a formula without the marks of the quotes it stands in and without the
/// indent, up to so many columns, of its first line.
[[nodiscard]] QStringView withoutLead(QStringView line, int quotes, qsizetype indent);

} // namespace dria::markdown
