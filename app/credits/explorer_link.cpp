#include "credits/explorer_link.h"

#include "wallet/bytes32.h"
#include "wallet/hex.h"

namespace dria {

using namespace Qt::StringLiterals;

QUrl explorerLink(QStringView network, QStringView transaction)
{
    Bytes32 hash{};
    if (!decodePrefixedHex(transaction, hash))
        return {};
    // Made anew from its bytes: nothing else of what a server sent gets into an address.
    if (network == "base"_L1)
        return QUrl(u"https://basescan.org/tx/"_s + prefixedHex(hash));
    if (network == "base-sepolia"_L1)
        return QUrl(u"https://sepolia.basescan.org/tx/"_s + prefixedHex(hash));
    return {};
}

} // namespace dria
