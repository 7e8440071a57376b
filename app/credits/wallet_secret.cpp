#include "credits/wallet_secret.h"

#include "wallet/bytes32.h"
#include "wallet/hd_key.h"
#include "wallet/wiped_array.h"

namespace dria {

WalletSecret::WalletSecret(std::optional<Mnemonic> words, PrivateKey key)
    : m_words(std::move(words))
    , m_key(std::move(key))
{
}

std::optional<WalletSecret> WalletSecret::ofWords(Mnemonic words)
{
    auto key = walletKey(words.seed());
    if (!key)
        return {};
    return WalletSecret(std::move(words), std::move(*key));
}

WalletSecret WalletSecret::ofKey(PrivateKey key)
{
    return WalletSecret({}, std::move(key));
}

std::optional<WalletSecret> WalletSecret::read(const Secret &stored)
{
    if (stored.view().startsWith("0x")) {
        auto key = PrivateKey::fromHex(stored);
        return key ? std::optional(ofKey(std::move(*key))) : std::nullopt;
    }
    auto words = Mnemonic::parse(stored);
    return words ? ofWords(std::move(*words)) : std::nullopt;
}

Secret WalletSecret::stored() const
{
    return m_words ? m_words->words().clone() : keyText();
}

Secret WalletSecret::keyText() const
{
    constexpr char digits[] = "0123456789abcdef";
    WipedArray<66> text;
    std::size_t at = 0;
    text[at++] = '0';
    text[at++] = 'x';
    for (const char byte : m_key.bytes().view()) {
        const auto value = static_cast<std::uint8_t>(byte);
        text[at++] = static_cast<std::uint8_t>(digits[value >> 4]);
        text[at++] = static_cast<std::uint8_t>(digits[value & 15]);
    }
    return Secret(viewOf(text));
}

} // namespace dria
