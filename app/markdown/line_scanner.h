#pragma once
// Reads Markdown line by line, just enough to know where fences, thinking and formulas of several
// lines begin and end and where a parse can safely start anew.

#include "markdown/formula_lines.h"

#include <QStringView>

namespace dria::markdown {

class LineScanner
{
public:
    enum class Mode { Markdown, Thinking };

    struct Step
    {
        /// A parse of what follows, from the line's start or end, gives the same blocks as going
        /// on.
        bool safeBefore = false;
        bool safeAfter = false;
        /// The line begins the next item of a list of the top level: what is before it is complete,
        /// and what follows can be parsed by itself as more of the same list.
        bool itemBefore = false;
        bool afterBlank = false;      ///< a blank line stands before that item: the list is loose
        qsizetype thinkOpens = -1;    ///< where <think> starts in the line
        qsizetype thinkCloses = -1;   ///< where </think> starts
        bool orphanClose = false;     ///< that </think> had no <think>: all before it was thinking
        qsizetype formulaEnds = -1;   ///< behind the end of a formula of lines before
        qsizetype formulaBegins = -1; ///< where one starts that goes on beyond this line
    };

    /// Takes the next piece of a line: a whole line without its line break or, after a step that
    /// reported a tag, what follows the tag on the same line.
    Step feed(QStringView line);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool inFence() const { return m_fenceLength > 0; }
    /// Thinking was met: a later closing tag without an opening one is text.
    [[nodiscard]] bool thinkingSeen() const { return m_thinkingSeen; }
    /// As if thinking had been met before.
    void forgetOrphans() { m_thinkingSeen = true; }
    /// The formula that may still be open: it is one when its end comes.
    [[nodiscard]] const FormulaLines &formula() const { return m_formula; }

private:
    /// What is known of the list that is open.
    struct List
    {
        int offset = 0;         ///< content column of the outermost open item, 0 for none
        QChar marker;           ///< a bullet, or what stands behind its numbers
        bool isCertain = false; ///< this item is one indeed
        bool fence = false;     ///< a fence is open in it
        bool lost =
            false; ///< what is open cannot be told from single lines: nothing is safe any more
        bool afterIndented = false;
    };

    Step feedMarkdown(QStringView line);
    [[nodiscard]] static bool isNextItem(QStringView line, const List &list);
    /// isCode: the line is indented as code is.
    void followFormula(QStringView line, bool isCode, Step &step);
    bool openFence(QStringView content, int indent);
    bool closesFence(QStringView content, int indent) const;

    Mode m_mode = Mode::Markdown;
    bool m_thinkingSeen = false;
    QChar m_fence;
    int m_fenceLength = 0; ///< 0 outside a fence of the top level
    List m_list;
    bool m_afterBlank = true;
    FormulaLines m_formula;
    List m_outside; ///< the list around the formula: its lines may look like items, and are none
    bool m_fenceInQuote = false;
};

inline constexpr QStringView thinkOpenTag = u"<think>";
inline constexpr QStringView thinkCloseTag = u"</think>";

} // namespace dria::markdown
