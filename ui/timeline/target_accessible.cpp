#include "ui/timeline/target_accessible.h"

#include "ui/timeline/message_accessible.h"
#include "ui/timeline/timeline_reader.h"

namespace dria::timeline {

TargetAccessible::TargetAccessible(const MessageAccessible &message, int number)
    : m_message(message)
    , m_number(number)
{
}

bool TargetAccessible::isValid() const
{
    return m_message.isValid() && m_number < m_message.childCount();
}

QWindow *TargetAccessible::window() const
{
    return m_message.window();
}

QAccessibleInterface *TargetAccessible::parent() const
{
    return const_cast<MessageAccessible *>(&m_message);
}

Target TargetAccessible::target() const
{
    return isValid() ? m_message.reader().items(m_message.row())[m_number].target : Target();
}

QString TargetAccessible::text(QAccessible::Text kind) const
{
    const Target what = target();
    if (kind == QAccessible::Name)
        return what.name;
    // Where a link leads is heard before it is followed.
    return kind == QAccessible::Description && what.kind == Target::Kind::Link ? what.value
                                                                               : QString();
}

QRect TargetAccessible::rect() const
{
    return isValid() ? m_message.reader().itemRect(m_message.row(), m_number) : QRect();
}

QAccessible::Role TargetAccessible::role() const
{
    return target().kind == Target::Kind::Link ? QAccessible::Link : QAccessible::Button;
}

QAccessible::State TargetAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    const TimelineReader &reader = m_message.reader();
    const TimelineReader::Focus focus = reader.focus();
    state.focusable = true;
    state.focused = focus.row == m_message.row() && focus.item == m_number;
    state.linked = role() == QAccessible::Link;
    state.offscreen = !reader.isInView(m_message.row());
    if (const Target what = target(); what.kind == Target::Kind::Fold) {
        state.expandable = true;
        state.expanded = reader.isUnfolded(what);
        state.collapsed = !state.expanded;
    }
    return state;
}

void *TargetAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList TargetAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void TargetAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction())
        m_message.reader().activate(m_message.row(), m_number);
    else if (name == setFocusAction())
        m_message.reader().setFocus(m_message.row(), m_number);
}

} // namespace dria::timeline
