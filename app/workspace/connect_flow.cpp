#include "workspace/connect_flow.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/logging.h"
#include "core/when_finished.h"
#include "credits/balance_text.h"
#include "workspace/workspace.h"

#include <utility>

namespace dria {

namespace {

/// A refusal is the server's word on the key itself; the rest says nothing about it.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::InsecureUrl;
}

} // namespace

ConnectFlow::ConnectFlow(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void ConnectFlow::begin(const Account &account, Secret key)
{
    m_account = account;
    m_key = std::move(key);
    m_sessionOnly = false;
    m_added = false;
    check();
}

void ConnectFlow::cancel()
{
    giveUp({Error::Kind::Cancelled, 0, std::nullopt, {}});
}

void ConnectFlow::checkAgain()
{
    if (m_step == Step::CheckFailed)
        check();
}

void ConnectFlow::skipCheck()
{
    if (m_step == Step::CheckFailed)
        store();
}

void ConnectFlow::storeAgain()
{
    if (m_step != Step::StoreFailed)
        return;
    if (m_workspace.keys().state(m_account.id) != AccountKeys::State::Locked)
        return store();
    // It may be unlocked by now; nothing is written over a key that cannot be seen.
    const int attempt = ++m_attempt;
    go(Step::Storing);
    whenFinished(m_workspace.keys().load(m_account.id), this,
                 [this, attempt](const Result<void> &) {
                     if (attempt == m_attempt)
                         store();
                 });
}

void ConnectFlow::check()
{
    m_serverSaid.clear();
    const int attempt = ++m_attempt;
    go(Step::Checking);
    whenFinished(m_workspace.checkKey(m_account, m_key.clone()), this,
                 [this, attempt](const Result<KeyCheckResult> &answer) {
                     if (attempt != m_attempt)
                         return;
                     if (answer) {
                         m_serverSaid = words(*answer);
                         store();
                     } else if (isRefusal(answer.error())) {
                         giveUp(answer.error());
                     } else {
                         go(Step::CheckFailed, answer.error());
                     }
                 });
}

QString ConnectFlow::words(const KeyCheckResult &result)
{
    if (result.balance)
        return tr("The server accepted the key. The balance is %1.")
            .arg(balanceText(*result.balance));
    return tr("The server answered. It offers %Ln model(s).", nullptr, result.modelCount);
}

void ConnectFlow::store()
{
    // In the book first: a key in the keychain that no account knows of could never be forgotten.
    if (!m_workspace.accounts().find(m_account.id)) {
        if (const auto added = m_workspace.accounts().add(m_account); !added) {
            giveUp(added.error());
            return;
        }
        m_added = true;
    }
    if (m_key.isEmpty()) {
        succeed();
        return;
    }
    const int attempt = ++m_attempt;
    go(Step::Storing);
    whenFinished(m_workspace.keys().store(m_account.id, m_key.clone()), this,
                 [this, attempt, id = m_account.id](const Result<void> &stored) {
                     if (attempt == m_attempt && stored)
                         succeed();
                     else if (attempt == m_attempt)
                         go(Step::StoreFailed, stored.error());
                     else if (stored && !m_workspace.accounts().find(id))
                         dropKey(id);
                 });
}

void ConnectFlow::dropKey(const QUuid &account)
{
    whenFinished(m_workspace.keys().forget(account), this, [](const Result<void> &forgotten) {
        if (!forgotten)
            qCWarning(lcCore) << "the key of a cancelled account stays in the keychain";
    });
}

void ConnectFlow::keepForSession()
{
    if (m_step != Step::StoreFailed)
        return;
    m_workspace.keys().keepForSession(m_account.id, std::move(m_key));
    m_sessionOnly = true;
    succeed();
}

void ConnectFlow::succeed()
{
    m_key = {};
    m_added = false; // from here on it stays
    m_workspace.accounts().setCurrent(m_account.id);
    go(Step::Done);
}

void ConnectFlow::giveUp(Error error)
{
    ++m_attempt;
    m_key = {};
    if (std::exchange(m_added, false) && !m_workspace.accounts().remove(m_account.id))
        qCWarning(lcCore) << "an account that was not finished stays in the list";
    go(Step::Editing, std::move(error));
}

void ConnectFlow::go(Step step, Error error)
{
    m_step = step;
    m_error = std::move(error);
    Q_EMIT changed();
}

} // namespace dria
