#include "markdown/table_form.h"

#include "markdown/cell_markdown.h"
#include "markdown/html_form.h"
#include "markdown/span_marks.h"

#include <algorithm>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPadded = 40; ///< a longer cell sticks out, else all rows would be as long

/// Characters of a fixed-width font a code point takes.
int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    // East Asian Wide and emoji, roughly (Unicode Standard Annex 11).
    static constexpr Range wide[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF},   {0xAC00, 0xD7A3},
                                     {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
                                     {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    return std::ranges::any_of(wide, [c](Range r) { return c >= r.first && c <= r.last; }) ? 2 : 1;
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    const auto codePoints = text.toUcs4();
    for (const auto c : codePoints)
        width += columnsOf(static_cast<char32_t>(c));
    return width;
}

QString padded(const QString &cell, qsizetype width, Alignment alignment)
{
    const qsizetype room = std::max<qsizetype>(0, width - widthOf(cell));
    qsizetype before = 0;
    if (alignment == Alignment::Right)
        before = room;
    else if (alignment == Alignment::Center)
        before = room / 2;
    return QString(before, u' ') + cell + QString(room - before, u' ');
}

QString underline(qsizetype width, Alignment alignment)
{
    QString line(width, u'-');
    if (alignment == Alignment::Left || alignment == Alignment::Center)
        line.front() = u':';
    if (alignment == Alignment::Right || alignment == Alignment::Center)
        line.back() = u':';
    return line;
}

QString lineOf(const QStringList &cells)
{
    return "| "_L1 + cells.join(" | "_L1) + " |"_L1;
}

QString csvField(const QString &text)
{
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"' : text;
}

} // namespace

Block joinedTable(const QList<Block> &parts)
{
    Block table = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        table.rows.append(parts[i].rows.mid(1));
    return table;
}

QString tableMarkdown(const Block &table)
{
    QList<QStringList> rows;
    QList<qsizetype> widths(table.columns.size(), 3); // the least an underline takes
    for (const QList<RichText> &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            cells << cellMarkdown(row.value(column));
            widths[column] =
                std::max(widths[column], std::min<qsizetype>(widthOf(cells.last()), widestPadded));
        }
        rows << cells;
    }
    QStringList lines;
    for (QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            row[column] = padded(row[column], widths[column], table.columns[column]);
        lines << lineOf(row);
    }
    QStringList underlines;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        underlines << underline(widths[column], table.columns[column]);
    lines.insert(std::min<qsizetype>(1, lines.size()), lineOf(underlines));
    return lines.join(u'\n');
}

QString tableHtml(const Block &table)
{
    Block marked = table;
    marked.containers.clear();
    for (QList<RichText> &row : marked.rows) {
        for (RichText &cell : row)
            cell.marks = marksOf(cell);
    }
    return htmlForm({marked}, Links::Safe);
}

QString tableCsv(const Block &table)
{
    QString csv;
    for (const QList<RichText> &row : table.rows) {
        QStringList fields;
        for (const RichText &cell : row)
            fields << csvField(cell.text);
        csv += fields.join(u',') + "\r\n"_L1;
    }
    return csv;
}

} // namespace dria::markdown
