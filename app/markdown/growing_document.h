#pragma once
// A message while it arrives: blocks that will not change again, and an open tail, which alone is
// parsed anew with each piece.

#include "markdown/block.h"
#include "markdown/line_scanner.h"

#include <QList>
#include <QStringView>

namespace dria::markdown {

/// At every moment blocks() is what parse() gives for the text so far, but for what only later text
/// can decide of sealed blocks: link reference definitions. finish() settles these.
class GrowingDocument
{
public:
    /// What a call changed: blocks from first on may differ from before.
    struct Change
    {
        qsizetype first = 0;
        /// Block first was there before and only grew at its end: the text or the rows it had are
        /// still its beginning, everything else in it is as it was.
        bool extends = false;
    };

    Change append(QStringView more);
    /// The text is complete: parses it as a whole.
    Change finish();

    /// The sealed blocks, then those of the tail.
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] qsizetype sealedCount() const { return m_sealedBlocks; }
    /// UTF-16 units received, with line ends as parse() sees them.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// UTF-16 units parsed so far, each as often as it was: a measure of work.
    [[nodiscard]] qsizetype parsedUnits() const { return m_parsedUnits; }

private:
    void take(QStringView more);
    void scanCompleteLines();
    [[nodiscard]] bool orphanInLastLine() const;
    void reopen();
    [[nodiscard]] QList<Block> parseRange(qsizetype from, qsizetype to, const LineScanner &scanner);
    Change appendBeyondLimit();

    QString m_text;
    bool m_lastWasReturn = false;
    QList<Block> m_blocks;
    qsizetype m_sealedBlocks = 0;
    qsizetype m_sealedEnd = 0;  ///< where the tail begins in m_text
    qsizetype m_safeEnd = 0;    ///< the last safe place found
    qsizetype m_scannedEnd = 0; ///< start of the last, incomplete line or piece of line
    LineScanner m_scanner;      ///< state at m_scannedEnd
    LineScanner m_atSafeEnd;    ///< a new parse from m_safeEnd begins in this state
    LineScanner m_atSealedEnd;
    qsizetype m_plainStart = -1; ///< where plain text begins, once beyond the limit
    qsizetype m_parsedUnits = 0;
};

} // namespace dria::markdown
