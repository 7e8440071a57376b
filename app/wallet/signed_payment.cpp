#include "wallet/signed_payment.h"

#include "wallet/hex.h"
#include "wallet/strict_json.h"
#include "wallet/usdc_amount.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// Empty where there is none, which is never right.
QString text(const JsonValue *object, QStringView name)
{
    const JsonValue *member = object ? object->member(name) : nullptr;
    return member && member->string() ? *member->string() : QString();
}

/// Digits alone, as amounts are written.
std::optional<std::uint64_t> number(const JsonValue *object, QStringView name)
{
    const auto digits = UsdcAmount::fromMicros(text(object, name));
    return digits ? std::optional(digits->micros()) : std::nullopt;
}

std::optional<Authorization> readAuthorization(const JsonValue *fields)
{
    const auto from = EthAddress::parse(text(fields, u"from"));
    const auto to = EthAddress::parse(text(fields, u"to"));
    const auto value = number(fields, u"value");
    const auto validAfter = number(fields, u"validAfter");
    const auto validBefore = number(fields, u"validBefore");
    Bytes32 nonce{};
    if (!from || !to || !value || !validAfter || !validBefore ||
        !decodePrefixedHex(text(fields, u"nonce"), nonce))
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
    const JsonValue *version = json->member(u"x402Version");
    if (!version || version->integer() != 1 || text(&*json, u"scheme") != "exact"_L1)
        return std::nullopt;
    const TokenDomain *domain = tokenDomain(text(&*json, u"network"));
    const JsonValue *payload = json->member(u"payload");
    const auto signature = Signature::fromHex(text(payload, u"signature"));
    const auto authorization =
        readAuthorization(payload ? payload->member(u"authorization") : nullptr);
    if (!domain || !signature || !authorization)
        return std::nullopt;
    return SignedPayment{*domain, *authorization, *signature};
}

} // namespace dria
