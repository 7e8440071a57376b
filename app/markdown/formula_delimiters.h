#pragma once
// Where formulas begin and end in a text. Not for use outside this folder.

#include <QStringView>

namespace dria::markdown {

enum class Delimiter : quint8 {
    Dollar,      ///< $…$
    Dollars,     ///< $$…$$
    Parens,      ///< \(…\)
    Brackets,    ///< \[…\]
    Environment, ///< \begin{align}…\end{align} and its like, which need no other delimiters
};

/// How a formula begins.
struct FormulaStart
{
    Delimiter delimiter = Delimiter::Dollar;
    quint8 environment = 0; ///< which of them
    quint8 length = 1;      ///< of the delimiter, UTF-16 units
};

/// Reads a delimiter at the very start of a text. False if there is none.
[[nodiscard]] bool readFormulaStart(QStringView text, FormulaStart *start);

/// The position behind the closing delimiter, looking from a position on; -1 if it does not come.
[[nodiscard]] qsizetype formulaEnd(QStringView text, qsizetype from, const FormulaStart &start);

/// Length of the delimiter that closes such a formula.
[[nodiscard]] qsizetype closingLength(const FormulaStart &start);

/// How many units of punctuation stand between a position and the end of its line; 0 if there is
/// anything else but space.
[[nodiscard]] qsizetype punctuationToLineEnd(QStringView text, qsizetype from);

} // namespace dria::markdown
