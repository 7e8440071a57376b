#pragma once
// Writes down what each answer took, and what the balance was seen to change by when it had ended.

#include "api/balance.h"
#include "core/clock.h"
#include "core/error.h"
#include "library/message.h"
#include "library/usage_entry.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace dria {

class UsageLedger;

/// A change is seen between two balances with no answer running. When several answers ended
/// between them, each stands for its part of it. A balance that grew tells nothing of them.
class UsageMeter : public QObject
{
    Q_OBJECT

public:
    /// How many answers of an account are on their way.
    using Running = std::function<int(const QUuid &account)>;

    /// Both outlive it.
    UsageMeter(UsageLedger &ledger, const Clock &clock, Running running, QObject *parent = nullptr);

    void onAnswered(const Message &answer);
    /// One that was asked for after every answer that onAnswered() told of.
    void onBalance(const QUuid &account, const Balance &balance);

Q_SIGNALS:
    void recorded(const QUuid &account); ///< the ledger has more to say
    /// A balance after these answers was seen; what they took is in them where it could be told,
    /// and in the ledger.
    void observed(const QUuid &account, const QList<dria::UsageEntry> &entries);
    void failed(const dria::Error &error);

private:
    struct Watched
    {
        std::optional<qint64> before; ///< millionths, before the first of those that wait
        QList<UsageEntry> waiting;    ///< whose answers have ended
    };

    UsageLedger &m_ledger;
    const Clock &m_clock;
    const Running m_running;
    QHash<QUuid, Watched> m_watched; ///< by account
};

/// Millionths of a USDC: of the decimal the server sent, or of the credits where it sent none.
[[nodiscard]] std::optional<qint64> microsOf(const Balance &balance);

} // namespace dria
