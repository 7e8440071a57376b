#include "wallet/payment_terms.h"

namespace dria {

Authorization authorizationFor(const PaymentTerms &terms, const Bytes32 &nonce)
{
    return {terms.payer,      terms.recipient,   terms.amount.micros(),
            terms.validAfter, terms.validBefore, nonce};
}

} // namespace dria
