#pragma once
// Asks the Secret Service over D-Bus what QtKeychain does not tell: whether an entry is locked or
// absent.

#include <QFuture>
#include <QString>

class QObject;

namespace dria {

enum class SecretServiceAnswer {
    Absent,
    Locked,
    Unlocked,
    NoService,     ///< no bus, or nobody on it offers the service
    Refused,       ///< the bus or the service forbids the question
    NotApplicable, ///< this platform's keychain is not a Secret Service
};

/// Looks for the entry as QtKeychain stores it, in locked collections too, and never opens a
/// prompt. The question dies with its owner, and the future is then cancelled.
[[nodiscard]] QFuture<SecretServiceAnswer> findEntry(const QString &service, const QString &entry,
                                                     QObject *owner);

/// The state of the collection that new entries go to.
[[nodiscard]] QFuture<SecretServiceAnswer> findDefaultCollection(QObject *owner);

} // namespace dria
