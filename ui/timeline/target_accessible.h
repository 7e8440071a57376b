#pragma once
// A link or button of a message as screen readers see it.

#include <QAccessible>
#include <QAccessibleInterface>

namespace dria::timeline {

class MessageAccessible;
struct Target;

class TargetAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    /// number counts what can be clicked in the message. The message outlives it.
    TargetAccessible(const MessageAccessible &message, int number);

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
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] Target target() const;

    const MessageAccessible &m_message;
    int m_number;
};

} // namespace dria::timeline
