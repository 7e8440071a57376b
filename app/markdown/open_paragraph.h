#pragma once
// The paragraph at the end of a growing text: the beginning of its last line is settled, so that
// only the end of the line is parsed. Not for use outside this folder.

#include "markdown/block.h"

#include <QStringView>

namespace dria::markdown {

class OpenParagraph
{
public:
    /// Nothing is settled: what is open is no paragraph, or has not been looked at.
    void reset() { m_at = -1; }
    /// Looks how much is settled. tail: the text from a place where a parse can begin; block: what
    /// a parse of it ends with, with nothing open.
    void settle(QStringView tail, const Block &block);

    /// Whether a tail that goes on from one that was settled can be read from sourceStart() on.
    [[nodiscard]] bool canContinue(QStringView tail) const;
    /// What to parse in place of the tail: the end of its line, behind a word that keeps it a
    /// paragraph.
    [[nodiscard]] QString source(QStringView tail) const;
    /// Puts what that gave behind what is settled. False if it was no paragraph.
    [[nodiscard]] bool replaceEnd(Block &block, const QList<Block> &parsed) const;

private:
    qsizetype m_at = -1;       ///< a space in the tail: what is before it is settled
    qsizetype m_contentAt = 0; ///< the same place in the block's text
    qsizetype m_marks = 0;     ///< before it
};

} // namespace dria::markdown
