#include "wallet/typed_data.h"

#include "wallet/hex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

QJsonObject field(const QString &name, const QString &type)
{
    return {{u"name"_s, name}, {u"type"_s, type}};
}

QJsonObject types()
{
    return {{u"EIP712Domain"_s,
             QJsonArray{field(u"name"_s, u"string"_s), field(u"version"_s, u"string"_s),
                        field(u"chainId"_s, u"uint256"_s),
                        field(u"verifyingContract"_s, u"address"_s)}},
            {u"TransferWithAuthorization"_s,
             QJsonArray{field(u"from"_s, u"address"_s), field(u"to"_s, u"address"_s),
                        field(u"value"_s, u"uint256"_s), field(u"validAfter"_s, u"uint256"_s),
                        field(u"validBefore"_s, u"uint256"_s), field(u"nonce"_s, u"bytes32"_s)}}};
}

} // namespace

QByteArray typedData(const Authorization &authorization, const TokenDomain &domain)
{
    const QJsonObject json{
        {u"types"_s, types()},
        {u"primaryType"_s, u"TransferWithAuthorization"_s},
        {u"domain"_s, QJsonObject{{u"name"_s, QString::fromLatin1(domain.name)},
                                  {u"version"_s, QString::fromLatin1(domain.version)},
                                  {u"chainId"_s, static_cast<qint64>(domain.chainId)},
                                  {u"verifyingContract"_s, domain.contract.toString()}}},
        {u"message"_s, QJsonObject{{u"from"_s, authorization.from.toString()},
                                   {u"to"_s, authorization.to.toString()},
                                   // Texts: a number over 2^53 would be another one in JavaScript.
                                   {u"value"_s, QString::number(authorization.value)},
                                   {u"validAfter"_s, QString::number(authorization.validAfter)},
                                   {u"validBefore"_s, QString::number(authorization.validBefore)},
                                   {u"nonce"_s, prefixedHex(authorization.nonce)}}},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace dria
