#pragma once
// The vectors of an independent implementation (tests/data/wallet/x402.json), in the wallet's
// types.

#include "support/corpus.h"
#include "wallet/authorization.h"
#include "wallet/hex.h"
#include "wallet/private_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dria::test {

inline QJsonObject x402Vectors()
{
    return QJsonDocument::fromJson(dataFile(QStringLiteral("wallet/x402.json"))).object();
}

inline Bytes32 hash(const QJsonValue &hex)
{
    Bytes32 bytes{};
    if (!decodePrefixedHex(hex.toString(), bytes))
        qFatal("no hash in the vectors");
    return bytes;
}

inline EthAddress address(const QJsonValue &text)
{
    return EthAddress::parse(text.toString()).value();
}

inline PrivateKey key(const QJsonValue &hex)
{
    return PrivateKey::fromHex(Secret(hex.toString().toLatin1())).value();
}

inline Authorization authorization(const QJsonValue &message)
{
    return {address(message[u"from"]),
            address(message[u"to"]),
            message[u"value"].toString().toULongLong(),
            message[u"validAfter"].toString().toULongLong(),
            message[u"validBefore"].toString().toULongLong(),
            hash(message[u"nonce"])};
}

} // namespace dria::test
