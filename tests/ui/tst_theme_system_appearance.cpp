#include "ui/theme/system_appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using dria::Appearance;
using dria::SystemAppearance;

using namespace Qt::StringLiterals;

using SettingGroups = QMap<QString, QVariantMap>;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;

/// What xdg-desktop-portal says on the bus, with the settings given.
class Portal : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != u"ReadAll"_s)
            return false;
        ++reads;
        return connection.send(message.createReply(QVariant::fromValue(settings)));
    }

    SettingGroups settings;
    int reads = 0;
};

} // namespace

class TestThemeSystemAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void readsWhatThePortalSays();
    void followsChanges();
    void animationsOffMeansLessMotion();
    void ignoresWhatItDoesNotKnow();
    void withoutAPortalTheDefaultsHold();
    void withoutABusTheDefaultsHold();

private:
    void announce(const QString &group, const QString &key, const QVariant &value);

    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

void TestThemeSystemAppearance::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    qDBusRegisterMetaType<SettingGroups>();
    m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestThemeSystemAppearance::init()
{
    m_portal.settings.clear();
    m_portal.reads = 0;
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(bus.registerVirtualObject(portalPath, &m_portal));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestThemeSystemAppearance::cleanup()
{
    QDBusConnection bus(u"portal"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    bus.unregisterObject(portalPath);
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void TestThemeSystemAppearance::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestThemeSystemAppearance::announce(const QString &group, const QString &key,
                                         const QVariant &value)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(QDBusConnection(u"portal"_s).send(signal));
}

void TestThemeSystemAppearance::readsWhatThePortalSays()
{
    m_portal.settings[appearanceGroup] = {{u"color-scheme"_s, 1U},
                                          {u"contrast"_s, 1U},
                                          {u"reduced-motion"_s, 1U},
                                          {u"accent-color"_s, u"ignored"_s}};
    SystemAppearance system(m_address);
    QCOMPARE(system.current(), Appearance()); // nothing waits for the portal
    const Appearance wanted{.dark = true, .highContrast = true, .reducedMotion = true};
    QTRY_COMPARE(system.current(), wanted);
}

void TestThemeSystemAppearance::followsChanges()
{
    SystemAppearance system(m_address);
    QSignalSpy changed(&system, &SystemAppearance::changed);
    QTRY_COMPARE(m_portal.reads, 1);
    announce(appearanceGroup, u"color-scheme"_s, 1U);
    QTRY_VERIFY(system.current().dark);
    announce(appearanceGroup, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!system.current().dark);
    QCOMPARE(changed.size(), 2);
}

void TestThemeSystemAppearance::animationsOffMeansLessMotion()
{
    m_portal.settings[u"org.gnome.desktop.interface"_s] = {{u"enable-animations"_s, false}};
    SystemAppearance system(m_address);
    QTRY_VERIFY(system.current().reducedMotion);
    announce(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
    QTRY_VERIFY(!system.current().reducedMotion);
}

void TestThemeSystemAppearance::ignoresWhatItDoesNotKnow()
{
    SystemAppearance system(m_address);
    QSignalSpy changed(&system, &SystemAppearance::changed);
    QTRY_COMPARE(m_portal.reads, 1);
    announce(u"org.example"_s, u"color-scheme"_s, 1U);
    announce(appearanceGroup, u"color-scheme"_s, u"dark"_s);
    announce(appearanceGroup, u"contrast"_s, 1U);
    QTRY_VERIFY(system.current().highContrast);
    QVERIFY(!system.current().dark);
    QCOMPARE(changed.size(), 1);
}

void TestThemeSystemAppearance::withoutAPortalTheDefaultsHold()
{
    QVERIFY(QDBusConnection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s));
    const SystemAppearance system(m_address);
    QCOMPARE(system.current(), Appearance());
    QCOMPARE(m_portal.reads, 0);
}

void TestThemeSystemAppearance::withoutABusTheDefaultsHold()
{
    const SystemAppearance system(u"unix:path=/nonexistent/bus"_s);
    QCOMPARE(system.current(), Appearance());
}

QTEST_MAIN(TestThemeSystemAppearance)
#include "tst_theme_system_appearance.moc"
