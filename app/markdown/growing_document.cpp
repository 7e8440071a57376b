#include "markdown/growing_document.h"

#include "markdown/limits.h"
#include "markdown/list_joint.h"
#include "markdown/parser.h"
#include "markdown/plain_growth.h"
#include "markdown/shape.h"
#include "markdown/tail_change.h"

#include <algorithm>

namespace dria::markdown {

GrowingDocument::Change GrowingDocument::append(QStringView more)
{
    if (more.isEmpty())
        return {m_blocks.size()};
    const qsizetype before = m_text.size();
    take(more);
    if (m_text.size() > limits::rendered)
        return appendBeyondLimit();
    if (growParagraph(QStringView(m_text).mid(before)) ||
        growThinking(QStringView(m_text).mid(before)))
        return {m_blocks.size() - 1, true};

    Change change{m_sealedBlocks};
    const bool fence = m_fence.has_value();
    if (fence && growFence(change))
        return change;
    if (m_table && growTable(change))
        return change;
    if (growLine(change))
        return change;
    scanCompleteLines();
    if (orphanInLastLine())
        reopen();

    change.first = std::min(change.first, m_sealedBlocks);
    const QList<Block> replaced = fence ? QList<Block>() : m_blocks.mid(change.first);
    m_blocks.resize(m_sealedBlocks);
    if (m_safe.at > m_sealed.at) {
        m_blocks +=
            parseRange(m_sealed, QStringView(m_text).mid(m_sealed.at, m_safe.at - m_sealed.at),
                       PartEnd::Settled);
        if (m_safe.inList && m_safe.loose)
            loosenList(m_blocks, m_sealedBlocks);
        m_sealedBlocks = m_blocks.size();
        m_sealed = m_safe;
    }
    m_blocks += parseTail();
    if (!fence) // one that ended has told its change
        change = tailChange(replaced, m_blocks, change.first);
    noteOpenTail();
    return change;
}

bool GrowingDocument::growFence(Change &change)
{
    const QStringView text(m_text);
    const auto update = [&](qsizetype lineStart, bool lastLineCloses) {
        const qsizetype index = m_sealedBlocks;
        change = {index, m_fence->update(m_blocks[index],
                                         text.left(lastLineCloses ? lineStart : text.size()),
                                         lineStart, false)};
    };
    for (qsizetype end = text.indexOf(u'\n', m_scannedEnd); end >= 0;
         end = text.indexOf(u'\n', m_scannedEnd)) {
        const qsizetype start = m_scannedEnd;
        const LineScanner::Step step = m_scanner.feed(text.mid(start, end - start));
        m_scannedEnd = end + 1;
        if (m_scanner.inFence())
            continue;
        update(start, true);
        m_fence.reset();
        noteSafePlace(step, start);
        seal(m_scannedEnd);
        if (m_scannedEnd == m_text.size())
            return true;
        return false; // and the rest as any other text
    }
    LineScanner scanner = m_scanner;
    (void)scanner.feed(text.mid(m_scannedEnd));
    update(m_scannedEnd, !scanner.inFence());
    return true;
}

bool GrowingDocument::growTable(Change &change)
{
    const QStringView text(m_text);
    for (qsizetype at = m_scannedEnd; at < text.size();) {
        const qsizetype end = text.indexOf(u'\n', at);
        if (!OpenTable::isRow(text.mid(at, end < 0 ? -1 : end - at))) {
            m_table.reset();
            return false;
        }
        at = end < 0 ? text.size() : end + 1;
    }
    m_table->dropRow(m_blocks);
    change = {m_blocks.size() - 1, true};
    while (m_scannedEnd < text.size()) {
        const qsizetype end = text.indexOf(u'\n', m_scannedEnd);
        const QStringView line = text.mid(m_scannedEnd, end < 0 ? -1 : end - m_scannedEnd);
        ++m_parses;
        const bool half = end < 0 && m_end == End::Closed;
        const QString row = half ? withOpenEnd(line, openRow(line)) : line.toString();
        if (!row.isEmpty())
            m_parsedUnits += m_table->addRow(m_blocks, row, end < 0);
        if (end < 0)
            break;
        (void)m_scanner.feed(line);
        m_scannedEnd = end + 1;
    }
    return true;
}

bool GrowingDocument::growParagraph(QStringView more)
{
    if (m_fence || m_table || m_scanner.formula().isOpen() || m_shown == Shown::Cut ||
        m_blocks.size() <= m_sealedBlocks || m_blocks.last().kind != Block::Kind::Paragraph ||
        m_scanner.mode() != LineScanner::Mode::Markdown)
        return false;
    const qsizetype sealedEnd = m_sealed.at;
    const QStringView tail =
        QStringView(m_text).mid(sealedEnd, m_text.size() - more.size() - sealedEnd);
    if (!isPlainGrowth(tail, more))
        return false;
    // What openEnd() may leave out.
    const QChar end = more.back();
    if (m_end == End::Closed && (end == u'!' || (end.isSpace() && end != u' ')))
        return false;
    RichText &content = m_blocks.last().content;
    const qsizetype written =
        tail.size() - (std::find_if(tail.rbegin(), tail.rend(), [](QChar c) { return c != u' '; }) -
                       tail.rbegin());
    if (content.text.isEmpty() || written == 0 || content.text.back() != tail[written - 1])
        return false; // the paragraph shown is not the one that is open
    const QStringView added = QStringView(m_text).mid(sealedEnd + written);
    qsizetype length = added.size();
    while (length > 0 && added[length - 1] == u' ')
        --length; // space at the end is not shown
    if (length == 0)
        return true;
    if (m_shown == Shown::Closed) { // what is open goes on
        Span *last = content.spans.isEmpty() ? nullptr : &content.spans.last();
        if (last == nullptr || last->start + last->length != content.text.size() ||
            !last->target.isEmpty()) // an address by itself ends with its word
            return false;
        last->length += length;
    }
    content.text += added.left(length);
    return true;
}

bool GrowingDocument::growThinking(QStringView more)
{
    if (m_scanner.mode() != LineScanner::Mode::Thinking || m_blocks.size() <= m_sealedBlocks ||
        m_blocks.last().kind != Block::Kind::Thinking || m_blocks.last().closed)
        return false;
    // No tag may begin in what came, nor end in it.
    const QStringView before = QStringView(m_text).chopped(more.size());
    if (more.contains(u'<') || before.right(thinkCloseTag.size()).contains(u'<'))
        return false;
    QString &shown = m_blocks.last().content.text;
    const QStringView written = before.trimmed();
    if (shown.isEmpty() || !written.endsWith(shown.back()))
        return false;
    const QStringView added =
        QStringView(m_text).mid(written.data() + written.size() - before.data());
    qsizetype length = added.size();
    while (length > 0 && added[length - 1].isSpace())
        --length;
    shown += added.left(length);
    return true;
}

bool GrowingDocument::growLine(Change &change)
{
    const QStringView tail = QStringView(m_text).mid(m_sealed.at);
    if (m_fence || m_table || m_scanner.formula().isOpen() || !m_paragraph.canContinue(tail))
        return false;
    QString source = m_paragraph.source(tail);
    Shown shown = Shown::All;
    if (m_end == End::Closed) {
        const OpenEnd end = openEnd(source);
        if (end != OpenEnd{source.size(), {}}) {
            const QStringView left = QStringView(source).mid(end.kept);
            shown = left.trimmed().isEmpty() ? Shown::Closed : Shown::Cut;
            source = withOpenEnd(source, end);
        }
    }
    const QList<Block> before{m_blocks.last()};
    if (!m_paragraph.replaceEnd(m_blocks.last(),
                                parseRange({.scanner = m_scanner}, source, PartEnd::Open)))
        return false;
    m_shown = shown;
    if (shown == Shown::All)
        m_paragraph.settle(tail, m_blocks.last());
    change = tailChange(before, m_blocks, m_blocks.size() - 1);
    return true;
}

void GrowingDocument::noteOpenTail()
{
    const QStringView text(m_text);
    m_paragraph.reset();
    if (m_shown == Shown::All && m_blocks.size() > m_sealedBlocks &&
        m_scanner.mode() == LineScanner::Mode::Markdown)
        m_paragraph.settle(text.mid(m_sealed.at), m_blocks.last());
    m_fence.reset();
    m_table.reset();
    const qsizetype open = m_blocks.size() - m_sealedBlocks;
    if (open == 1 && m_scanner.inFence() && !text.mid(m_sealed.at).startsWith(u' ') &&
        m_blocks.last().kind == Block::Kind::Code && m_blocks.last().containers.isEmpty()) {
        m_fence.emplace(text.indexOf(u'\n', m_sealed.at) + 1);
        Change ignored;
        (void)growFence(ignored);
    } else if (!m_scanner.formula().isOpen()) {
        m_table = OpenTable::in(text, m_sealed.at, m_scannedEnd, m_blocks, m_sealedBlocks);
    }
}

void GrowingDocument::seal(qsizetype end)
{
    m_sealedBlocks = m_blocks.size();
    m_sealed = m_safe;
    m_sealed.at = end;
}

GrowingDocument::Change GrowingDocument::finish()
{
    const QList<Block> whole = parse(m_text);
    m_parsedUnits += m_text.size();
    ++m_parses;
    qsizetype same = 0;
    while (same < qMin(whole.size(), m_blocks.size()) && whole[same] == m_blocks[same])
        ++same;
    m_blocks = whole;
    m_sealedBlocks = whole.size();
    m_sealed.at = m_safe.at = m_text.size();
    m_fence.reset();
    m_table.reset();
    return {same};
}

bool GrowingDocument::isContinuedBy(const QString &text) const
{
    return text.contains(u'\r') || text.contains(QChar(u'\0'))
               ? withPlainLineEnds(text).startsWith(m_text)
               : text.startsWith(m_text);
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

        noteSafePlace(step, from);
        if (m_scannedEnd == lineEnd + 1)
            lineEnd = text.indexOf(u'\n', m_scannedEnd);
    }
}

void GrowingDocument::noteSafePlace(const LineScanner::Step &step, qsizetype lineStart)
{
    if (!step.safeBefore && !step.safeAfter && !step.itemBefore)
        return;
    const bool loose = step.itemBefore && (step.afterBlank || (m_safe.inList && m_safe.loose));
    m_safe = {step.safeAfter ? m_scannedEnd : lineStart, LineScanner(), step.itemBefore, loose};
    if (m_scanner.thinkingSeen())
        m_safe.scanner.forgetOrphans();
}

bool GrowingDocument::orphanInLastLine() const
{
    LineScanner scanner = m_scanner;
    return scanner.feed(QStringView(m_text).mid(m_scannedEnd)).orphanClose;
}

void GrowingDocument::reopen()
{
    m_sealedBlocks = 0;
    m_sealed = m_safe = {};
}

QList<Block> GrowingDocument::parseTail()
{
    const QStringView tail = QStringView(m_text).mid(m_sealed.at);
    m_shown = Shown::All;
    if (m_end == End::AsItIs || m_scanner.inFence() ||
        m_scanner.mode() != LineScanner::Mode::Markdown)
        return parseRange(m_sealed, tail, PartEnd::Open);
    const OpenEnd end = openEnd(tail);
    if (end == OpenEnd{tail.size(), {}})
        return parseRange(m_sealed, tail, PartEnd::Open);
    const QList<Block> blocks = parseRange(m_sealed, withOpenEnd(tail, end), PartEnd::Open);
    if (!blocks.isEmpty() && blocks.last().kind == Block::Kind::Code) {
        const QList<Block> asItIs = parseRange(m_sealed, tail, PartEnd::Open);
        if (asItIs.size() == blocks.size()) // the end is in code, where every mark is text
            return asItIs;
    }
    m_shown = tail.mid(end.kept).trimmed().isEmpty() ? Shown::Closed : Shown::Cut;
    return blocks;
}

QList<Block> GrowingDocument::parseRange(const Joint &from, QStringView text, PartEnd end)
{
    if (text.isEmpty())
        return {};
    m_parsedUnits += text.size();
    ++m_parses;
    QList<Block> blocks = parsePart(text, from.scanner, end);
    if (from.inList && !m_blocks.isEmpty())
        joinList(m_blocks.last(), blocks, from.loose);
    return blocks;
}

GrowingDocument::Change GrowingDocument::appendBeyondLimit()
{
    const QStringView text(m_text);
    qsizetype firstChanged = m_sealedBlocks;
    if (m_plainStart < 0) {
        m_plainStart = renderedEnd(text);
        m_fence.reset();
        m_table.reset();
        m_blocks.clear();
        m_blocks = parseRange({}, text.left(m_plainStart), PartEnd::Settled);
        m_sealedBlocks = m_blocks.size();
        m_sealed.at = m_plainStart;
        firstChanged = 0;
    }
    // Pieces that can still grow are those from the last one sealed on.
    m_blocks.resize(m_sealedBlocks);
    m_blocks += plainBlocks(text.mid(m_sealed.at));
    while (m_text.size() - m_sealed.at > 2 * limits::plainChunk) {
        m_sealed.at += plainPiece(text.mid(m_sealed.at));
        ++m_sealedBlocks;
    }
    return {firstChanged};
}

} // namespace dria::markdown
