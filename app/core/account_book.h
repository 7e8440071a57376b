#pragma once
// The accounts a person has, which of them is in use, and the rules between them.

#include "core/account.h"
#include "core/result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace dria {

class Settings;

/// There is always one practice account, and always a current account. Names are unique, whatever
/// their case.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    /// Reads the accounts from the settings; those that make no sense are left out.
    explicit AccountBook(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> find(const QUuid &id) const;
    [[nodiscard]] std::optional<Account> findByName(const QString &name) const;
    [[nodiscard]] Account current() const;
    [[nodiscard]] Account practice() const;

    /// Fails with InvalidRequest (no id or name, a name or id taken, a second practice account) or
    /// InsecureUrl. The detail is a translated reason.
    [[nodiscard]] Result<void> add(const Account &account);
    /// Changes the account with this id. Kind and origin stay: the key belongs to one origin, and
    /// another server is another account. Fails as add() does.
    [[nodiscard]] Result<void> update(const Account &account);
    /// The practice account stays. Removing the current account makes practice the current one: no
    /// prompt may go to a server the person did not choose. The key is AccountKeys' matter.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// An id that is not in the book changes nothing.
    void setCurrent(const QUuid &id);
    /// The same, but the next run begins where this one would have.
    void setCurrentForThisRun(const QUuid &id);
    /// Where the practice gateway listens in this run; never stored.
    void setPracticeBaseUrl(const QUrl &url);

Q_SIGNALS:
    void accountsChanged();
    void currentChanged(const QUuid &id);

private:
    [[nodiscard]] qsizetype indexOf(const QUuid &id) const;
    [[nodiscard]] Result<void> check(const Account &account) const;
    void load();
    void save();

    Settings &m_settings;
    QList<Account> m_accounts;
    QUuid m_current;
};

} // namespace dria
