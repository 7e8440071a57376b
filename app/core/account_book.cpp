#include "core/account_book.h"

#include "core/account_json.h"
#include "core/ids.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/url_policy.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace dria {

namespace {

bool isPractice(const Account &account)
{
    return account.kind == Account::Kind::Practice;
}

} // namespace

AccountBook::AccountBook(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

void AccountBook::load()
{
    const QJsonArray stored = m_settings.value(keys::accounts).toArray();
    for (const QJsonValue &value : stored) {
        const auto account = accountFromJson(value.toObject());
        const bool isSecondPractice =
            account && isPractice(*account) &&
            std::any_of(m_accounts.cbegin(), m_accounts.cend(), isPractice);
        if (account && indexOf(account->id) < 0 && !findByName(account->name) && !isSecondPractice)
            m_accounts.append(*account);
    }
    if (std::none_of(m_accounts.cbegin(), m_accounts.cend(), isPractice)) {
        Account practice;
        practice.id = newId(QDateTime::currentDateTimeUtc());
        practice.kind = Account::Kind::Practice;
        practice.name = tr("Practice");
        for (int n = 2; findByName(practice.name); ++n)
            practice.name = tr("Practice %1").arg(n);
        m_accounts.prepend(practice);
        save();
    }
    m_current = QUuid::fromString(m_settings.value(keys::currentAccount).toString());
    if (indexOf(m_current) < 0)
        m_current = practice().id;
}

void AccountBook::save()
{
    QJsonArray stored;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.forThisRun)
            stored.append(toJson(account));
    }
    m_settings.setValue(keys::accounts, stored);
}

qsizetype AccountBook::indexOf(const QUuid &id) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [&id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? -1 : std::distance(m_accounts.cbegin(), found);
}

std::optional<Account> AccountBook::find(const QUuid &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? std::nullopt : std::optional(m_accounts.at(index));
}

std::optional<Account> AccountBook::findByName(const QString &name) const
{
    for (const Account &account : m_accounts) {
        if (account.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return account;
    }
    return std::nullopt;
}

Account AccountBook::current() const
{
    return m_accounts.at(indexOf(m_current));
}

Account AccountBook::practice() const
{
    return *std::find_if(m_accounts.cbegin(), m_accounts.cend(), isPractice);
}

Result<void> AccountBook::check(const Account &account) const
{
    if (account.id.isNull() || account.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidRequest, tr("An account needs a name."));
    if (const auto other = findByName(account.name); other && other->id != account.id)
        return fail(ErrorKind::InvalidRequest,
                    tr("There is an account named “%1” already.").arg(other->name));
    if (isPractice(account))
        return {};
    const UrlVerdict verdict = judgeBaseUrl(account.baseUrl, account.kind);
    if (verdict == UrlVerdict::Allowed)
        return {};
    if (verdict == UrlVerdict::NeedsConsent && account.allowsPlainHttp)
        return {};
    return fail(ErrorKind::InsecureUrl,
                tr("“%1” is not an https address.").arg(originOf(account.baseUrl)));
}

Result<void> AccountBook::add(const Account &account)
{
    if (isPractice(account) || indexOf(account.id) >= 0)
        return fail(ErrorKind::InvalidRequest, tr("This account is there already."));
    if (auto checked = check(account); !checked)
        return checked;
    m_accounts.append(account);
    m_accounts.last().name = account.name.trimmed();
    save();
    Q_EMIT accountsChanged();
    return {};
}

Result<void> AccountBook::update(const Account &account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0)
        return fail(ErrorKind::InvalidRequest, tr("This account was removed."));
    const Account &before = m_accounts.at(index);
    if (before.kind != account.kind || originOf(before.baseUrl) != originOf(account.baseUrl))
        return fail(ErrorKind::InvalidRequest,
                    tr("A key belongs to one server. Add an account for another one."));
    if (auto checked = check(account); !checked)
        return checked;
    m_accounts[index] = account;
    m_accounts[index].name = account.name.trimmed();
    save();
    Q_EMIT accountsChanged();
    return {};
}

Result<void> AccountBook::remove(const QUuid &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return {};
    if (isPractice(m_accounts.at(index)))
        return fail(ErrorKind::InvalidRequest, tr("The practice account stays."));
    if (m_current == id)
        setCurrent(practice().id);
    m_accounts.removeAt(indexOf(id));
    save();
    Q_EMIT accountsChanged();
    return {};
}

void AccountBook::setCurrent(const QUuid &id)
{
    if (m_current == id || indexOf(id) < 0)
        return;
    const bool kept = !m_accounts.at(indexOf(id)).forThisRun;
    if (kept)
        m_settings.setValue(keys::currentAccount, id.toString(QUuid::WithoutBraces));
    setCurrentForThisRun(id);
}

void AccountBook::setCurrentForThisRun(const QUuid &id)
{
    if (m_current == id || indexOf(id) < 0)
        return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void AccountBook::setPracticeBaseUrl(const QUrl &url)
{
    Account &practice = *std::find_if(m_accounts.begin(), m_accounts.end(), isPractice);
    if (practice.baseUrl == url)
        return;
    practice.baseUrl = url;
    Q_EMIT accountsChanged();
}

} // namespace dria
