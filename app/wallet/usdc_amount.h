#pragma once
// An amount of USDC, exact to the last of its six decimals: never a double.

#include <QLocale>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <tl/expected.hpp>

namespace dria {

/// Why what a person typed is no amount to pay. Each has a sentence in usdc_amount_text.h.
enum class AmountProblem {
    Empty,
    NotANumber,
    Negative,
    Exponent,        ///< "1e3"
    Separators,      ///< marks between the digits that this locale does not put there
    Ambiguous,       ///< "1.000" and "1,000": a thousand here, one elsewhere
    TooManyDecimals, ///< more than six
    TooLarge,        ///< more than a thousand million
    Zero,
};

class UsdcAmount
{
public:
    static constexpr int decimals = 6;

    constexpr UsdcAmount() = default;
    constexpr explicit UsdcAmount(std::uint64_t micros)
        : m_micros(micros)
    {
    }

    /// What a person typed, in the form of their locale; spaces around it do not count.
    [[nodiscard]] static tl::expected<UsdcAmount, AmountProblem> parse(const QString &typed,
                                                                       const QLocale &locale);
    /// Whole millionths as x402 writes them: ASCII digits that begin with zero only when they are
    /// it.
    [[nodiscard]] static std::optional<UsdcAmount> fromMicros(QStringView digits);

    /// Millionths of a USDC.
    [[nodiscard]] constexpr std::uint64_t micros() const { return m_micros; }
    /// For servers: "10", "2.5", "0.000001".
    [[nodiscard]] QString toDecimal() const;
    /// For people: "1,234.50" in the form of the locale, at least two decimals and no name of a
    /// coin.
    [[nodiscard]] QString toText(const QLocale &locale) const;

    friend auto operator<=>(const UsdcAmount &, const UsdcAmount &) = default;

private:
    std::uint64_t m_micros = 0;
};

} // namespace dria
