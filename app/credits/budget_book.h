#pragma once
// Decides before each request whether it fits into the person's budget, from sums that are kept.

#include "core/clock.h"
#include "core/result.h"
#include "credits/budget_verdict.h"
#include "credits/usage_rate.h"
#include "library/message.h"
#include "library/usage_entry.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>
#include <QUuid>

#include <functional>
#include <memory>

namespace dria {

class Settings;
class UsageLedger;

/// The ledger is read once for an account and once for a conversation, and only where there are
/// limits; from then on what is observed is added here. What answers on their way may take counts
/// as spent until a balance was seen after them.
class BudgetBook : public QObject
{
    Q_OBJECT

public:
    /// Who asks. Without a message, what it may take is not counted as spent afterwards.
    struct Asker
    {
        QUuid account;
        QUuid conversation;
        QUuid message;
    };

    /// All outlive it.
    BudgetBook(UsageLedger &ledger, const Settings &settings, const Clock &clock,
               QObject *parent = nullptr);
    ~BudgetBook() override;

    /// There are limits: what is sent has to be checked.
    [[nodiscard]] bool isLimited() const;
    /// Begins to read what a decision will need, so that it need not wait.
    void prepare(const QUuid &account, const QUuid &conversation);
    /// Answers at once where nothing has to be read.
    [[nodiscard]] QFuture<BudgetVerdict> check(const ChatRequest &request, const Asker &asker);
    /// The request was not sent after all.
    void release(const QUuid &message) { m_reserved.remove(message); }

    /// An answer ended; with nothing to pay where none began.
    void onAnswered(const Message &answer);
    /// A balance after these answers was seen; what they took is in them where it could be told.
    void onObserved(const QUuid &account, const QList<UsageEntry> &entries);
    /// The ledger was changed by others: it is read anew when it is needed.
    void forget();

    /// As far as is known without reading; zero where nothing is.
    [[nodiscard]] BudgetSpent spent(const QUuid &account, const QUuid &conversation) const;

Q_SIGNALS:
    void changed(const QUuid &account); ///< spent() is another

private:
    enum class Reading { Not, Now, Again, Done };
    struct Account
    {
        UsageTotals totals;
        Reading reading = Reading::Not;
    };
    struct Conversation
    {
        QUuid account;
        qint64 micros = 0;
        Reading reading = Reading::Not;
    };
    /// What an answer on its way may take.
    struct Reserved
    {
        QUuid account;
        QUuid conversation;
        qint64 micros = 0;
        bool isAnswered = false;
    };
    struct Waiting
    {
        ChatRequest request;
        Asker asker;
        std::shared_ptr<QPromise<BudgetVerdict>> promise;
    };

    void readTotals(const QUuid &account);
    void readConversation(const QUuid &account, const QUuid &conversation);
    [[nodiscard]] bool isRead(const Asker &asker) const;
    [[nodiscard]] BudgetVerdict decide(const ChatRequest &request, const Asker &asker);
    void answerWaiting();
    void failWaiting(const std::function<bool(const Asker &)> &concerns);

    UsageLedger &m_ledger;
    const Settings &m_settings;
    const Clock &m_clock;
    QHash<QUuid, Account> m_accounts;
    QHash<QUuid, Conversation> m_conversations;
    QHash<QUuid, Reserved> m_reserved; ///< by message
    QList<Waiting> m_waiting;
};

} // namespace dria
