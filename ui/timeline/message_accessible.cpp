#include "ui/timeline/message_accessible.h"

#include "core/timeline_roles.h"
#include "ui/timeline/spoken_words.h"
#include "ui/timeline/target_accessible.h"
#include "ui/timeline/timeline_reader.h"
#include "ui/timeline/timeline_view.h"

namespace dria::timeline {

MessageAccessible::MessageAccessible(TimelineView &view, TimelineReader &reader,
                                     const QModelIndex &index)
    : m_view(view)
    , m_reader(reader)
    , m_index(index)
{
}

MessageAccessible::~MessageAccessible()
{
    for (const QAccessible::Id id : m_targets)
        QAccessible::deleteAccessibleInterface(id);
}

QWindow *MessageAccessible::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface *MessageAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_view);
}

int MessageAccessible::childCount() const
{
    return isValid() ? static_cast<int>(m_reader.items(row()).size()) : 0;
}

QAccessibleInterface *MessageAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_targets.size() <= static_cast<std::size_t>(index))
        m_targets.push_back(QAccessible::registerAccessibleInterface(
            new TargetAccessible(*this, static_cast<int>(m_targets.size()))));
    return QAccessible::accessibleInterface(m_targets[static_cast<std::size_t>(index)]);
}

QAccessibleInterface *MessageAccessible::childAt(int x, int y) const
{
    return isValid() ? child(m_reader.itemAt(row(), {x, y})) : nullptr;
}

int MessageAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        if (QAccessible::accessibleInterface(m_targets[i]) == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

QAccessibleInterface *MessageAccessible::focusChild() const
{
    const TimelineReader::Focus focus = m_reader.focus();
    return isValid() && focus.row == row() ? child(focus.item) : nullptr;
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || (kind != QAccessible::Name && kind != QAccessible::Description))
        return {};
    const RowData data = readRow(m_index);
    return kind == QAccessible::Name ? spokenName(data) : spokenDescription(data);
}

QRect MessageAccessible::rect() const
{
    return isValid() ? m_reader.messageRect(row()) : QRect();
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    const auto rowState = static_cast<State>(m_index.data(StateRole).toInt());
    const TimelineReader::Focus focus = m_reader.focus();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = focus.row == row() && focus.item < 0;
    state.selectable = true;
    state.selected = selectionCount() > 0;
    state.busy = rowState == State::Waiting || rowState == State::Streaming;
    state.offscreen = !m_reader.isInView(row());
    return state;
}

void *MessageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList MessageAccessible::actionNames() const
{
    return {setFocusAction(), showMenuAction()};
}

void MessageAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == setFocusAction())
        m_reader.setFocus(row(), -1);
    else if (name == showMenuAction())
        m_reader.openMenu(row());
}

} // namespace dria::timeline
