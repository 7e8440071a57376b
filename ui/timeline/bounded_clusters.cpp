#include "ui/timeline/bounded_clusters.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr int longest = 48; // UTF-16 units; a family of five with skin tones has 24
constexpr char16_t joiner = 0x200D;

bool extends(char32_t c)
{
    return QChar::isMark(c) || c == joiner || (c >= 0x1F3FB && c <= 0x1F3FF) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

/// Where a cluster has to be divided, in order.
QList<qsizetype> tooLong(const QString &text)
{
    QList<qsizetype> places;
    qsizetype start = 0;
    bool joined = false; ///< the character before holds the next one
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        const bool pair =
            c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = pair ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
        if (!joined && !extends(code)) {
            start = at;
        } else if (at - start >= longest) {
            places.append(at);
            start = at;
        }
        joined = code == joiner;
        at += pair ? 2 : 1;
    }
    return places;
}

} // namespace

QString withBoundedClusters(const QString &text, QChar divider)
{
    if (text.size() <= longest ||
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x300; }))
        return text;
    const QList<qsizetype> places = tooLong(text);
    if (places.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (const qsizetype place : places) {
        result += QStringView(text).mid(from, place - from);
        result += divider;
        from = place;
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace dria::timeline
