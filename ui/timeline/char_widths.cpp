#include "ui/timeline/char_widths.h"

#include <cmath>

namespace dria::timeline {

namespace {

constexpr int tabColumns = 4;
constexpr qsizetype mostMeasured = 1000; ///< characters, of each of which the font may be searched

bool isWithoutWidth(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format ||
           (c >= 0x1F3FB && c <= 0x1F3FF); // skin tones
}

/// One character for all that are as wide, in scripts of thousands.
char32_t representative(char32_t c)
{
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
        (c >= 0x20000 && c <= 0x3FFFF))
        return 0x4E00;
    if (c >= 0xAC00 && c <= 0xD7A3)
        return 0xAC00;
    if (c >= 0x1F300 && c <= 0x1FAFF)
        return 0x1F600;
    return c;
}

} // namespace

CharWidths::CharWidths(const QFont &font)
    : m_metrics(font)
{
}

const std::array<double, 128> &CharWidths::ascii() const
{
    if (m_ascii)
        return *m_ascii;
    // Of many, because one alone may be rounded.
    constexpr int many = 64;
    const auto average = [this](char16_t c) {
        return m_metrics.horizontalAdvance(QString(many, QChar(c))) / many;
    };
    std::array<double, 128> widths{};
    // Where the narrowest and the widest are alike all are, and one need be asked for.
    const double narrow = average(u'i');
    const bool alike = qFuzzyCompare(narrow, average(u'W')) && qFuzzyCompare(narrow, average(u' '));
    for (char16_t c = u' '; c < 0x7F; ++c)
        widths[c] = alike ? narrow : average(c);
    return m_ascii.emplace(widths);
}

double CharWidths::tab() const
{
    return tabColumns * ascii()[u' '];
}

double CharWidths::widthAt(QStringView text, qsizetype at, double x, int *units) const
{
    const QChar c = text[at];
    *units = 1;
    if (c.unicode() < 0x80) {
        if (c != u'\t')
            return ascii()[c.unicode()];
        const double stop = (std::floor(x / tab() + 1e-3) + 1) * tab();
        return stop - x;
    }
    char32_t value = c.unicode();
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *units = 2;
        value = QChar::surrogateToUcs4(c, text[at + 1]);
    }
    constexpr char16_t joiner = 0x200D;
    if (isWithoutWidth(value) || (at > 0 && text[at - 1].unicode() == joiner))
        return 0;
    return measured(representative(value));
}

double CharWidths::measured(char32_t c) const
{
    const auto known = m_others.constFind(c);
    if (known != m_others.constEnd())
        return *known;
    if (m_others.size() >= mostMeasured)
        return 2 * ascii()[u'x'];
    const double width = m_metrics.horizontalAdvance(QString::fromUcs4(&c, 1));
    m_others.insert(c, width);
    return width;
}

} // namespace dria::timeline
