// What a message can be asked to do, and its details.

#include "ui/timeline/details_popover.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QMenu>
#include <QToolTip>

namespace dria {

using namespace timeline;
using namespace Qt::StringLiterals;

void TimelineView::addMessageActions(QMenu &menu, const RowData &message)
{
    const auto add = [&, id = message.id](QString text, const QString &action) {
        menu.addAction(text.replace(u'&', u"&&"_s), this,
                       [this, id, action] { triggerAction(id, action); });
    };
    menu.addSeparator();
    const auto &[current, count] = message.versions;
    if (current > 1)
        add(tr("Previous version"), action_id::previousVersion);
    if (current < count)
        add(tr("Next version"), action_id::nextVersion);
    for (const Action &action : message.messageActions) {
        if (!action_id::standsApart(action.id))
            add(action.text, action.id);
    }
    if (!message.details.isEmpty())
        menu.addAction(tr("Show details"), this, [this, id = message.id] { showDetails(id); });
    menu.addSeparator();
    for (const Action &action : message.messageActions) {
        if (action_id::standsApart(action.id))
            add(action.text, action.id);
    }
}

bool TimelineView::moveInToolbar(bool right)
{
    const PlacedRow *placed = m_geometry.find(m_focused.row);
    if (placed == nullptr || m_focused.target < 0 ||
        m_focused.slot >= placed->live->layout().slotCount())
        return false;
    timeline::Box &box = placed->live->layout().box(m_focused.slot);
    if (box.textLength() > 0)
        return false;
    box.layOut(*m_style);
    const QList<Target> targets = box.targets();
    const int step = right != m_style->mirrored ? 1 : -1;
    int target = m_focused.target + step;
    while (target >= 0 && target < targets.size() && targets[target].rects.isEmpty())
        target += step;
    if (target < 0 || target >= targets.size())
        return false;
    setFocusedTarget({m_focused.row, m_focused.slot, target});
    return true;
}

void TimelineView::explainAt(int row, const QString &reason)
{
    const QRect view = viewport()->rect();
    const PlacedRow *placed = m_geometry.find(row);
    const Target focused = hasFocus() && m_focused.row == row ? target(m_focused) : Target();
    QPoint place = viewport()->mapFromGlobal(QCursor::pos());
    if (placed != nullptr && !focused.rects.isEmpty())
        place = boxOrigin(*placed, m_focused.slot) + focused.rects.first().bottomLeft();
    else if (!view.contains(place))
        place = messageRect(row).bottomLeft();
    place.setY(std::clamp(place.y(), view.top(), view.bottom()));
    QToolTip::showText(viewport()->mapToGlobal(place), plainToolTip(reason), viewport());
    Q_EMIT announcement(reason);
}

void TimelineView::showDetails(const QUuid &message)
{
    for (const PlacedRow &placed : m_geometry.placed()) {
        const RowData &data = placed.live->data();
        if (data.id != message || data.details.isEmpty())
            continue;
        QRect anchor = targetRect(placed.row, Target::Kind::Details);
        if (anchor.isNull())
            anchor = messageRect(placed.row);
        anchor.moveTop(std::clamp(anchor.top(), -anchor.height(), viewport()->height()));
        auto *popover = new DetailsPopover(m_theme, data.details, this);
        popover->openAt({viewport()->mapToGlobal(anchor.topLeft()), anchor.size()});
        return;
    }
}

} // namespace dria
