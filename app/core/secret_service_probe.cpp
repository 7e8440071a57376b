#include "core/secret_service_probe.h"

#ifdef DRIA_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QPromise>

#include <memory>
#endif

using namespace Qt::StringLiterals;

namespace dria {

#ifdef DRIA_HAS_DBUS

namespace {

using Promise = std::shared_ptr<QPromise<SecretServiceAnswer>>;

Promise startedPromise()
{
    auto promise = std::make_shared<QPromise<SecretServiceAnswer>>();
    promise->start();
    return promise;
}

void answer(const Promise &promise, SecretServiceAnswer answer)
{
    promise->addResult(answer);
    promise->finish();
}

SecretServiceAnswer fromError(const QDBusError &error)
{
    return error.type() == QDBusError::AccessDenied ? SecretServiceAnswer::Refused
                                                    : SecretServiceAnswer::NoService;
}

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

QDBusMessage serviceQuestion(const QString &method)
{
    return question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

// A call on a connection that never came about is not even refused: its watcher waits for ever.
bool hasBus()
{
    return QDBusConnection::sessionBus().isConnected();
}

template<typename Handler>
void ask(const QDBusMessage &message, QObject *owner, Handler handler)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner,
                     [handler = std::move(handler)](QDBusPendingCallWatcher *finished) {
                         handler(*finished);
                         finished->deleteLater();
                     });
}

void askWhetherLocked(const QString &collection, QObject *owner, const Promise &promise)
{
    auto message = question(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(message, owner, [promise](const QDBusPendingReply<QDBusVariant> &reply) {
        if (reply.isError())
            answer(promise, fromError(reply.error()));
        else
            answer(promise, reply.value().variant().toBool() ? SecretServiceAnswer::Locked
                                                             : SecretServiceAnswer::Unlocked);
    });
}

} // namespace

QFuture<SecretServiceAnswer> findEntry(const QString &service, const QString &entry, QObject *owner)
{
    using Attributes = QMap<QString, QString>;
    using Paths = QList<QDBusObjectPath>;
    if (!hasBus())
        return QtFuture::makeReadyFuture(SecretServiceAnswer::NoService);
    qDBusRegisterMetaType<Attributes>();

    // Without the schema's name: gnome-keyring does not know it of an entry it has not unlocked
    // since it started, and would not find that entry.
    const Attributes attributes{
        {u"user"_s, entry},
        {u"server"_s, service},
    };
    auto message = serviceQuestion(u"SearchItems"_s);
    message << QVariant::fromValue(attributes);
    const Promise promise = startedPromise();
    ask(message, owner, [promise](const QDBusPendingReply<Paths, Paths> &reply) {
        if (reply.isError())
            answer(promise, fromError(reply.error()));
        else if (!reply.argumentAt<1>().isEmpty())
            answer(promise, SecretServiceAnswer::Locked);
        else
            answer(promise, reply.argumentAt<0>().isEmpty() ? SecretServiceAnswer::Absent
                                                            : SecretServiceAnswer::Unlocked);
    });
    return promise->future();
}

QFuture<SecretServiceAnswer> findDefaultCollection(QObject *owner)
{
    if (!hasBus())
        return QtFuture::makeReadyFuture(SecretServiceAnswer::NoService);
    auto message = serviceQuestion(u"ReadAlias"_s);
    message << u"default"_s;
    const Promise promise = startedPromise();
    ask(message, owner, [promise, owner](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (reply.isError())
            answer(promise, fromError(reply.error()));
        else if (reply.value().path() == "/"_L1)
            answer(promise, SecretServiceAnswer::Absent);
        else
            askWhetherLocked(reply.value().path(), owner, promise);
    });
    return promise->future();
}

#else

namespace {

QFuture<SecretServiceAnswer> notApplicable()
{
    return QtFuture::makeReadyFuture(SecretServiceAnswer::NotApplicable);
}

} // namespace

QFuture<SecretServiceAnswer> findEntry(const QString &, const QString &, QObject *)
{
    return notApplicable();
}

QFuture<SecretServiceAnswer> findDefaultCollection(QObject *)
{
    return notApplicable();
}

#endif

} // namespace dria
