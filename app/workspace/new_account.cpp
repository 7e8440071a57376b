#include "workspace/new_account.h"

#include "core/account_book.h"
#include "core/ids.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

QString freeName(const AccountBook &book, const QString &wanted)
{
    QString name = wanted;
    for (int n = 2; book.findByName(name); ++n)
        name = u"%1 %2"_s.arg(wanted).arg(n);
    return name;
}

} // namespace

QUrl driaBaseUrl()
{
    return QUrl(u"https://inference.dria.co/v1"_s);
}

Account newDriaAccount(const AccountBook &book, const QDateTime &nowUtc)
{
    Account account;
    account.id = newId(nowUtc);
    account.kind = Account::Kind::Dria;
    account.baseUrl = driaBaseUrl();
    account.name = freeName(book, u"Dria"_s);
    return account;
}

Account newServerAccount(const AccountBook &book, const QUrl &baseUrl, const QDateTime &nowUtc)
{
    Account account;
    account.id = newId(nowUtc);
    account.kind = Account::Kind::Other;
    account.baseUrl = baseUrl;
    account.name = freeName(book, baseUrl.host(QUrl::FullyEncoded));
    return account;
}

} // namespace dria
