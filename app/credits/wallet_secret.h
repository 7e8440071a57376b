#pragma once
// The secret of a spending wallet, as the keychain keeps it: its words, or its bare key.

#include "wallet/mnemonic.h"
#include "wallet/private_key.h"

#include <optional>

namespace dria {

class WalletSecret
{
public:
    /// Nothing for one sentence in 2^127.
    [[nodiscard]] static std::optional<WalletSecret> ofWords(Mnemonic words);
    [[nodiscard]] static WalletSecret ofKey(PrivateKey key);
    /// What stored() gave; nothing where it is something else.
    [[nodiscard]] static std::optional<WalletSecret> read(const Secret &stored);

    /// The words with spaces between, or "0x" and 64 digits: what a person who finds it in their
    /// keychain can give to any other wallet.
    [[nodiscard]] Secret stored() const;
    /// Null where the wallet was made of a bare key.
    [[nodiscard]] const Mnemonic *words() const { return m_words ? &*m_words : nullptr; }
    [[nodiscard]] const PrivateKey &key() const { return m_key; }
    /// "0x" and 64 digits.
    [[nodiscard]] Secret keyText() const;
    /// Gives the key away, for a signer.
    [[nodiscard]] PrivateKey takeKey() && { return std::move(m_key); }

private:
    WalletSecret(std::optional<Mnemonic> words, PrivateKey key);

    std::optional<Mnemonic> m_words;
    PrivateKey m_key;
};

} // namespace dria
