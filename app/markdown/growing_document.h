#pragma once
// A message while it arrives: blocks that will not change again, and an open tail, which alone is
// parsed anew with each piece.

#include "markdown/block.h"
#include "markdown/line_scanner.h"
#include "markdown/open_end.h"
#include "markdown/open_fence.h"
#include "markdown/open_paragraph.h"
#include "markdown/open_table.h"
#include "markdown/parse_part.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace dria::markdown {

/// At every moment blocks() is what parse() gives for the text so far (with its open end closed, if
/// asked for), but for what only later text can decide of sealed blocks: link reference
/// definitions, and whether a list is tight. finish() settles these.
class GrowingDocument
{
public:
    /// How a tail that is not complete is read.
    enum class End {
        AsItIs,
        Closed, ///< as open_end.h has it, so that what is half typed does not flash: for showing
    };

    explicit GrowingDocument(End end = End::AsItIs)
        : m_end(end)
    {
    }

    /// What a call changed: blocks from first on may differ from before.
    struct Change
    {
        qsizetype first = 0;
        /// Block first was there before and only grew at its end: the text it had, or all its rows
        /// but the last, are still its beginning, everything else in it is as it was.
        bool extends = false;
    };

    Change append(QStringView more);
    /// The text is complete: parses it as a whole.
    Change finish();

    /// The sealed blocks, then those of the tail.
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] qsizetype sealedCount() const { return m_sealedBlocks; }
    /// Whether text, with any line ends, goes on from what was received.
    [[nodiscard]] bool isContinuedBy(const QString &text) const;
    /// UTF-16 units received, with line ends as parse() sees them.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// UTF-16 units parsed so far, each as often as it was: a measure of work.
    [[nodiscard]] qsizetype parsedUnits() const { return m_parsedUnits; }
    /// How often it parsed.
    [[nodiscard]] qsizetype parses() const { return m_parses; }

private:
    /// A place where a parse can begin anew, and what it has to know of the text before.
    struct Joint
    {
        qsizetype at = 0;
        LineScanner scanner;
        bool inList = false; ///< what follows goes on with the list before
        bool loose = false;  ///< which has blank lines between its items
    };

    void take(QStringView more);
    void scanCompleteLines();
    void noteSafePlace(const LineScanner::Step &step, qsizetype lineStart);
    [[nodiscard]] bool growFence(Change &change);
    [[nodiscard]] bool growTable(Change &change);
    [[nodiscard]] bool growParagraph(QStringView more);
    [[nodiscard]] bool growLine(Change &change);
    [[nodiscard]] bool growThinking(QStringView more);
    void noteOpenTail();
    [[nodiscard]] bool orphanInLastLine() const;
    void reopen();
    void seal(qsizetype end);
    [[nodiscard]] QList<Block> parseRange(const Joint &from, QStringView text, PartEnd end);
    [[nodiscard]] QList<Block> parseTail();
    Change appendBeyondLimit();

    End m_end;
    /// What the open end was last shown as: all of it, with what is open closed, or cut.
    enum class Shown { All, Closed, Cut } m_shown = Shown::All;
    QString m_text;
    bool m_lastWasReturn = false;
    QList<Block> m_blocks;
    qsizetype m_sealedBlocks = 0;
    Joint m_sealed;                   ///< where the tail begins in m_text
    Joint m_safe;                     ///< the last safe place found
    qsizetype m_scannedEnd = 0;       ///< start of the last, incomplete line or piece of line
    LineScanner m_scanner;            ///< state at m_scannedEnd
    std::optional<OpenFence> m_fence; ///< all of the tail, if it is one
    std::optional<OpenTable> m_table;
    OpenParagraph m_paragraph;
    qsizetype m_plainStart = -1; ///< where plain text begins, once beyond the limit
    qsizetype m_parsedUnits = 0;
    qsizetype m_parses = 0;
};

} // namespace dria::markdown
