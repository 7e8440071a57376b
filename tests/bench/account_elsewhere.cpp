#include "account_elsewhere.h"

#include "core/account_json.h"
#include "core/setting_keys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dria::bench {

bool AccountElsewhere::writeSettings(const QString &dataDir, const QUuid &lastChat)
{
    PracticeOptions options;
    options.requireKey = false;
    const Result<QUrl> url = m_server.start(options);
    if (!url)
        return false;
    Account account;
    account.id = QUuid::createUuid();
    account.kind = Account::Kind::Other;
    account.name = u"Elsewhere"_s;
    account.baseUrl = *url;
    QJsonObject settings{
        {keys::accounts.toString(), QJsonArray{toJson(account)}},
        {keys::currentAccount.toString(), account.id.toString(QUuid::WithoutBraces)}};
    if (!lastChat.isNull())
        settings[keys::windowConversation.toString()] = lastChat.toString(QUuid::WithoutBraces);
    const QByteArray json = QJsonDocument(settings).toJson();
    QFile file(dataDir + u"/settings.json"_s);
    return QDir().mkpath(dataDir) && file.open(QIODevice::WriteOnly) &&
           file.write(json) == json.size();
}

} // namespace dria::bench
