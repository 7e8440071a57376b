#include "core/account_json.h"

#include "core/url_policy.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr std::array kindNames{std::pair(Account::Kind::Dria, "dria"_L1),
                               std::pair(Account::Kind::Practice, "practice"_L1),
                               std::pair(Account::Kind::Other, "other"_L1)};

std::optional<Account::Kind> kindFromName(const QString &name)
{
    for (const auto &[kind, kindName] : kindNames) {
        if (name == kindName)
            return kind;
    }
    return std::nullopt;
}

QString nameOfKind(Account::Kind kind)
{
    for (const auto &[candidate, name] : kindNames) {
        if (candidate == kind)
            return name;
    }
    Q_UNREACHABLE();
}

bool isUsable(const Account &account)
{
    if (account.kind == Account::Kind::Practice)
        return true;
    switch (judgeBaseUrl(account.baseUrl, account.kind)) {
    case UrlVerdict::Allowed:
        return true;
    case UrlVerdict::NeedsConsent:
        return account.allowsPlainHttp;
    case UrlVerdict::Refused:
        return false;
    }
    return false;
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonObject json{
        {u"id"_s, account.id.toString(QUuid::WithoutBraces)},
        {u"kind"_s, nameOfKind(account.kind)},
        {u"name"_s, account.name},
    };
    if (account.kind != Account::Kind::Practice)
        json.insert(u"baseUrl"_s, account.baseUrl.toString(QUrl::FullyEncoded));
    if (account.allowsPlainHttp)
        json.insert(u"allowsPlainHttp"_s, true);
    return json;
}

std::optional<Account> accountFromJson(const QJsonObject &json)
{
    const auto kind = kindFromName(json.value("kind"_L1).toString());
    Account account;
    account.id = QUuid::fromString(json.value("id"_L1).toString());
    account.name = json.value("name"_L1).toString().trimmed();
    if (!kind || account.id.isNull() || account.name.isEmpty())
        return std::nullopt;
    account.kind = *kind;
    if (account.kind != Account::Kind::Practice)
        account.baseUrl = QUrl(json.value("baseUrl"_L1).toString(), QUrl::StrictMode);
    account.allowsPlainHttp =
        account.kind == Account::Kind::Other && json.value("allowsPlainHttp"_L1).toBool();
    if (!isUsable(account))
        return std::nullopt;
    return account;
}

} // namespace dria
