#include "wallet/signed_payment.h"

#include "wallet/hex.h"
#include "wallet/strict_json.h"
#include "wallet/usdc_amount.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// Digits alone, as amounts are written.
std::optional<std::uint64_t> number(const JsonValue &object, QStringView name)
{
    const auto digits = UsdcAmount::fromMicros(object.text(name));
    return digits ? std::optional(digits->micros()) : std::nullopt;
}

std::optional<Authorization> readAuthorization(const JsonValue &fields)
{
    const auto from = EthAddress::parse(fields.text(u"from"));
    const auto to = EthAddress::parse(fields.text(u"to"));
    const auto value = number(fields, u"value");
    const auto validAfter = number(fields, u"validAfter");
    const auto validBefore = number(fields, u"validBefore");
    Bytes32 nonce{};
    if (!from || !to || !value || !validAfter || !validBefore ||
        !decodePrefixedHex(fields.text(u"nonce"), nonce))
        return std::nullopt;
    return Authorization{*from, *to, *value, *validAfter, *validBefore, nonce};
}

} // namespace

bool SignedPayment::isSignedByPayer() const
{
    return signerOf(signingHash(authorization, domain), signature) == authorization.from;
}

std::optional<SignedPayment> readPaymentHeader(QByteArrayView header)
{
    const auto decoded = QByteArray::fromBase64Encoding(header.toByteArray(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    const auto json = readStrictJson(decoded ? *decoded : QByteArray());
    if (!json)
        return std::nullopt;
    if (json->at(u"x402Version").integer() != 1 || json->text(u"scheme") != "exact"_L1)
        return std::nullopt;
    const TokenDomain *domain = tokenDomain(json->text(u"network"));
    const JsonValue &payload = json->at(u"payload");
    const auto signature = Signature::fromHex(payload.text(u"signature"));
    const auto authorization = readAuthorization(payload.at(u"authorization"));
    if (!domain || !signature || !authorization)
        return std::nullopt;
    return SignedPayment{*domain, *authorization, *signature};
}

} // namespace dria
