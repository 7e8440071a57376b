#pragma once
// The words from which a wallet can be made again (BIP-39, English).

#include "core/secret.h"
#include "wallet/random_source.h"

#include <tl/expected.hpp>

class QDebug;

namespace dria {

/// Why words are no backup.
struct MnemonicProblem
{
    enum Kind {
        WrongCount,    ///< not 12, 15, 18, 21 or 24
        UnknownWord,   ///< one is not in the list
        WrongChecksum, ///< all are, but one is another or in another place than it was
    };
    Kind kind;
    int count = 0;    ///< of the words there are
    int position = 0; ///< of the first unknown word; the first of all has 1

    friend bool operator==(const MnemonicProblem &, const MnemonicProblem &) = default;
};

class Mnemonic
{
public:
    /// Twelve words.
    [[nodiscard]] static Mnemonic generate(const RandomSource &random);
    /// @param entropy 16, 20, 24, 28 or 32 bytes
    [[nodiscard]] static Mnemonic fromEntropy(QByteArrayView entropy);
    /// As a person typed or pasted it: any case, any space between the words.
    [[nodiscard]] static tl::expected<Mnemonic, MnemonicProblem> parse(const Secret &typed);

    /// In lower case, one space between two.
    [[nodiscard]] const Secret &words() const { return m_words; }
    [[nodiscard]] int count() const;
    /// @param position from 0. Valid while this object lives.
    [[nodiscard]] QByteArrayView word(int position) const;

    /// Sixty-four bytes from which keys are derived. Takes some milliseconds.
    /// @param passphrase of the person's own, in UTF-8; mostly none
    [[nodiscard]] Secret seed(const Secret &passphrase = {}) const;

    friend QDebug operator<<(QDebug, const Mnemonic &) = delete;

private:
    explicit Mnemonic(Secret words);

    Secret m_words;
};

} // namespace dria
