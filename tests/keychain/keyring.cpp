#include "keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace dria::test {

namespace {

constexpr int patience = 10'000; // milliseconds

QString serviceName()
{
    return u"org.freedesktop.secrets"_s;
}

// By plain messages: QDBusInterface leaks what it learns by introspection.
QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                  const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(serviceName(), path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusMessage callService(const QString &method, const QVariant &argument)
{
    return call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method,
                {argument});
}

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(serviceName());
}

QDBusObjectPath defaultCollection()
{
    const QDBusReply<QDBusObjectPath> path = callService(u"ReadAlias"_s, u"default"_s);
    return path.value();
}

bool isLocked(const QDBusObjectPath &collection)
{
    const QDBusReply<QVariant> locked =
        call(collection.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    return locked.value().toBool();
}

} // namespace

bool Keyring::lock()
{
    const QDBusObjectPath collection = defaultCollection();
    callService(u"Lock"_s, QVariant::fromValue(QList<QDBusObjectPath>{collection}));
    return QTest::qWaitFor([&collection] { return isLocked(collection); }, patience);
}

// Not with --replace: the name then passes on without a gap, and libsecret keeps a session that
// only the old daemon knew.
bool Keyring::restartUnlocked()
{
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s,
                 {u"--replace"_s, u"--unlock"_s, u"--components=secrets"_s});
    daemon.write("test");
    daemon.closeWriteChannel();
    if (!daemon.waitForFinished(patience))
        return false;
    return QTest::qWaitFor([] { return isOnTheBus() && !isLocked(defaultCollection()); }, patience);
}

bool Keyring::kill()
{
    // The bus may start the next one before we look: it is gone when the process is another.
    const qint64 before = processId();
    return sendSignal(SIGKILL) &&
           QTest::qWaitFor([before] { return processId() != before; }, patience);
}

bool Keyring::freeze()
{
    return sendSignal(SIGSTOP);
}

bool Keyring::thaw()
{
    return sendSignal(SIGCONT);
}

bool Keyring::sendSignal(int signal)
{
    const qint64 pid = processId();
    return pid > 1 && ::kill(static_cast<pid_t>(pid), signal) == 0;
}

qint64 Keyring::processId()
{
    const QDBusReply<uint> pid =
        QDBusConnection::sessionBus().interface()->servicePid(serviceName());
    return pid.isValid() ? pid.value() : 0;
}

} // namespace dria::test
