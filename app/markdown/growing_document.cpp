#include "markdown/growing_document.h"

#include "markdown/limits.h"
#include "markdown/parse_part.h"
#include "markdown/parser.h"
#include "markdown/shape.h"

namespace dria::markdown {

GrowingDocument::Change GrowingDocument::append(QStringView more)
{
    if (more.isEmpty())
        return {m_blocks.size()};
    take(more);
    if (m_text.size() > limits::rendered)
        return appendBeyondLimit();

    scanCompleteLines();
    if (orphanInLastLine())
        reopen();

    const qsizetype firstChanged = m_sealedBlocks;
    m_blocks.resize(m_sealedBlocks);
    if (m_safeEnd > m_sealedEnd) {
        m_blocks += parseRange(m_sealedEnd, m_safeEnd, m_atSealedEnd);
        m_sealedBlocks = m_blocks.size();
        m_sealedEnd = m_safeEnd;
        m_atSealedEnd = m_atSafeEnd;
    }
    m_blocks += parseRange(m_sealedEnd, m_text.size(), m_atSealedEnd);
    return {firstChanged};
}

GrowingDocument::Change GrowingDocument::finish()
{
    const QList<Block> whole = parse(m_text);
    m_parsedUnits += m_text.size();
    qsizetype same = 0;
    while (same < qMin(whole.size(), m_blocks.size()) && whole[same] == m_blocks[same])
        ++same;
    m_blocks = whole;
    m_sealedBlocks = whole.size();
    m_sealedEnd = m_safeEnd = m_text.size();
    return {same};
}

void GrowingDocument::take(QStringView more)
{
    // A return may be the first half of a line end whose second half is in the next piece.
    if (m_lastWasReturn && more.startsWith(u'\n'))
        more = more.mid(1);
    m_lastWasReturn = more.isEmpty() ? false : more.endsWith(u'\r');
    m_text += withPlainLineEnds(more);
}

void GrowingDocument::scanCompleteLines()
{
    const QStringView text(m_text);
    qsizetype lineEnd = text.indexOf(u'\n', m_scannedEnd);
    while (lineEnd >= 0) {
        const qsizetype from = m_scannedEnd;
        const LineScanner::Step step = m_scanner.feed(text.mid(from, lineEnd - from));
        if (step.orphanClose)
            reopen();
        if (step.thinkOpens >= 0)
            m_scannedEnd = from + step.thinkOpens + thinkOpenTag.size();
        else if (step.thinkCloses >= 0)
            m_scannedEnd = from + step.thinkCloses + thinkCloseTag.size();
        else
            m_scannedEnd = lineEnd + 1;

        if (step.safeBefore || step.safeAfter) {
            m_safeEnd = step.safeAfter ? m_scannedEnd : from;
            m_atSafeEnd = LineScanner();
            if (m_scanner.thinkingSeen())
                m_atSafeEnd.forgetOrphans();
        }
        if (m_scannedEnd == lineEnd + 1)
            lineEnd = text.indexOf(u'\n', m_scannedEnd);
    }
}

bool GrowingDocument::orphanInLastLine() const
{
    LineScanner scanner = m_scanner;
    return scanner.feed(QStringView(m_text).mid(m_scannedEnd)).orphanClose;
}

void GrowingDocument::reopen()
{
    m_sealedBlocks = 0;
    m_sealedEnd = m_safeEnd = 0;
    m_atSealedEnd = m_atSafeEnd = LineScanner();
}

QList<Block> GrowingDocument::parseRange(qsizetype from, qsizetype to, const LineScanner &scanner)
{
    m_parsedUnits += to - from;
    return from == to ? QList<Block>()
                      : parsePart(QStringView(m_text).mid(from, to - from), scanner);
}

GrowingDocument::Change GrowingDocument::appendBeyondLimit()
{
    const QStringView text(m_text);
    qsizetype firstChanged = m_sealedBlocks;
    if (m_plainStart < 0) {
        m_plainStart = renderedEnd(text);
        m_blocks = parseRange(0, m_plainStart, LineScanner());
        m_sealedBlocks = m_blocks.size();
        m_sealedEnd = m_plainStart;
        firstChanged = 0;
    }
    // Pieces that can still grow are those from the last one sealed on.
    m_blocks.resize(m_sealedBlocks);
    m_blocks += plainBlocks(text.mid(m_sealedEnd));
    while (m_text.size() - m_sealedEnd > 2 * limits::plainChunk) {
        m_sealedEnd += plainPiece(text.mid(m_sealedEnd));
        ++m_sealedBlocks;
    }
    return {firstChanged};
}

} // namespace dria::markdown
