#include "ui/theme/system_appearance.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QVariant>

#ifdef DRIA_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace dria {

using namespace Qt::StringLiterals;

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1String appearanceGroup("org.freedesktop.appearance");
constexpr QLatin1String gnomeGroup("org.gnome.desktop.interface"); // animations, on older portals

#ifdef DRIA_HAVE_DBUS
constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalSettings("org.freedesktop.portal.Settings");
using SettingGroups = QMap<QString, QVariantMap>;
#endif

} // namespace

SystemAppearance::SystemAppearance(const QString &bus, QObject *parent)
    : QObject(parent)
{
    followQt();
    followPortal(bus);
}

SystemAppearance::~SystemAppearance()
{
#ifdef DRIA_HAVE_DBUS
    if (!m_privateBus.isEmpty())
        QDBusConnection::disconnectFromBus(m_privateBus);
#endif
}

void SystemAppearance::followQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this](Qt::ColorScheme scheme) {
        m_schemeFromQt = scheme != Qt::ColorScheme::Unknown;
        if (!m_schemeFromQt)
            return;
        Appearance next = m_current;
        next.dark = scheme == Qt::ColorScheme::Dark;
        set(next);
    };
    read(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
#endif
}

void SystemAppearance::followPortal([[maybe_unused]] const QString &bus)
{
#ifdef DRIA_HAVE_DBUS
    QDBusConnection connection = QDBusConnection::sessionBus();
    if (!bus.isEmpty()) {
        m_privateBus = u"dria-appearance-"_s + QString::number(quintptr(this), 16);
        connection = QDBusConnection::connectToBus(bus, m_privateBus);
    }
    if (!connection.isConnected())
        return;
    qDBusRegisterMetaType<SettingGroups>();
    connection.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                       SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"ReadAll"_s);
    call << QStringList{appearanceGroup, gnomeGroup};
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<SettingGroups> reply = *watcher;
        if (reply.isError())
            return;
        const SettingGroups groups = reply.value();
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto entry = group->cbegin(); entry != group->cend(); ++entry)
                take(group.key(), entry.key(), entry.value());
        }
    });
#endif
}

void SystemAppearance::onPortalSetting([[maybe_unused]] const QString &group,
                                       [[maybe_unused]] const QString &key,
                                       [[maybe_unused]] const QDBusVariant &value)
{
#ifdef DRIA_HAVE_DBUS
    take(group, key, value.variant());
#endif
}

void SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    Appearance next = m_current;
    if (group == appearanceGroup && key == "color-scheme"_L1) {
        if (!m_schemeFromQt)
            next.dark = value.toUInt() == 1;
    } else if (group == appearanceGroup && key == "contrast"_L1) {
        next.highContrast = value.toUInt() == 1;
    } else if (group == appearanceGroup && key == "reduced-motion"_L1) {
        next.reducedMotion = value.toUInt() == 1;
    } else if (group == gnomeGroup && key == "enable-animations"_L1) {
        next.reducedMotion = !value.toBool();
    }
    set(next);
}

void SystemAppearance::set(const Appearance &appearance)
{
    if (m_current == appearance)
        return;
    m_current = appearance;
    Q_EMIT changed(m_current);
}

} // namespace dria
