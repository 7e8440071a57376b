#include "ui/timeline/timeline_accessible.h"

#include "core/timeline_roles.h"
#include "ui/timeline/message_accessible.h"
#include "ui/timeline/row_data.h"
#include "ui/timeline/spoken_words.h"
#include "ui/timeline/timeline_reader.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace dria::timeline {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

/// Null while nobody listens.
TimelineAccessible *listened(TimelineView &view)
{
    return view.isListenedTo()
               ? dynamic_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(&view))
               : nullptr;
}

void tell(QAccessible::Event what, QAccessibleInterface *who)
{
    if (who == nullptr)
        return;
    QAccessibleEvent event(who, what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView *view)
    : QAccessibleWidget(view, QAccessible::List)
    , m_view(*view)
    , m_reader(std::make_unique<TimelineReader>(*view))
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_messages))
        QAccessible::deleteAccessibleInterface(id);
}

int TimelineAccessible::childCount() const
{
    return m_reader->rowCount();
}

QAccessibleInterface *TimelineAccessible::child(int row) const
{
    if (row < 0 || row >= childCount())
        return nullptr;
    const QModelIndex index = m_reader->index(row);
    const QUuid id = index.data(MessageIdRole).toUuid();
    if (QAccessibleInterface *message = known(id))
        return message;
    makeRoom();
    auto *message = new MessageAccessible(m_view, *m_reader, index);
    m_messages.insert(id, QAccessible::registerAccessibleInterface(message));
    m_order.enqueue(id);
    return message;
}

QAccessibleInterface *TimelineAccessible::known(const QUuid &message) const
{
    const auto found = m_messages.constFind(message);
    if (found == m_messages.constEnd())
        return nullptr;
    QAccessibleInterface *interface = QAccessible::accessibleInterface(*found);
    if (interface != nullptr && interface->isValid())
        return interface;
    // The message came again after a reset.
    QAccessible::deleteAccessibleInterface(*found);
    m_messages.erase(found);
    m_order.removeOne(message);
    return nullptr;
}

void TimelineAccessible::makeRoom() const
{
    if (m_messages.size() < messagesKept)
        return;
    // Many at once, and not the one that is read: what holds it would find it gone.
    const TimelineReader::Focus focus = m_reader->focus();
    const QUuid read =
        focus.row >= 0 ? m_reader->index(focus.row).data(MessageIdRole).toUuid() : QUuid();
    for (qsizetype left = m_order.size() / 2; left > 0; --left) {
        const QUuid id = m_order.dequeue();
        if (id == read)
            m_order.enqueue(id);
        else
            QAccessible::deleteAccessibleInterface(m_messages.take(id));
    }
}

void TimelineAccessible::letGo(int first, int last)
{
    QList<QUuid> gone;
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
        const auto *message =
            dynamic_cast<MessageAccessible *>(QAccessible::accessibleInterface(it.value()));
        if (message == nullptr || !message->isValid() ||
            (message->row() >= first && message->row() <= last))
            gone.append(it.key());
    }
    for (const QUuid &id : std::as_const(gone)) {
        if (QAccessibleInterface *message = known(id))
            tell(QAccessible::ObjectDestroyed, message);
        if (m_messages.contains(id))
            QAccessible::deleteAccessibleInterface(m_messages.take(id));
        m_order.removeOne(id);
    }
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    return child(m_reader->rowAt({x, y}));
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    const auto *message = dynamic_cast<const MessageAccessible *>(wanted);
    return message != nullptr && message->isValid() ? message->row() : -1;
}

void TimelineAccessible::tellSelection() const
{
    const int row = m_reader->caretRow();
    QAccessibleInterface *message = child(row);
    if (message == nullptr)
        return;
    const auto [from, to] = m_reader->selection(row);
    QAccessibleTextSelectionEvent selected(message, from, to);
    QAccessible::updateAccessibility(&selected);
    QAccessibleTextCursorEvent moved(message, m_reader->caret(row).value_or(to));
    QAccessible::updateAccessibility(&moved);
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    QAccessibleInterface *message = child(m_reader->focus().row);
    if (message == nullptr)
        return QAccessibleWidget::focusChild();
    QAccessibleInterface *target = message->focusChild();
    return target != nullptr ? target : message;
}

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

void timelineRowsInserted(TimelineView &view, int first, int last)
{
    TimelineAccessible *list = listened(view);
    if (list == nullptr)
        return;
    // A page of older messages is not spelled out: who reads the list counts it anew.
    constexpr int told = 8;
    for (int row = first; row <= std::min(last, first + told - 1); ++row)
        tell(QAccessible::ObjectCreated, list->child(row));
}

void timelineRowsAboutToBeRemoved(TimelineView &view, int first, int last)
{
    if (TimelineAccessible *list = listened(view))
        list->letGo(first, last);
}

void timelineReset(TimelineView &view)
{
    TimelineAccessible *list = listened(view);
    if (list == nullptr)
        return;
    // Not ObjectReorder, in answer to which the bridge to AT-SPI makes and names every message.
    tell(QAccessible::VisibleDataChanged, list);
}

void timelineAnswerEnded(TimelineView &view, int row)
{
    TimelineAccessible *list = listened(view);
    if (list == nullptr)
        return;
    const RowData data = readRow(view.model()->index(row, 0));
    if (QAccessibleInterface *message = list->known(data.id)) {
        QAccessible::State changed;
        changed.busy = true;
        QAccessibleStateChangeEvent state(message, changed);
        QAccessible::updateAccessibility(&state);
        tell(QAccessible::NameChanged, message);
        tell(QAccessible::DescriptionChanged, message);
    }
    Q_EMIT view.announcement(spokenEnd(data));
}

void timelineFocusMoved(TimelineView &view)
{
    TimelineAccessible *list = listened(view);
    if (list == nullptr || !view.hasFocus())
        return;
    QAccessibleInterface *focused = list->focusChild();
    tell(QAccessible::Focus, focused != nullptr ? focused : list);
}

void timelineSelectionMoved(TimelineView &view)
{
    if (TimelineAccessible *list = listened(view))
        list->tellSelection();
}

} // namespace dria::timeline
