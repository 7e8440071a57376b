#include "ui/timeline/message_accessible.h"

#include "core/timeline_roles.h"
#include "ui/timeline/row_data.h"
#include "ui/timeline/timeline_view.h"

#include <QCoreApplication>

namespace dria::timeline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::MessageAccessible)

public:
    static QString ofState(State state)
    {
        switch (state) {
        case State::Waiting:
            return tr("waiting");
        case State::Streaming:
            return tr("arriving");
        case State::Stopped:
            return tr("stopped");
        case State::Interrupted:
            return tr("interrupted");
        case State::Failed:
            return tr("failed");
        case State::Complete:
            break;
        }
        return {};
    }

    static QString nameOf(const RowData &row)
    {
        const QString author = row.author == Author::Notice ? tr("Notice") : row.name;
        const QString state = ofState(row.state);
        return state.isEmpty() ? author : tr("%1, %2").arg(author, state);
    }
};

QRect onScreen(const TimelineView &view, const QRect &inViewport)
{
    if (inViewport.isNull())
        return {};
    return {view.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

} // namespace

MessageAccessible::MessageAccessible(TimelineView &view, const QModelIndex &index)
    : m_view(view)
    , m_index(index)
{
}

MessageAccessible::~MessageAccessible()
{
    for (const QAccessible::Id id : m_buttons)
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
    return static_cast<int>(m_index.data(ActionsRole).value<QList<Action>>().size());
}

QAccessibleInterface *MessageAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (m_buttons.size() <= static_cast<std::size_t>(index))
        m_buttons.push_back(QAccessible::registerAccessibleInterface(
            new ActionAccessible(*this, static_cast<int>(m_buttons.size()))));
    return QAccessible::accessibleInterface(m_buttons[static_cast<std::size_t>(index)]);
}

QAccessibleInterface *MessageAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        QAccessibleInterface *button = child(i);
        if (button->rect().contains(x, y))
            return button;
    }
    return nullptr;
}

int MessageAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QString MessageAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const RowData row = readRow(m_index);
    if (kind == QAccessible::Name)
        return Words::nameOf(row);
    if (kind == QAccessible::Value) {
        QStringList parts{copyText(row), row.status, row.error};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }
    return kind == QAccessible::Description ? row.footer : QString();
}

QRect MessageAccessible::rect() const
{
    return isValid() ? onScreen(m_view, m_view.messageRect(row())) : QRect();
}

QAccessible::State MessageAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    const auto rowState = static_cast<State>(m_index.data(StateRole).toInt());
    state.busy = rowState == State::Waiting || rowState == State::Streaming;
    state.offscreen = !m_view.messageRect(row()).intersects(m_view.viewport()->rect());
    return state;
}

ActionAccessible::ActionAccessible(const MessageAccessible &message, int number)
    : m_message(message)
    , m_number(number)
{
}

bool ActionAccessible::isValid() const
{
    return m_message.isValid() && m_number < m_message.childCount();
}

QWindow *ActionAccessible::window() const
{
    return m_message.window();
}

QAccessibleInterface *ActionAccessible::parent() const
{
    return const_cast<MessageAccessible *>(&m_message);
}

QString ActionAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return {};
    return m_message.index().data(ActionsRole).value<QList<Action>>().value(m_number).text;
}

QRect ActionAccessible::rect() const
{
    if (!isValid())
        return {};
    const auto actions = m_message.index().data(ActionsRole).value<QList<Action>>();
    return onScreen(m_message.view(),
                    m_message.view().targetRect(m_message.row(), Target::Kind::Action,
                                                actions.value(m_number).id));
}

QAccessible::State ActionAccessible::state() const
{
    QAccessible::State state;
    state.focusable = true;
    state.invalid = !isValid();
    return state;
}

void *ActionAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList ActionAccessible::actionNames() const
{
    return {pressAction()};
}

void ActionAccessible::doAction(const QString &name)
{
    if (name != pressAction() || !isValid())
        return;
    const QModelIndex index = m_message.index();
    const auto actions = index.data(ActionsRole).value<QList<Action>>();
    m_message.view().triggerAction(index.data(MessageIdRole).toUuid(), actions[m_number].id);
}

} // namespace dria::timeline
