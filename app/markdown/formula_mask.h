#pragma once
// Takes formulas out of a text before Markdown is read in it, so that no underscore, bar or line
// break of theirs means anything there; one character of private use stands for each. Not for use
// outside this folder.

#include "markdown/formula_rules.h"
#include "markdown/line_scanner.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <array>
#include <utility>

namespace dria::markdown {

/// Characters of private use, of which one may stand for a formula.
[[nodiscard]] constexpr bool isFormulaMask(QChar c)
{
    return c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
}

struct MaskedFormula
{
    QString source;       ///< with its delimiters, without the marks of quotes and lists
    bool display = false; ///< it stands at the start or the end of a line, or has lines of its own
};

class FormulaMask
{
public:
    /// Returns the text with its formulas masked; '\n' line ends only, from a place where a parse
    /// can begin. mayBeOpen: nothing is decided yet about what the text ends with, so a formula may
    /// be without its end there.
    [[nodiscard]] QString mask(QStringView text, bool mayBeOpen);

    [[nodiscard]] bool isEmpty() const { return m_formulas.isEmpty(); }
    /// What a character stands for; null if for itself.
    [[nodiscard]] const MaskedFormula *find(QChar c) const;
    /// The text ends with a formula that has no end.
    [[nodiscard]] bool endsOpen() const { return m_endsOpen; }
    /// Where a position of the masked text was before.
    [[nodiscard]] qsizetype placeInText(qsizetype masked) const;
    /// A text as it was before masking.
    [[nodiscard]] QString unmasked(QString text) const;

private:
    void maskLines(bool mayBeOpen);
    void maskFormula(qsizetype from, qsizetype to, bool display);
    void maskRunningText(qsizetype end, bool mayBeOpen);
    [[nodiscard]] qsizetype maskInLine(qsizetype at, LineFormulas &line, qsizetype lineFrom);
    [[nodiscard]] qsizetype skipCode(qsizetype at, qsizetype end);
    void keepUpTo(qsizetype end);
    [[nodiscard]] QString sourceOf(qsizetype from, qsizetype to) const;

    QStringView m_text;
    QString m_masked;
    qsizetype m_done = 0; ///< what stands before it in m_text is in m_masked
    QHash<QChar, MaskedFormula> m_formulas;
    QList<std::pair<qsizetype, qsizetype>> m_places; ///< behind each: masked, and before
    bool m_endsOpen = false;
    QSet<QChar> m_used; ///< characters of private use that the text has itself
    char16_t m_next = 0xE000;
    qsizetype m_inParagraph = 0;        ///< UTF-16 units of formulas since the last blank line
    std::array<bool, 33> m_noCodeEnd{}; ///< by the length of its marks
};

} // namespace dria::markdown
