#include "wallet/mnemonic.h"

#include "wallet/bytes32.h"
#include "wallet/normal_form.h"
#include "wallet/wiped_array.h"
#include "wallet/word_list.h"

#include <algorithm>
#include <openssl/evp.h>
#include <openssl/sha.h>

namespace dria {

namespace {

constexpr std::size_t bitsOfWord = 11;
constexpr std::size_t mostEntropy = 32;
constexpr int mostWords = 24;
constexpr qsizetype longestSentence =
    mostWords * 9; ///< words of eight letters and the spaces between

/// The entropy and, after it, its checksum: what the words spell.
using Bits = WipedArray<mostEntropy + 1>;

bool bitAt(const Bits &bits, std::size_t at)
{
    return bits[at / 8] >> (7 - at % 8) & 1;
}

std::uint8_t checksumOf(const Bits &bits, std::size_t entropySize)
{
    WipedArray<SHA256_DIGEST_LENGTH> hash;
    SHA256(bits.data(), entropySize, hash.data());
    return hash[0];
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Lower-case words with one space between two; nothing where that is too long to be a backup.
Secret tidied(QByteArrayView typed)
{
    WipedArray<longestSentence + 1> text;
    std::size_t size = 0;
    bool between = false;
    for (const char c : typed) {
        if (isSpace(c)) {
            between = size > 0;
            continue;
        }
        if (size + 2 > text.size())
            return {};
        if (std::exchange(between, false))
            text[size++] = ' ';
        text[size++] = static_cast<std::uint8_t>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return Secret(viewOf(std::span(text).first(size)));
}

int countWords(QByteArrayView typed)
{
    int count = 0;
    bool inWord = false;
    for (const char c : typed) {
        if (!isSpace(c) && !inWord)
            ++count;
        inWord = !isSpace(c);
    }
    return count;
}

QByteArrayView wordAt(QByteArrayView words, int position)
{
    while (position-- > 0)
        words = words.sliced(words.indexOf(' ') + 1);
    const qsizetype end = words.indexOf(' ');
    return end < 0 ? words : words.first(end);
}

} // namespace

Mnemonic::Mnemonic(Secret words)
    : m_words(std::move(words))
{
}

Mnemonic Mnemonic::generate(const RandomSource &random)
{
    WipedArray<16> entropy;
    random(entropy);
    return fromEntropy(viewOf(entropy));
}

Mnemonic Mnemonic::fromEntropy(QByteArrayView entropy)
{
    const auto size = static_cast<std::size_t>(entropy.size());
    Q_ASSERT(size >= 16 && size <= mostEntropy && size % 4 == 0);
    Bits bits;
    std::ranges::copy(bytesOf(entropy), bits.begin());
    bits[size] = checksumOf(bits, size);

    const WordList list;
    WipedArray<longestSentence> text;
    std::size_t length = 0;
    const std::size_t wordCount = size * 8 * 33 / 32 / bitsOfWord;
    for (std::size_t word = 0; word < wordCount; ++word) {
        int index = 0;
        for (std::size_t bit = 0; bit < bitsOfWord; ++bit)
            index = index << 1 | int(bitAt(bits, word * bitsOfWord + bit));
        if (length > 0)
            text[length++] = ' ';
        for (const char c : list.at(index))
            text[length++] = static_cast<std::uint8_t>(c);
    }
    return Mnemonic(Secret(viewOf(std::span(text).first(length))));
}

tl::expected<Mnemonic, MnemonicProblem> Mnemonic::parse(const Secret &typed)
{
    const int count = countWords(typed.view());
    if (count < 12 || count > mostWords || count % 3 != 0)
        return tl::unexpected(MnemonicProblem{MnemonicProblem::WrongCount, count});
    Secret words = tidied(typed.view());

    const WordList list;
    Bits bits;
    for (int position = 0; position < count; ++position) {
        const auto index = list.indexOf(wordAt(words.view(), position));
        if (!index)
            return tl::unexpected(
                MnemonicProblem{MnemonicProblem::UnknownWord, count, position + 1});
        for (std::size_t bit = 0; bit < bitsOfWord; ++bit) {
            const std::size_t at = static_cast<std::size_t>(position) * bitsOfWord + bit;
            if (*index >> (bitsOfWord - 1 - bit) & 1)
                bits[at / 8] |= static_cast<std::uint8_t>(0x80 >> at % 8);
        }
    }
    const std::size_t entropySize = static_cast<std::size_t>(count) / 3 * 4;
    const std::size_t checksumBits = entropySize / 4;
    const auto mask = static_cast<std::uint8_t>(0xff << (8 - checksumBits));
    if (bits[entropySize] != (checksumOf(bits, entropySize) & mask))
        return tl::unexpected(MnemonicProblem{MnemonicProblem::WrongChecksum, count});
    return Mnemonic(std::move(words));
}

int Mnemonic::count() const
{
    return countWords(m_words.view());
}

QByteArrayView Mnemonic::word(int position) const
{
    return wordAt(m_words.view(), position);
}

Secret Mnemonic::seed(const Secret &passphrase) const
{
    const Secret normal = normalForm(passphrase, QString::NormalizationForm_KD);
    QByteArray salt;
    salt.reserve(8 + normal.view().size());
    salt.append("mnemonic").append(normal.view());
    const Secret secretSalt = Secret::takeFrom(salt);

    WipedArray<64> seed;
    if (!PKCS5_PBKDF2_HMAC(m_words.view().data(), static_cast<int>(m_words.view().size()),
                           bytesOf(secretSalt.view()).data(),
                           static_cast<int>(secretSalt.view().size()), 2048, EVP_sha512(),
                           static_cast<int>(seed.size()), seed.data()))
        qFatal("OpenSSL does not derive keys on this machine");
    return Secret(viewOf(seed));
}

} // namespace dria
