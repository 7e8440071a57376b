#include "ui/program/start_account.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "ui/program/options.h"
#include "workspace/new_account.h"

#include <QCoreApplication>

#include <algorithm>

namespace dria {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(dria::Options)
};

constexpr QUuid driaAccounts(0x6f0b83f2, 0x52d1, 0x4a6e, 0x9c, 0x1d, 0x0a, 0x7e, 0x35, 0x5b, 0xe8,
                             0x11);

Result<Account> driaAccount(AccountBook &accounts, const QDateTime &nowUtc)
{
    const QList<Account> &known = accounts.accounts();
    const auto found = std::ranges::find(known, Account::Kind::Dria, &Account::kind);
    if (found != known.end())
        return *found;
    Account account = newDriaAccount(accounts, nowUtc);
    // The same in every run: its chats go on where they were.
    account.id = QUuid::createUuidV5(driaAccounts, QStringLiteral("DRIA_API_KEY"));
    account.forThisRun = true;
    if (const auto added = accounts.add(account); !added)
        return fail(added.error());
    return account;
}

} // namespace

Result<void> chooseAccount(AccountBook &accounts, AccountKeys &keys, const Options &options,
                           Secret environmentKey, const QDateTime &nowUtc)
{
    if (options.practice) {
        accounts.setCurrentForThisRun(accounts.practice().id);
        return {};
    }
    std::optional<Account> chosen;
    if (!options.profile.isEmpty()) {
        chosen = accounts.findByName(options.profile);
        if (!chosen)
            return fail(Error::Kind::InvalidRequest,
                        AccountWords::tr("There is no account named %1.").arg(options.profile));
    }
    if (!environmentKey.isEmpty()) {
        if (chosen && chosen->kind != Account::Kind::Dria)
            return fail(
                Error::Kind::InvalidRequest,
                AccountWords::tr("DRIA_API_KEY is a key for Dria, and %1 is another server. "
                                 "Start without one of the two.")
                    .arg(chosen->name));
        if (!chosen) {
            const Result<Account> dria = driaAccount(accounts, nowUtc);
            if (!dria)
                return fail(dria.error());
            chosen = *dria;
        }
        keys.useFromEnvironment(chosen->id, std::move(environmentKey));
    }
    if (chosen)
        accounts.setCurrentForThisRun(chosen->id);
    return {};
}

} // namespace dria
