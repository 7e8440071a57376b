#pragma once
// The steps from a key in a field to an account that works: check it, keep it, use it.

#include "core/account.h"
#include "core/error.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

namespace dria {

class Workspace;
struct KeyCheckResult;

/// One attempt at a time. Holds the key until it is kept or given up; wiped after.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    enum class Step {
        Editing,     ///< waiting for begin(); error() says why the last attempt ended, if it did
        Checking,    ///< the server is being asked
        CheckFailed, ///< the server could not be asked: the key may still be good
        Storing,     ///< the keychain is being asked
        StoreFailed, ///< it answered with error(); the key is still held
        Done,        ///< the account is in the book, has its key, and is the current one
    };
    Q_ENUM(Step)

    explicit ConnectFlow(Workspace &workspace, QObject *parent = nullptr);

    /// A new account with a new id, or one of the book whose key is replaced. The URL was judged
    /// with core/url_policy.h. An empty key means none.
    void begin(const Account &account, Secret key);
    /// Gives up what runs and forgets the key; an answer that still comes is dropped.
    void cancel();
    /// After CheckFailed: asks again.
    void checkAgain();
    /// After CheckFailed: keeps the key unchecked.
    void skipCheck();
    /// After StoreFailed: asks the keychain again.
    void storeAgain();
    /// After StoreFailed: keeps the key in memory until the program ends.
    void keepForSession();

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isWaiting() const
    {
        return m_step == Step::Checking || m_step == Step::Storing;
    }
    [[nodiscard]] const Account &account() const { return m_account; }
    /// What the server said to the check, a sentence; empty when it was skipped.
    [[nodiscard]] const QString &serverSaid() const { return m_serverSaid; }
    /// Why the step is Editing again, CheckFailed or StoreFailed; kind Cancelled: no reason to
    /// show.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] bool isKeptForSessionOnly() const { return m_sessionOnly; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString words(const KeyCheckResult &result);
    void check();
    void store();
    void dropKey(const QUuid &account);
    void succeed();
    void giveUp(Error error);
    void go(Step step, Error error = {Error::Kind::Cancelled, 0, std::nullopt, {}});

    Workspace &m_workspace;
    Step m_step = Step::Editing;
    Account m_account;
    Secret m_key;
    QString m_serverSaid;
    Error m_error{Error::Kind::Cancelled, 0, std::nullopt, {}};
    int m_attempt = 0; ///< answers of an earlier attempt are dropped
    bool m_sessionOnly = false;
    bool m_added = false; ///< by this attempt: goes again when it is given up
};

} // namespace dria
