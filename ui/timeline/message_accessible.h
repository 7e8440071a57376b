#pragma once
// One message of the timeline, and one button of it, as screen readers see them.

#include <QAccessible>
#include <QAccessibleInterface>
#include <QPersistentModelIndex>

#include <vector>

namespace dria {

class TimelineView;

namespace timeline {

class MessageAccessible : public QAccessibleInterface
{
public:
    MessageAccessible(TimelineView &view, const QModelIndex &index);
    ~MessageAccessible() override;

    [[nodiscard]] bool isValid() const override { return m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] int row() const { return m_index.row(); }
    [[nodiscard]] QModelIndex index() const { return m_index; }
    [[nodiscard]] TimelineView &view() const { return m_view; }

private:
    TimelineView &m_view;
    QPersistentModelIndex m_index;
    mutable std::vector<QAccessible::Id> m_buttons;
};

class ActionAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ActionAccessible(const MessageAccessible &message, int number);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const MessageAccessible &m_message;
    int m_number;
};

} // namespace timeline
} // namespace dria
