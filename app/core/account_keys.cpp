#include "core/account_keys.h"

#include "core/secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"

#include <QDateTime>
#include <QJsonObject>
#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

using Promise = std::shared_ptr<QPromise<Result<void>>>;

Promise startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    return promise;
}

void answer(const Promise &promise, Result<void> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

AccountKeys::State stateAfter(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SecretNotFound:
        return AccountKeys::State::Missing;
    case ErrorKind::SecretLocked:
        return AccountKeys::State::Locked;
    case ErrorKind::SecretDenied:
        return AccountKeys::State::Denied;
    case ErrorKind::SecretTimeout:
        return AccountKeys::State::TimedOut;
    default:
        return AccountKeys::State::Unavailable;
    }
}

/// Errors that say nothing is stored, where nothing was known to be.
bool meansNothingThere(ErrorKind kind)
{
    return kind == ErrorKind::SecretNotFound || kind == ErrorKind::SecretUnavailable;
}

bool isInMemory(AccountKeys::State state)
{
    return state == AccountKeys::State::Ready || state == AccountKeys::State::SessionOnly ||
           state == AccountKeys::State::FromEnvironment;
}

} // namespace

AccountKeys::AccountKeys(SecretStore &store, Settings &settings, const QString &dataDirId,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_dataDirId(dataDirId)
{
}

QString AccountKeys::entryName(const QUuid &account) const
{
    return m_dataDirId + u'/' + idText(account) + u"/api-key"_s;
}

AccountKeys::State AccountKeys::state(const QUuid &account) const
{
    const auto found = m_slots.find(account);
    if (found == m_slots.end())
        return State::None;
    return found->second.waiting ? State::Loading : found->second.state;
}

const Secret *AccountKeys::key(const QUuid &account) const
{
    const auto found = m_slots.find(account);
    return found == m_slots.end() || found->second.key.isEmpty() ? nullptr : &found->second.key;
}

quint64 AccountKeys::beginCall(const QUuid &account)
{
    Slot &slot = m_slots[account];
    slot.waiting = true;
    const quint64 call = ++slot.call;
    Q_EMIT changed(account);
    return call;
}

void AccountKeys::settle(const QUuid &account, quint64 call, State state, Secret key)
{
    Slot &slot = m_slots[account];
    if (slot.call != call)
        return;
    slot.waiting = false;
    slot.state = state;
    slot.key = std::move(key);
    Q_EMIT changed(account);
}

void AccountKeys::giveUp(const QUuid &account, quint64 call)
{
    Slot &slot = m_slots[account];
    if (slot.call != call)
        return;
    slot.waiting = false;
    Q_EMIT changed(account);
}

QFuture<Result<void>> AccountKeys::load(const QUuid &account)
{
    if (isInMemory(m_slots[account].state))
        return readyFuture<void>({});
    const quint64 call = beginCall(account);
    const Promise promise = startedPromise();
    whenFinished(m_store.read(entryName(account)), this,
                 [this, account, call, promise](const Result<Secret> &result) {
                     answer(promise, loaded(account, call, result));
                 });
    return promise->future();
}

Result<void> AccountKeys::loaded(const QUuid &account, quint64 call, const Result<Secret> &result)
{
    if (result) {
        // The marker may have been lost with the settings, or the entry replaced by other means.
        setMarker(account, *result);
        settle(account, call, State::Ready, result->clone());
        return {};
    }
    if (!hasMarker(account) && meansNothingThere(result.error().kind)) {
        settle(account, call, State::None, {});
        return {};
    }
    settle(account, call, stateAfter(result.error().kind), {});
    return fail(result.error());
}

QFuture<Result<void>> AccountKeys::store(const QUuid &account, Secret secret)
{
    if (secret.isEmpty())
        return readyFuture<void>(fail(ErrorKind::InvalidRequest, tr("The key is empty.")));
    if (m_slots[account].state == State::Locked)
        return readyFuture<void>(fail(ErrorKind::SecretLocked));
    const quint64 call = beginCall(account);
    const Promise promise = startedPromise();
    auto stored = [this, account, call, promise,
                   kept = secret.clone()](const Result<void> &result) {
        if (result) {
            // What is in the keychain is marked, even when a later call rules the memory.
            setMarker(account, kept);
            settle(account, call, State::Ready, kept.clone());
        } else {
            giveUp(account, call);
        }
        answer(promise, result);
    };
    whenFinished(m_store.write(entryName(account), std::move(secret)), this, std::move(stored));
    return promise->future();
}

void AccountKeys::keepForSession(const QUuid &account, Secret secret)
{
    settle(account, ++m_slots[account].call, State::SessionOnly, std::move(secret));
}

void AccountKeys::useFromEnvironment(const QUuid &account, Secret secret)
{
    settle(account, ++m_slots[account].call, State::FromEnvironment, std::move(secret));
}

QFuture<Result<void>> AccountKeys::forget(const QUuid &account)
{
    Slot &slot = m_slots[account];
    slot.key = Secret();
    slot.state = State::None;
    const quint64 call = beginCall(account);
    const Promise promise = startedPromise();
    whenFinished(m_store.remove(entryName(account)), this,
                 [this, account, call, promise](const Result<void> &result) {
                     answer(promise, forgotten(account, call, result));
                 });
    return promise->future();
}

Result<void> AccountKeys::forgotten(const QUuid &account, quint64 call, const Result<void> &result)
{
    if (!result && (hasMarker(account) || !meansNothingThere(result.error().kind))) {
        settle(account, call, stateAfter(result.error().kind), {});
        return result;
    }
    removeMarker(account);
    settle(account, call, State::None, {});
    return {};
}

bool AccountKeys::hasMarker(const QUuid &account) const
{
    return m_settings.value(keys::keyMarkers).toObject().contains(idText(account));
}

void AccountKeys::setMarker(const QUuid &account, const Secret &key)
{
    QJsonObject markers = m_settings.value(keys::keyMarkers).toObject();
    const QString fingerprint = key.fingerprint();
    if (markers.value(idText(account)).toObject().value("fingerprint"_L1) == fingerprint)
        return;
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    markers.insert(idText(account),
                   QJsonObject{{u"fingerprint"_s, fingerprint}, {u"storedAt"_s, now}});
    m_settings.setValue(keys::keyMarkers, markers);
}

void AccountKeys::removeMarker(const QUuid &account)
{
    QJsonObject markers = m_settings.value(keys::keyMarkers).toObject();
    markers.remove(idText(account));
    m_settings.setValue(keys::keyMarkers, markers);
}

} // namespace dria
