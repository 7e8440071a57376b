#pragma once
// A fenced code block that is still open at the end of a growing text: it takes lines as they come,
// without a parse. Not for use outside this folder.

#include "markdown/block.h"

#include <QStringView>

namespace dria::markdown {

class OpenFence
{
public:
    /// block is what a parse made of the fence so far, whose code begins at contentStart of the
    /// text.
    explicit OpenFence(qsizetype contentStart)
        : m_contentStart(contentStart)
        , m_solidEnd(contentStart)
    {
    }

    /// Brings the block up to date with the text: complete lines up to lineStart, then what there
    /// is of the last one unless it closes the fence. Returns whether the code only grew.
    bool update(Block &block, QStringView text, qsizetype lineStart, bool lastLineCloses);

private:
    qsizetype m_contentStart;
    qsizetype m_solidEnd;      ///< of the text: lines before it are in the block for good
    qsizetype m_solidSize = 0; ///< of the block's text that these make up
    bool m_first = true;
};

} // namespace dria::markdown
