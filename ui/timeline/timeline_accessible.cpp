#include "ui/timeline/timeline_accessible.h"

#include "core/timeline_roles.h"
#include "ui/timeline/message_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModel>
#include <QAccessibleWidget>
#include <QHash>

namespace dria::timeline {

namespace {

class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(*view)
    {
    }

    ~TimelineAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override
    {
        return m_view.model() != nullptr ? m_view.model()->rowCount() : 0;
    }

    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QModelIndex index = m_view.model()->index(row, 0);
        const QUuid id = index.data(MessageIdRole).toUuid();
        QAccessible::Id &known = m_messages[id];
        QAccessibleInterface *message =
            known != 0 ? QAccessible::accessibleInterface(known) : nullptr;
        if (message != nullptr && message->isValid())
            return message;
        if (message != nullptr)
            QAccessible::deleteAccessibleInterface(known);
        message = new MessageAccessible(m_view, index);
        known = QAccessible::registerAccessibleInterface(message);
        return message;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int row = 0; row < childCount(); ++row) {
            const QRect inViewport = m_view.messageRect(row);
            const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
            if (!inViewport.isNull() && inViewport.contains(point))
                return child(row);
        }
        return nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const auto *message = dynamic_cast<const MessageAccessible *>(wanted);
        return message != nullptr && message->isValid() ? message->row() : -1;
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_messages))
            QAccessible::deleteAccessibleInterface(id);
        m_messages.clear();
    }

private:
    TimelineView &m_view;
    mutable QHash<QUuid, QAccessible::Id> m_messages;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view != nullptr ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

void timelineRowsChanged(TimelineView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace dria::timeline
