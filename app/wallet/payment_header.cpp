#include "wallet/payment_header.h"

#include "wallet/hex.h"

namespace dria {

Secret paymentHeader(const Authorization &authorization, const TokenDomain &domain,
                     const Signature &signature)
{
    // Nothing here needs escaping, and the order of the members is that of the specification.
    QByteArray json;
    json.reserve(1024); // so that no copy is left behind while it grows
    const auto member = [&json](const char *name, QByteArrayView value) {
        json.append('"').append(name).append("\":\"").append(value).append('"');
    };
    QString hex = signature.toHex();
    const Secret signatureHex = Secret::takeFrom(hex);
    json.append("{\"x402Version\":1,");
    member("scheme", "exact");
    json.append(',');
    member("network", domain.network.toLatin1());
    json.append(",\"payload\":{");
    member("signature", signatureHex.view());
    json.append(",\"authorization\":{");
    member("from", authorization.from.toString().toLatin1());
    json.append(',');
    member("to", authorization.to.toString().toLatin1());
    json.append(',');
    member("value", QByteArray::number(quint64(authorization.value)));
    json.append(',');
    member("validAfter", QByteArray::number(quint64(authorization.validAfter)));
    json.append(',');
    member("validBefore", QByteArray::number(quint64(authorization.validBefore)));
    json.append(',');
    member("nonce", prefixedHex(authorization.nonce).toLatin1());
    json.append("}}}");
    QByteArray base64 = json.toBase64();
    wipe(json.data(), static_cast<std::size_t>(json.size()));
    return Secret::takeFrom(base64);
}

} // namespace dria
