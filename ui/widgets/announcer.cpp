#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && defined(DRIA_HAVE_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace dria {

using namespace Qt::StringLiterals;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget &source, const QString &sentence)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(&source, sentence);
    QAccessible::updateAccessibility(&event);
}

#elif defined(DRIA_HAVE_DBUS)

// The event came with Qt 6.8. Before, the signal is sent as AT-SPI 2 has it
// (org.a11y.atspi.Event.Object, "Announcement"), over the connection of Qt's own bridge: a screen
// reader asks whoever sent a signal for the object it came from.
void announce(QWidget &source, const QString &sentence)
{
    QAccessibleInterface *interface =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(&source) : nullptr;
    const QDBusConnection bus(u"a11y"_s);
    if (interface == nullptr || !bus.isConnected())
        return;
    constexpr int polite = 1;
    const QString path =
        u"/org/a11y/atspi/accessible/"_s + QString::number(QAccessible::uniqueId(interface));
    QDBusMessage signal =
        QDBusMessage::createSignal(path, u"org.a11y.atspi.Event.Object"_s, u"Announcement"_s);
    signal.setArguments(
        {QString(), polite, 0, QVariant::fromValue(QDBusVariant(sentence)), QVariantMap()});
    bus.send(signal); // queued: it waits for no one
}

#else

void announce(QWidget &, const QString &) {}

#endif

} // namespace dria
