#include "ui/timeline/table_box.h"

#include "ui/timeline/button.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace dria::timeline {

using markdown::Alignment;

namespace {

Qt::Alignment qtAlignment(Alignment alignment, Qt::Alignment natural)
{
    switch (alignment) {
    case Alignment::Left:
        return Qt::AlignLeft;
    case Alignment::Center:
        return Qt::AlignHCenter;
    case Alignment::Right:
        return Qt::AlignRight;
    case Alignment::Natural:
        break;
    }
    return natural;
}

} // namespace

TableBox::TableBox(const markdown::Block &table, const TimelineStyle &style)
    : m_columns(table.columns)
    , m_goesOn(table.goesOn)
{
    for (const QList<markdown::RichText> &row : table.rows)
        appendRow(row, style);
    m_mirrored = !m_cells.empty() && m_cells.front().text.text.isRightToLeft();
    m_scroll.setMirrored(m_mirrored);
}

void TableBox::appendRow(const QList<markdown::RichText> &row, const TimelineStyle &style)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    if (!m_cells.empty())
        m_text += u'\n';
    for (int column = 0; column < columnCount(); ++column) {
        if (column > 0)
            m_text += u'\t';
        Cell cell;
        if (column < row.size()) {
            cell.source = row[column];
            cell.text = displayText(row[column], style);
        }
        if (m_rowTops.isEmpty())
            cell.text.formats.prepend({0, static_cast<int>(cell.text.text.size()), bold});
        cell.start = static_cast<int>(m_text.size());
        m_text +=
            QString(cell.text.text).replace(QChar(QChar::LineSeparator), u' ').replace(u'\t', u' ');
        m_cells.push_back(std::move(cell));
    }
    m_rowTops.append(0);
}

std::optional<markdown::Block> TableBox::table() const
{
    markdown::Block block{.kind = markdown::Block::Kind::Table, .columns = m_columns};
    for (std::size_t cell = 0; cell < m_cells.size(); ++cell) {
        if (cell % static_cast<std::size_t>(columnCount()) == 0)
            block.rows.append(QList<markdown::RichText>());
        block.rows.last().append(m_cells[cell].source);
    }
    block.goesOn = m_goesOn;
    return block;
}

bool TableBox::extend(const TimelineStyle &style, const markdown::Block &table)
{
    if (table.kind != markdown::Block::Kind::Table || table.columns.size() != m_columns.size() ||
        table.rows.size() < rowCount() || rowCount() < 2)
        return false;
    dropLastRow(); // it may have been half of one
    for (qsizetype row = rowCount(); row < table.rows.size(); ++row)
        appendRow(table.rows[row], style);
    invalidate(style);
    return true;
}

void TableBox::dropLastRow()
{
    const auto first = static_cast<std::size_t>(cellAt(rowCount() - 1, 0));
    m_text.truncate(m_cells[first].start - 1);
    m_cells.resize(first);
    if (m_layouts.size() > first)
        m_layouts.resize(first);
    m_rowTops.removeLast();
    if (m_brokenRows > rowCount()) {
        m_brokenRows = rowCount() - 1; // breaking the row before again finds where this one begins
        m_bottom = m_rowTops.last();
    }
}

void TableBox::doRelease()
{
    for (Cell &cell : m_cells)
        cell.formulas.release();
    outdate();
}

void TableBox::outdate()
{
    Box::outdate();
    m_layouts.clear();
    m_naturalWidths.clear();
    m_leastWidths.clear();
    m_columnWidths.clear();
    m_brokenRows = 0;
}

bool TableBox::isOutdated() const
{
    return std::any_of(m_cells.begin(), m_cells.end(),
                       [](const Cell &cell) { return cell.formulas.isOutdated(); });
}

std::size_t TableBox::cellOf(int position) const
{
    const auto after =
        std::partition_point(m_cells.begin(), m_cells.end(),
                             [position](const Cell &cell) { return cell.start <= position; });
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - m_cells.begin()) - 1);
}

std::pair<int, int> TableBox::unitAround(int position) const
{
    if (m_cells.empty())
        return {position, position};
    const Cell &cell = m_cells[cellOf(position)];
    const auto [from, to] = cell.formulas.around(position - cell.start);
    return {from + cell.start, to + cell.start};
}

QPoint TableBox::textOrigin(int cell) const
{
    const int column = cell % columnCount();
    return {m_shown.left() + m_columnLefts[column] + m_padding - m_scroll.offset(),
            m_rowTops[cell / columnCount()] + m_padding / 2};
}

void TableBox::paint(QPainter &painter, const PaintContext &context) const
{
    const Tokens &tokens = context.style.look.tokens;
    painter.save();
    painter.setClipRect(m_shown, Qt::IntersectClip);
    QList<Target> links;
    if (context.focused > 0)
        links = targets();
    for (int row = 0; row < rowCount(); ++row) {
        const int top = m_rowTops[row];
        const int bottom = row + 1 < rowCount() ? m_rowTops[row + 1] : m_bottom;
        if (bottom < context.clip.top() || top > context.clip.bottom())
            continue;
        if (row == 0)
            painter.fillRect(m_shown.left(), top, m_shown.width(), bottom - top, tokens.code);
        painter.fillRect(m_shown.left(), bottom - 1, m_shown.width(), 1,
                         row == 0 ? tokens.line : tokens.hairline);
        painter.setPen(tokens.text);
        for (int column = 0; column < columnCount(); ++column) {
            const int cell = cellAt(row, column);
            const Cell &content = m_cells[static_cast<std::size_t>(cell)];
            const QTextLayout &layout = *m_layouts[static_cast<std::size_t>(cell)];
            const auto ranges = content.formulas.widened(selectionRanges(
                context, content.start, static_cast<int>(content.text.text.size())));
            layout.draw(&painter, textOrigin(cell), ranges);
            content.formulas.paint(painter, layout, textOrigin(cell), context.clip, tokens.text,
                                   ranges);
        }
    }
    if (context.focused > 0 && context.focused < links.size())
        paintFocusRing(painter, context, links[context.focused].rects);
    m_scroll.paintShades(painter, context.style, m_shown);
    painter.restore();
    m_scroll.paint(painter, context.style,
                   context.hovered == sideBar ? SideScroll::Bar::Held : SideScroll::Bar::Quiet);
    const bool done = context.done == 0;
    if (context.active || context.focused == 0 || done)
        paintButton(painter, context.style, m_button,
                    {.text = {}, .icon = done ? IconName::Check : IconName::Copy},
                    {.hovered = context.hovered == 0,
                     .focused = context.focused == 0,
                     .framed = false,
                     .on = done});
}

int TableBox::positionAt(QPoint point) const
{
    if (point.y() < 0)
        return 0;
    if (point.y() >= height())
        return textLength();
    const auto after = std::upper_bound(m_rowTops.begin(), m_rowTops.end(), point.y());
    const int row = std::max(0, static_cast<int>(after - m_rowTops.begin()) - 1);
    int column = 0;
    for (int i = 0; i < columnCount(); ++i) {
        const int left = m_shown.left() + m_columnLefts[i] - m_scroll.offset();
        if (point.x() >= left && point.x() < left + m_columnWidths[i])
            column = i;
        else if (i + 1 == columnCount() && point.x() >= left && !m_mirrored)
            column = i;
    }
    const int cell = cellAt(row, column);
    const auto index = static_cast<std::size_t>(cell);
    const Cell &content = m_cells[index];
    return content.start + content.formulas.snapped(content.lines.positionIn(
                               *m_layouts[index], point - textOrigin(cell)));
}

int TableBox::topOf(int position) const
{
    int row = 0;
    while (row + 1 < rowCount() &&
           m_cells[static_cast<std::size_t>(cellAt(row + 1, 0))].start <= position)
        ++row;
    return m_rowTops[row];
}

QRect TableBox::caretRect(int position) const
{
    const std::size_t index = cellOf(position);
    return m_cells[index]
        .lines.caretIn(*m_layouts[index], position - m_cells[index].start)
        .translated(textOrigin(static_cast<int>(index)));
}

QList<Target> TableBox::targets() const
{
    QList<Target> result{{Target::Kind::CopyTable, tr("Copy table"), {}, {m_button}}};
    const bool laidOut = m_layouts.size() == m_cells.size();
    for (std::size_t index = 0; index < m_cells.size(); ++index) {
        for (const DisplayText::Link &link : m_cells[index].text.links) {
            QList<QRect> rects;
            if (laidOut)
                rects = rectsOf(*m_layouts[index], link.start, link.length);
            for (QRect &rect : rects)
                rect.translate(textOrigin(static_cast<int>(index)));
            result.append(targetOf(m_cells[index].text, link, rects));
        }
    }
    return result;
}

QString TableBox::toolTip(QPoint point) const
{
    return m_button.contains(point) ? tr("Copy table") : Box::toolTip(point);
}

int TableBox::estimate(const TimelineStyle &style, int) const
{
    return rowCount() * (style.lineHeight + style.px(space::s));
}

int TableBox::doLayOut(const TimelineStyle &style, int width)
{
    m_padding = style.px(space::m);
    m_lineHeight = style.lineHeight;
    const int side = style.px(hitTarget);
    m_buttonRoom = side + style.px(space::xs);
    makeLayouts(style);
    if (fitColumns(style, width))
        m_brokenRows = 0;
    m_button = QRect(m_mirrored ? m_shown.left() - m_buttonRoom
                                : m_shown.right() + 1 + m_buttonRoom - side,
                     (m_lineHeight + m_padding - side) / 2, side, side);
    style.work->tableCells += qint64(rowCount() - m_brokenRows) * columnCount();
    while (m_brokenRows < rowCount())
        breakRow(m_brokenRows++);
    m_shown.setHeight(m_bottom);
    const int height = m_bottom + (m_scroll.isNeeded() ? SideScroll::barHeight(style) : 0);
    m_scroll.place(style, QRect(m_shown.left(), 0, m_shown.width(), height));
    return height;
}

void TableBox::makeLayouts(const TimelineStyle &style)
{
    if (m_naturalWidths.isEmpty()) {
        m_naturalWidths.fill(style.px(40), columnCount());
        m_leastWidths.fill(style.px(120), columnCount());
    }
    while (m_layouts.size() < m_cells.size()) {
        const auto column = static_cast<int>(m_layouts.size() % m_columns.size());
        Cell &cell = m_cells[m_layouts.size()];
        cell.formulas.take(cell.text, style, style.text, QWIDGETSIZE_MAX);
        m_layouts.push_back(makeLayout(
            cell.formulas.areDrawn() ? cell.formulas.laidOut(cell.text) : cell.text, style.text));
        QTextLayout &layout = *m_layouts.back();
        QTextOption option = layout.textOption();
        option.setAlignment(
            qtAlignment(m_columns[column], m_mirrored ? Qt::AlignRight : Qt::AlignLeft));
        layout.setTextOption(option);
        breakLines(layout, QWIDGETSIZE_MAX, style.lineHeight);
        ++style.work->tableCells;
        m_naturalWidths[column] =
            std::max(m_naturalWidths[column], naturalWidthOf(layout) + 2 * m_padding);
        m_leastWidths[column] =
            std::max(m_leastWidths[column], cell.formulas.widest() + 1 + 2 * m_padding);
    }
}

void TableBox::breakRow(int row)
{
    if (row == 0)
        m_bottom = 0;
    m_rowTops[row] = m_bottom;
    int tallest = m_lineHeight;
    for (int column = 0; column < columnCount(); ++column) {
        const auto index = static_cast<std::size_t>(cellAt(row, column));
        const int textWidth = m_columnWidths[column] - 2 * m_padding;
        Cell &cell = m_cells[index];
        cell.lines = LinePlaces(*m_layouts[index], textWidth, m_lineHeight, cell.formulas);
        tallest = std::max(tallest, cell.lines.height());
    }
    m_bottom += tallest + m_padding;
}

bool TableBox::fitColumns(const TimelineStyle &style, int width)
{
    const QList<int> before = std::exchange(m_columnWidths, m_naturalWidths);
    const int room = std::max(width - m_buttonRoom, style.px(40));
    // Too wide: the widest columns give way first, down to a width that still reads well.
    int sum = std::accumulate(m_columnWidths.begin(), m_columnWidths.end(), 0);
    while (sum > room) {
        int widest = -1;
        int second = 0;
        for (int column = 0; column < columnCount(); ++column) {
            if (m_columnWidths[column] <= m_leastWidths[column])
                continue;
            if (widest < 0 || m_columnWidths[column] > m_columnWidths[widest]) {
                second = widest < 0 ? 0 : m_columnWidths[widest];
                widest = column;
            } else {
                second = std::max(second, m_columnWidths[column]);
            }
        }
        if (widest < 0)
            break;
        const int least =
            std::max(m_leastWidths[widest], std::min(second, m_columnWidths[widest] - 1));
        const int step = std::max(1, std::min(sum - room, m_columnWidths[widest] - least));
        m_columnWidths[widest] -= step;
        sum -= step;
    }
    const int shown = std::min(sum, room);
    m_shown = QRect(m_mirrored ? width - shown : 0, 0, shown, 0);
    m_scroll.setWidths(sum, shown);
    placeColumns();
    return m_columnWidths != before;
}

void TableBox::placeColumns()
{
    m_columnLefts.fill(0, columnCount());
    int x = 0;
    for (int i = 0; i < columnCount(); ++i) {
        const int column = m_mirrored ? columnCount() - 1 - i : i;
        m_columnLefts[column] = x;
        x += m_columnWidths[column];
    }
}

} // namespace dria::timeline
