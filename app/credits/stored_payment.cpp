#include "credits/stored_payment.h"

#include "wallet/hex.h"

namespace dria {

PaymentRecord recordOf(const PaymentTerms &terms, const Bytes32 &nonce)
{
    PaymentRecord record;
    record.network = terms.token.network;
    record.payer = terms.payer.toString();
    record.recipient = terms.recipient.toString();
    record.micros = static_cast<qint64>(terms.amount.micros());
    record.validAfter = static_cast<qint64>(terms.validAfter);
    record.validBefore = static_cast<qint64>(terms.validBefore);
    record.nonce = prefixedHex(nonce);
    return record;
}

std::optional<StoredPayment> readStored(const PaymentRecord &record)
{
    const TokenDomain *domain = tokenDomain(record.network);
    const auto payer = EthAddress::parse(record.payer);
    const auto recipient = EthAddress::parse(record.recipient);
    Bytes32 nonce{};
    if (!domain || !payer || !recipient || !decodePrefixedHex(record.nonce, nonce) ||
        record.micros <= 0 || record.validAfter < 0 || record.validBefore <= record.validAfter)
        return std::nullopt;
    return StoredPayment{{*payer, *recipient, static_cast<std::uint64_t>(record.micros),
                          static_cast<std::uint64_t>(record.validAfter),
                          static_cast<std::uint64_t>(record.validBefore), nonce},
                         *domain};
}

} // namespace dria
