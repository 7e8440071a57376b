#pragma once
// Takes out of a text what nobody should read in a public room: keys, tokens and the words of a
// wallet.

#include <QString>

namespace dria {

struct FilteredText
{
    QString text;
    int found = 0; ///< places where something was left out
};

/// Leaves out what looks like a secret, rather one thing too many: API keys and tokens of services
/// in wide use, private keys, and twelve or more words in a row of those that wallets are made of
/// (BIP-39, English), however they are numbered.
[[nodiscard]] FilteredText withoutSecrets(const QString &text);

} // namespace dria
