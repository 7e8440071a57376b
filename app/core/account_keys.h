#pragma once
// The API keys of the accounts: in memory while needed, at rest in the keychain, with a marker in
// the settings.

#include "core/result.h"
#include "core/secret.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QUuid>

#include <map>

namespace dria {

class SecretStore;
class Settings;

/// A locked keychain looks like an empty one. So the settings keep a marker of what was stored (a
/// fingerprint and a time, nothing secret): marker and no entry is Missing, never "not stored".
/// Calls for one account may overlap; the last one decides what is in memory.
class AccountKeys : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,    ///< no key
        Loading, ///< the keychain was asked, and has not answered yet
        Ready,   ///< in memory and in the keychain
        SessionOnly,
        FromEnvironment,
        Locked,
        Missing, ///< was stored, and the keychain does not find it: removed, or in a locked place
        Denied,
        Unavailable,
        TimedOut,
    };
    Q_ENUM(State)

    AccountKeys(SecretStore &store, Settings &settings, const QString &dataDirId,
                QObject *parent = nullptr);

    [[nodiscard]] State state(const QUuid &account) const;
    /// The keychain was given a key for it, and was not told to forget it.
    [[nodiscard]] bool hasMarker(const QUuid &account) const;
    /// Null when there is none; valid until changed() is emitted for this account.
    [[nodiscard]] const Secret *key(const QUuid &account) const;

    /// Reads the key from the keychain unless one is in memory. An account that has none and never
    /// had one succeeds with None. Fails as SecretStore::read.
    [[nodiscard]] QFuture<Result<void>> load(const QUuid &account);
    /// Puts the key into the keychain, replacing one that was there. Refused with SecretLocked in
    /// state Locked. After a failure all is as before: clone the secret first to keep it for the
    /// session in that case.
    [[nodiscard]] QFuture<Result<void>> store(const QUuid &account, Secret secret);
    void keepForSession(const QUuid &account, Secret secret);
    void useFromEnvironment(const QUuid &account, Secret secret);
    /// Wipes the key from memory at once, then removes entry and marker. After a failure (Locked)
    /// entry and marker are still there, and state() says so.
    [[nodiscard]] QFuture<Result<void>> forget(const QUuid &account);

    /// "<data dir id>/<account id>/api-key", also what a person finds in their keychain.
    [[nodiscard]] QString entryName(const QUuid &account) const;

Q_SIGNALS:
    void changed(const QUuid &account);

private:
    struct Slot
    {
        State state = State::None; ///< as it was before a call that is still open
        Secret key;
        quint64 call = 0; ///< counts calls: an answer to an older one decides nothing here
        bool waiting = false;
    };

    quint64 beginCall(const QUuid &account);
    void settle(const QUuid &account, quint64 call, State state, Secret key);
    void giveUp(const QUuid &account, quint64 call);
    Result<void> loaded(const QUuid &account, quint64 call, const Result<Secret> &result);
    Result<void> forgotten(const QUuid &account, quint64 call, const Result<void> &result);
    void setMarker(const QUuid &account, const Secret &key);
    void removeMarker(const QUuid &account);

    SecretStore &m_store;
    Settings &m_settings;
    QString m_dataDirId;
    std::map<QUuid, Slot> m_slots;
};

} // namespace dria
