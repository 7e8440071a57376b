#include "markdown/open_table.h"

#include "markdown/limits.h"
#include "markdown/parse_part.h"

namespace dria::markdown {

std::optional<OpenTable> OpenTable::in(QStringView text, qsizetype start, qsizetype lastLine,
                                       const QList<Block> &blocks, qsizetype first)
{
    if (blocks.size() <= first)
        return std::nullopt;
    qsizetype shownRows = 0;
    for (qsizetype i = first; i < blocks.size(); ++i) {
        if (blocks[i].kind != Block::Kind::Table || !blocks[i].containers.isEmpty())
            return std::nullopt;
        shownRows += blocks[i].rows.size() - 1; // each has the head
    }
    const qsizetype headEnd = text.indexOf(u'\n', start);
    const qsizetype underlineEnd = text.indexOf(u'\n', headEnd + 1);
    if (headEnd < 0 || underlineEnd < 0 || underlineEnd >= lastLine ||
        underlineEnd - start > limits::paragraph)
        return std::nullopt;
    const qsizetype rows = text.mid(underlineEnd + 1, lastLine - underlineEnd - 1).count(u'\n');
    if (shownRows != rows && shownRows != rows + 1)
        return std::nullopt;
    OpenTable table;
    table.m_head = text.mid(start, underlineEnd + 1 - start).toString();
    if (shownRows > rows) {
        const bool alone = blocks.last().goesOn && blocks.last().rows.size() == 2;
        table.m_unfinished = alone ? Unfinished::Block : Unfinished::Row;
    }
    return table;
}

bool OpenTable::isRow(QStringView line)
{
    return line.startsWith(u'|') && line.size() < limits::paragraph;
}

qsizetype OpenTable::addRow(QList<Block> &blocks, QStringView line, bool unfinished)
{
    const QString text = m_head + line.toString();
    LineScanner scanner;
    scanner.forgetOrphans();
    const QList<Block> parsed =
        parsePart(text, scanner, unfinished ? PartEnd::Open : PartEnd::Settled);
    if (parsed.size() != 1 || parsed.first().rows.size() != 2)
        return text.size();
    if (blocks.last().rows.size() > limits::tableRows) {
        Block next = parsed.first();
        next.columns = blocks.last().columns;
        next.goesOn = true;
        blocks.append(std::move(next));
        m_unfinished = unfinished ? Unfinished::Block : Unfinished::None;
    } else {
        blocks.last().rows.append(parsed.first().rows.last());
        m_unfinished = unfinished ? Unfinished::Row : Unfinished::None;
    }
    return text.size();
}

void OpenTable::dropRow(QList<Block> &blocks)
{
    if (m_unfinished == Unfinished::Row)
        blocks.last().rows.removeLast();
    else if (m_unfinished == Unfinished::Block)
        blocks.removeLast();
    m_unfinished = Unfinished::None;
}

} // namespace dria::markdown
