#include "wallet/usdc_amount_text.h"

#include <QCoreApplication>

namespace dria {

namespace {

struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

} // namespace

QString explain(AmountProblem problem, const QLocale &locale)
{
    switch (problem) {
    case AmountProblem::Empty:
        return {};
    case AmountProblem::NotANumber:
        return AmountText::tr("Write the amount as a number alone, like %1.")
            .arg(UsdcAmount(12'500'000).toText(locale));
    case AmountProblem::Negative:
        return AmountText::tr("An amount to pay cannot be negative.");
    case AmountProblem::Exponent:
        return AmountText::tr("Write the number out, without an exponent.");
    case AmountProblem::Separators:
        return AmountText::tr("Write the decimals after “%1”, and leave out other marks.")
            .arg(locale.decimalPoint());
    case AmountProblem::Ambiguous:
        return AmountText::tr("This can be read in two ways. Leave out the mark between thousands, "
                              "and write the decimals after “%1”.")
            .arg(locale.decimalPoint());
    case AmountProblem::TooManyDecimals:
        return AmountText::tr("USDC has six decimals, and this has more.");
    case AmountProblem::TooLarge:
        return AmountText::tr("This is more than can be paid at once.");
    case AmountProblem::Zero:
        return AmountText::tr("The amount is zero.");
    }
    return {};
}

} // namespace dria
