#pragma once
// What is known of a wallet while its secret rests in the keychain.

#include "wallet/eth_address.h"

#include <QDateTime>

class QJsonObject;

namespace dria {

struct WalletInfo
{
    enum class Kind {
        Spending, ///< the program holds its secret, and signs
        Browser,  ///< a wallet of the person's own, in their browser, signs
    };
    enum class Source {
        Words, ///< the secret is a sentence of words
        Key,   ///< it is a bare key, from which no words can be made
    };

    EthAddress address;
    Kind kind = Kind::Spending;
    Source source = Source::Words;
    /// The person has shown that the words are written down, or brought them along. A wallet
    /// without words has none to lose.
    bool isBackedUp = false;
    QDateTime since;

    /// As the settings keep it; nothing of it is secret.
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where that is no wallet.
    [[nodiscard]] static std::optional<WalletInfo> fromJson(const QJsonObject &json);

    friend bool operator==(const WalletInfo &, const WalletInfo &) = default;
};

} // namespace dria
