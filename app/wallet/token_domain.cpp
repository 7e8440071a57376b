#include "wallet/token_domain.h"

#include "wallet/keccak.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

Bytes32 TokenDomain::separator() const
{
    static const Bytes32 type = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    return keccak256({viewOf(type), viewOf(keccak256(name)), viewOf(keccak256(version)),
                      viewOf(abiWord(chainId)), viewOf(contract.abiWord())});
}

std::span<const TokenDomain> tokenDomains()
{
    static const std::array<TokenDomain, 2> domains{{
        {u"base"_s, "USD Coin", "2", 8453,
         EthAddress::parse(u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913").value(), false},
        {u"base-sepolia"_s, "USDC", "2", 84532,
         EthAddress::parse(u"0x036CbD53842c5426634e7929541eC2318f3dCF7e").value(), true},
    }};
    return domains;
}

const TokenDomain *tokenDomain(QStringView network)
{
    const std::span<const TokenDomain> domains = tokenDomains();
    const auto found = std::ranges::find(domains, network, &TokenDomain::network);
    return found == domains.end() ? nullptr : &*found;
}

} // namespace dria
