#include "ui/timeline/box.h"

#include "ui/timeline/hidden_text.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/side_scroll.h"
#include "ui/timeline/style.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr qsizetype longestToolTip = 300; ///< characters

} // namespace

void Box::setWidth(const TimelineStyle &style, int width)
{
    width = std::max(width, style.px(40));
    if (width == m_width)
        return;
    release();
    m_width = width;
    m_exact = false;
    m_height = estimate(style, width);
}

void Box::layOut(const TimelineStyle &style)
{
    if (m_live)
        return;
    m_height = doLayOut(style, m_width);
    ++style.work->layouts;
    m_exact = true;
    m_live = true;
}

void Box::invalidate(const TimelineStyle &style)
{
    m_live = m_exact = false;
    m_height = estimate(style, m_width);
}

void Box::release()
{
    doRelease();
    m_live = false;
}

int Box::firstLineMiddle(const TimelineStyle &style) const
{
    return style.lineHeight / 2;
}

std::pair<int, int> Box::wordAt(int position) const
{
    const QString whole = text(0, textLength());
    if (whole.isEmpty())
        return {0, 0};
    const qsizetype at = std::clamp<qsizetype>(position, 0, whole.size() - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, whole);
    finder.setPosition(at);
    const qsizetype start = finder.isAtBoundary() ? at : finder.toPreviousBoundary();
    finder.setPosition(at);
    const qsizetype end = finder.toNextBoundary();
    const auto from = static_cast<int>(std::max<qsizetype>(start, 0));
    const auto to = static_cast<int>(end < 0 ? whole.size() : end);
    if (!whole[from].isLetterOrNumber()) { // rather the formula before it
        const auto [unitFrom, unitTo] = unitAround(position - 1);
        if (unitFrom < unitTo && unitTo == position)
            return {unitFrom, unitTo};
    }
    return {unitAround(from).first, unitAround(to).second};
}

int Box::targetAt(QPoint point) const
{
    if (const SideScroll *scroll = sideScroll();
        scroll != nullptr && scroll->strip().contains(point))
        return sideBar;
    const QList<Target> all = targets();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const QRect &rect : all[i].rects) {
            if (rect.contains(point))
                return static_cast<int>(i);
        }
    }
    return -1;
}

QString Box::toolTip(QPoint point) const
{
    const int target = targetAt(point);
    const QList<Target> all = targets();
    if (target < 0)
        return {};
    const Target &over = all[target];
    if (over.kind == Target::Kind::Image)
        return withVisibleControls(over.value.left(longestToolTip));
    return over.kind == Target::Kind::Link ? over.value : QString();
}

} // namespace dria::timeline
