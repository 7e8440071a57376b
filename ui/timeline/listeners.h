#pragma once
// Whether a screen reader, or another program that reads windows, is there now.

#include <QAccessible>

namespace dria::timeline {

class Listeners : public QAccessible::ActivationObserver
{
public:
    Listeners() { QAccessible::installActivationObserver(this); }
    ~Listeners() { QAccessible::removeActivationObserver(this); }
    Q_DISABLE_COPY_MOVE(Listeners)

    [[nodiscard]] bool any() const { return m_any; }
    void accessibilityActiveChanged(bool active) override { m_any = active; }

private:
    bool m_any = QAccessible::isActive();
};

} // namespace dria::timeline
