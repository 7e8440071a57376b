#include "wallet/authorization.h"

#include "wallet/keccak.h"

namespace dria {

Bytes32 structHash(const Authorization &authorization)
{
    static const Bytes32 type =
        keccak256("TransferWithAuthorization(address from,address to,uint256 value,"
                  "uint256 validAfter,uint256 validBefore,bytes32 nonce)");
    return keccak256({viewOf(type), viewOf(authorization.from.abiWord()),
                      viewOf(authorization.to.abiWord()), viewOf(abiWord(authorization.value)),
                      viewOf(abiWord(authorization.validAfter)),
                      viewOf(abiWord(authorization.validBefore)), viewOf(authorization.nonce)});
}

Bytes32 signingHash(const Authorization &authorization, const TokenDomain &domain)
{
    return keccak256({QByteArrayView("\x19\x01"), viewOf(domain.separator()),
                      viewOf(structHash(authorization))});
}

} // namespace dria
