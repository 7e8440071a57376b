#include "wallet/usdc_amount.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t perUsdc = 1'000'000;
constexpr qsizetype wholeDigits = 10; ///< of the largest amount
constexpr std::uint64_t largest = 1'000'000'000 * perUsdc;

/// Several code points stand for the one mark, and keyboards have only some of them.
QChar plainForm(QChar c)
{
    switch (c.unicode()) {
    case 0x00a0: // no-break space
    case 0x2009: // thin space
    case 0x202f: // narrow no-break space
        return u' ';
    case 0x2019: // right single quotation mark
        return u'\'';
    case 0x2212: // minus sign
        return u'-';
    default:
        return c;
    }
}

QString plainForm(QString text)
{
    std::ranges::transform(text, text.begin(), [](QChar c) { return plainForm(c); });
    return text;
}

/// The digits of a locale as ASCII.
QString asciiDigits(QString text, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero.size() != 1 || zero == u'0')
        return text;
    for (QChar &c : text) {
        const int value = c.unicode() - zero.at(0).unicode();
        if (value >= 0 && value <= 9)
            c = QChar(u'0' + value);
    }
    return text;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',' || c == u' ' || c == u'\'' || c == u'_' || c == u'\x066b' ||
           c == u'\x066c';
}

std::optional<AmountProblem> problemOfCharacters(QStringView text)
{
    if (text.isEmpty())
        return AmountProblem::Empty;
    if (text.startsWith(u'-') || text.startsWith(u'('))
        return AmountProblem::Negative;
    if (std::ranges::none_of(text, isDigit))
        return AmountProblem::NotANumber;
    const auto odd =
        std::ranges::find_if_not(text, [](QChar c) { return isDigit(c) || isMark(c); });
    if (odd == text.end())
        return std::nullopt;
    const bool afterDigit = odd != text.begin() && isDigit(*std::prev(odd));
    if (afterDigit && odd->toLower() == u'e')
        return AmountProblem::Exponent;
    return AmountProblem::NotANumber;
}

/// Takes the marks between thousands away where they stand right and can mean nothing else.
tl::expected<QString, AmountProblem> withoutGroups(QStringView whole, QChar mark, bool hasDecimals)
{
    const QList<QStringView> groups = whole.split(mark);
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QStringView group = groups.at(i);
        const bool rightSize =
            groups.size() == 1 ||
            (i == 0 ? group.size() >= 1 && group.size() <= 3 : group.size() == 3);
        if (!rightSize || !std::ranges::all_of(group, isDigit))
            return tl::unexpected(AmountProblem::Separators);
        digits += group;
    }
    const bool marksDecimalsElsewhere = mark == u'.' || mark == u',';
    if (groups.size() == 2 && marksDecimalsElsewhere && !hasDecimals)
        return tl::unexpected(AmountProblem::Ambiguous);
    return digits;
}

} // namespace

tl::expected<UsdcAmount, AmountProblem> UsdcAmount::parse(const QString &typed,
                                                          const QLocale &locale)
{
    const QString text = plainForm(asciiDigits(typed, locale)).trimmed();
    if (const auto problem = problemOfCharacters(text))
        return tl::unexpected(*problem);
    const QChar point = plainForm(locale.decimalPoint()).at(0);
    const QString groupMark = plainForm(locale.groupSeparator());

    const qsizetype pointAt = text.indexOf(point);
    const QStringView whole = QStringView(text).first(pointAt < 0 ? text.size() : pointAt);
    const QStringView fraction =
        pointAt < 0 ? QStringView() : QStringView(text).sliced(pointAt + 1);
    if (!std::ranges::all_of(fraction, isDigit))
        return tl::unexpected(AmountProblem::Separators);
    auto digits = withoutGroups(whole, groupMark.isEmpty() ? u'\0' : groupMark.at(0), pointAt >= 0);
    if (!digits)
        return tl::unexpected(digits.error());
    if (fraction.size() > decimals)
        return tl::unexpected(AmountProblem::TooManyDecimals);
    const auto first = std::ranges::find_if(*digits, [](QChar c) { return c != u'0'; });
    digits->remove(0, std::distance(digits->begin(), first));
    if (digits->size() > wholeDigits)
        return tl::unexpected(AmountProblem::TooLarge);
    const std::uint64_t micros = digits->toULongLong() * perUsdc +
                                 fraction.toString().leftJustified(decimals, u'0').toULongLong();
    if (micros > largest)
        return tl::unexpected(AmountProblem::TooLarge);
    if (micros == 0)
        return tl::unexpected(AmountProblem::Zero);
    return UsdcAmount(micros);
}

std::optional<UsdcAmount> UsdcAmount::fromMicros(QStringView digits)
{
    if (digits.isEmpty() || !std::ranges::all_of(digits, isDigit) ||
        (digits.size() > 1 && digits.startsWith(u'0')))
        return std::nullopt;
    bool fits = false;
    const std::uint64_t micros = digits.toULongLong(&fits);
    return fits ? std::optional(UsdcAmount(micros)) : std::nullopt;
}

QString UsdcAmount::toDecimal() const
{
    QString text = QString::number(m_micros / perUsdc);
    QString fraction = QString::number(m_micros % perUsdc).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + u'.' + fraction;
}

QString UsdcAmount::toText(const QLocale &locale) const
{
    QString fraction = QString::number(m_micros % perUsdc).rightJustified(decimals, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString zero = locale.zeroDigit();
    if (zero.size() == 1) {
        for (QChar &c : fraction)
            c = QChar(zero.at(0).unicode() + (c.unicode() - u'0'));
    }
    return locale.toString(m_micros / perUsdc) + locale.decimalPoint() + fraction;
}

} // namespace dria
