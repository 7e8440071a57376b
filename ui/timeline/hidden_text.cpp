#include "ui/timeline/hidden_text.h"

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr QStringView opening = u"\u2039U+";
constexpr QChar closing = u'\u203A';
constexpr char32_t blackFlag = 0x1F3F4;
constexpr char32_t keycap = 0x20E3;

struct CodePoint
{
    char32_t value = 0;
    int units = 1;
};

CodePoint codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), 2};
    return {c.unicode(), 1};
}

/// 0 before the text.
char32_t codePointBefore(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return at > 0 ? text[at - 1].unicode() : 0;
}

bool isTag(char32_t c)
{
    return c >= 0xE0020 && c <= 0xE007F;
}

bool isVariation(char32_t c)
{
    return c == 0xFE0E || c == 0xFE0F;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

/// Wherever it stands.
bool isAlwaysHidden(char32_t c)
{
    if (c < 0xA0)
        return (c < 0x20 && c != u'\n' && c != u'\t') || c >= 0x7F;
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x17B4 ||
           c == 0x17B5 || (c >= 0x180B && c <= 0x180F) || c == 0x200B || c == 0x200E ||
           c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0D) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFFC) || (c >= 0x1BCA0 && c <= 0x1BCA3) ||
           (c >= 0x1D173 && c <= 0x1D17A) || (c >= 0xE0000 && c <= 0xE0FFF && !isTag(c));
}

/// A flag of a region is a black flag with tags behind it: the only place where tags say something.
bool isInFlag(QStringView text, qsizetype at)
{
    constexpr int longestFlag = 8; // characters
    for (int i = 0; i < longestFlag && at > 0; ++i) {
        const char32_t before = codePointBefore(text, at);
        if (!isTag(before))
            return before == blackFlag;
        at -= 2;
    }
    return false;
}

bool isHiddenAt(QStringView text, qsizetype at, CodePoint c)
{
    if (isAlwaysHidden(c.value))
        return true;
    if (isTag(c.value))
        return !isInFlag(text, at);
    if (!isJoiner(c.value) && !isVariation(c.value))
        return false;
    // Beside plain letters there is nothing to join, and no other form to choose.
    const char32_t before = codePointBefore(text, at);
    const qsizetype next = at + c.units;
    const char32_t after = next < text.size() ? codePointAt(text, next).value : 0;
    if (isVariation(c.value))
        return isVariation(before) || (before < 0x80 && after != keycap);
    return before < 0x80 || after < 0x80 || isJoiner(before);
}

/// Calls seen(stretch) and hidden(code point) for what a part is made of, in order.
template<typename Seen, typename Hidden>
void visit(QStringView text, qsizetype from, qsizetype to, Seen seen, Hidden hidden)
{
    qsizetype stretch = from;
    for (qsizetype at = from; at < to;) {
        if (const char16_t plain = text[at].unicode(); plain >= 0x20 && plain < 0x7F) {
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(text, at);
        if (isHiddenAt(text, at, c)) {
            seen(text.mid(stretch, at - stretch));
            hidden(c.value);
            stretch = at + c.units;
        }
        at += c.units;
    }
    seen(text.mid(stretch, to - stretch));
}

} // namespace

SpelledText spelledOut(QStringView text, qsizetype from, qsizetype to)
{
    SpelledText result;
    result.text.reserve(to - from);
    visit(
        text, from, to, [&](QStringView seen) { result.text += seen; },
        [&](char32_t c) {
            ++result.hidden;
            result.text += opening;
            result.text += QString::number(c, 16).toUpper().rightJustified(4, u'0');
            result.text += closing;
        });
    return result;
}

QList<std::pair<int, int>> spelledCharacters(QStringView text)
{
    QList<std::pair<int, int>> places;
    constexpr qsizetype mostDigits = 6;
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
        const qsizetype end =
            text.mid(at, opening.size() + mostDigits + 1).indexOf(closing) + at + 1;
        if (end > at)
            places.append({static_cast<int>(at), static_cast<int>(end - at)});
    }
    return places;
}

bool hasHidden(QStringView text)
{
    bool found = false;
    visit(
        text, 0, text.size(), [](QStringView) {}, [&](char32_t) { found = true; });
    return found;
}

QString withVisibleControls(const QString &text)
{
    return hasHidden(text) ? spelledOut(text, 0, text.size()).text : text;
}

QString withoutHidden(const QString &text)
{
    if (!hasHidden(text))
        return text;
    QString result;
    visit(
        text, 0, text.size(), [&](QStringView seen) { result += seen; }, [](char32_t) {});
    return result;
}

} // namespace dria::timeline
