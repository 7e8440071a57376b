#pragma once
// Reads Markdown line by line, just enough to know where fences and thinking begin and end and
// where a parse can safely start anew.

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
        bool afterBlank = false;    ///< a blank line stands before that item: the list is loose
        qsizetype thinkOpens = -1;  ///< where <think> starts in the line
        qsizetype thinkCloses = -1; ///< where </think> starts
        bool orphanClose = false;   ///< that </think> had no <think>: all before it was thinking
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

private:
    Step feedMarkdown(QStringView line);
    bool openFence(QStringView content, int indent);
    bool closesFence(QStringView content, int indent) const;

    Mode m_mode = Mode::Markdown;
    bool m_thinkingSeen = false;
    QChar m_fence;
    int m_fenceLength = 0; ///< 0 outside a fence of the top level
    int m_listOffset = 0;  ///< content column of the outermost open list item, 0 for none
    QChar m_listMarker;    ///< of that list: a bullet, or what stands behind its numbers
    bool m_isList = false; ///< it is certain that this item is one
    bool m_fenceInList = false;
    bool m_lost =
        false; ///< what is open cannot be told from single lines: nothing is safe any more
    bool m_afterBlank = true;
    bool m_afterIndented = false;
};

inline constexpr QStringView thinkOpenTag = u"<think>";
inline constexpr QStringView thinkCloseTag = u"</think>";

} // namespace dria::markdown
