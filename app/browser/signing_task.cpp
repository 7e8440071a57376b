#include "browser/signing_task.h"

#include "wallet/hex.h"
#include "wallet/personal_message.h"
#include "wallet/typed_data.h"
#include "wallet/usdc_amount_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dria {

SigningTask SigningTask::naming()
{
    SigningTask task;
    task.m_title = tr("Choose your wallet");
    task.m_act = tr("Use %1", "%1 is the name of a wallet");
    task.m_lines = {{tr("What it does"),
                     tr("Tells Dria Desktop the address of your wallet. Nothing is signed, and "
                        "nothing is paid.")}};
    return task;
}

SigningTask SigningTask::paying(const Authorization &authorization, const TokenDomain &domain)
{
    const QLocale locale;
    const auto end = QDateTime::fromSecsSinceEpoch(
        static_cast<qint64>(authorization.validBefore)); // of this computer's time zone
    SigningTask task;
    task.m_title = tr("Sign a payment");
    task.m_act = tr("Sign with %1", "%1 is the name of a wallet");
    task.m_lines = {
        {tr("You pay"), tr("%1 USDC").arg(UsdcAmount(authorization.value).toText(locale))},
        {tr("To"), authorization.to.toString()},
        {tr("From"), authorization.from.toString()},
        {tr("Network"), domain.isTest ? domain.network : tr("Base")},
        {tr("Token"), tr("USDC, %1").arg(domain.contract.toString())},
        {tr("Good until"), locale.toString(end.time(), QLocale::LongFormat)}};
    task.m_method = u"eth_signTypedData_v4"_s;
    task.m_payload = typedData(authorization, domain);
    task.m_account = authorization.from;
    task.m_chainId = domain.chainId;
    task.m_digest = signingHash(authorization, domain);
    return task;
}

SigningTask SigningTask::saying(const QByteArray &message, const EthAddress &account)
{
    SigningTask task;
    task.m_title = tr("Sign a message");
    task.m_act = tr("Sign with %1", "%1 is the name of a wallet");
    task.m_lines = {{tr("Text"), QString::fromUtf8(message)},
                    {tr("Wallet"), account.toString()},
                    {tr("What it does"), tr("Shows whose the wallet is. Nothing is paid.")}};
    task.m_method = u"personal_sign"_s;
    task.m_payload = prefixedHex(bytesOf(message)).toLatin1();
    task.m_account = account;
    task.m_digest = personalMessageHash(message);
    return task;
}

QByteArray SigningTask::toJson() const
{
    QJsonArray lines;
    for (const auto &[name, value] : m_lines)
        lines.append(QJsonArray{name, value});
    QJsonObject json{{u"title"_s, m_title},
                     {u"act"_s, m_act},
                     {u"lines"_s, lines},
                     {u"method"_s, m_method},
                     {u"payload"_s, QString::fromUtf8(m_payload)}};
    if (m_account)
        json.insert(u"account"_s, m_account->toString());
    if (m_chainId)
        json.insert(u"chainId"_s, u"0x"_s + QString::number(*m_chainId, 16));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace dria
