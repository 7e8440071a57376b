#include "practice/wallet_endpoint.h"

#include "wallet/personal_message.h"
#include "wallet/signature.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dria::practice {

Reply registerWallet(const ApiRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString message = body.value("message"_L1).toString();
    const auto address = EthAddress::parse(body.value("address"_L1).toString());
    if (!address)
        return refusal(400, u"address must be an EVM address"_s);
    if (!message.contains(address->toString(), Qt::CaseInsensitive))
        return refusal(400, u"message must name the address"_s);
    const auto signature = Signature::fromOtherWallet(body.value("signature"_L1).toString());
    if (!signature || signerOf(personalMessageHash(message.toUtf8()), *signature) != *address)
        return refusal(401, u"the signature is not of this address over this message"_s);
    const QByteArray hash = QCryptographicHash::hash(
        "practice key of " + address->toString().toLatin1(), QCryptographicHash::Sha256);
    const QString key = u"dkn_practice_"_s + QString::fromLatin1(hash.first(16).toHex());
    return jsonReply(
        200, QJsonDocument(QJsonObject{{u"api_key"_s, key}, {u"address"_s, address->toString()}})
                 .toJson(QJsonDocument::Compact));
}

} // namespace dria::practice
