#include "ui/timeline/spoilers.h"

#include "ui/timeline/style.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace dria::timeline {

namespace {

struct Spoilers
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::Spoilers)
};

constexpr qsizetype mostSpoilers = 100; ///< in one paragraph: more is no secret
constexpr QLatin1String bars{"||"};

struct Stretch
{
    int start = 0; ///< of the bars before it
    int end = 0;   ///< after the bars behind it
};

bool isInCode(const DisplayText &text, qsizetype at)
{
    return std::any_of(text.formats.cbegin(), text.formats.cend(), [at](const auto &range) {
        return range.format.fontFixedPitch() && at >= range.start &&
               at < range.start + range.length;
    });
}

/// With those between which there is nothing passed over.
template<typename IsBar>
QList<Stretch> stretchesOf(const QString &text, IsBar isBar)
{
    QList<Stretch> found;
    const auto next = [&](qsizetype from) {
        qsizetype at = text.indexOf(bars, from);
        while (at >= 0 && !isBar(at))
            at = text.indexOf(bars, at + bars.size());
        return at;
    };
    qsizetype open = next(0);
    while (open >= 0 && found.size() < mostSpoilers) {
        const qsizetype close = next(open + bars.size());
        if (close < 0)
            break;
        const bool isEmpty = QStringView(text)
                                 .mid(open + bars.size(), close - open - bars.size())
                                 .trimmed()
                                 .isEmpty();
        if (isEmpty) {
            open = close;
            continue;
        }
        found.append({static_cast<int>(open), static_cast<int>(close + bars.size())});
        open = next(close + bars.size());
    }
    return found;
}

/// What stays of a range when a stretch of its text is replaced.
template<typename Range>
void moveRange(Range &range, int start, int length, int by)
{
    const int end = range.start + range.length;
    if (range.start >= start + length) {
        range.start += by;
    } else if (end > start) {
        const int before = std::max(0, start - range.start);
        const int after = std::max(0, end - start - length);
        if (before > 0 || after == 0) {
            range.length = before;
        } else {
            range.start = start + length + by;
            range.length = after;
        }
    }
}

/// Formats and links of what goes go with it.
void replace(DisplayText &text, int start, int length, const QString &with)
{
    text.text.replace(start, length, with);
    const int by = static_cast<int>(with.size()) - length;
    for (auto &range : text.formats)
        moveRange(range, start, length, by);
    for (auto &link : text.links)
        moveRange(link, start, length, by);
    text.formats.removeIf([](const auto &range) { return range.length <= 0; });
    text.links.removeIf([](const auto &link) { return link.length <= 0; });
}

void sortLinks(DisplayText &text)
{
    std::stable_sort(text.links.begin(), text.links.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
}

} // namespace

void foldSpoilers(DisplayText &text, const QString &key, bool isShown, const TimelineStyle &style)
{
    const int bar = static_cast<int>(bars.size());
    const QList<Stretch> found =
        stretchesOf(text.text, [&text](qsizetype at) { return !isInCode(text, at); });
    QTextCharFormat ground;
    ground.setBackground(style.look.tokens.hover);
    // From the end, so that what is before stays where it is.
    for (auto it = found.crbegin(); it != found.crend(); ++it) {
        const auto [start, end] = *it;
        if (isShown) {
            replace(text, end - bar, bar, {});
            replace(text, start, bar, {});
            text.formats.append({start, end - start - 2 * bar, ground});
            continue;
        }
        const QString word = Spoilers::tr("Spoiler", "stands for hidden text");
        const auto length = static_cast<int>(word.size());
        replace(text, start, end - start, word);
        QTextCharFormat format = ground;
        format.setForeground(style.look.tokens.accent);
        format.setFontWeight(QFont::DemiBold);
        text.formats.append({start, length, format});
        text.links.append({start, length, {}, {}, key});
    }
    sortLinks(text);
}

QString withoutSpoilers(const QString &markdown)
{
    QString text = markdown;
    const QList<Stretch> found = stretchesOf(text, [](qsizetype) { return true; });
    for (auto it = found.crbegin(); it != found.crend(); ++it)
        text.replace(it->start, it->end - it->start,
                     Spoilers::tr("Spoiler", "stands for hidden text"));
    return text;
}

} // namespace dria::timeline
