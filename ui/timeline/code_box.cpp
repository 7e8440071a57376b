#include "ui/timeline/code_box.h"

#include "ui/highlight/language_names.h"
#include "ui/timeline/button.h"
#include "ui/timeline/frame.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr qsizetype longestLanguage = 40; // UTF-16 units

QString languageOf(const markdown::Block &block)
{
    return highlight::languageIn(block.info).left(longestLanguage);
}

} // namespace

CodeBox::CodeBox(QString key, const markdown::Block &block, CodeView view)
    : m_key(std::move(key))
    , m_info(block.info)
    , m_language(withVisibleControls(highlight::languageTitle(languageOf(block))))
    , m_view(view)
    , m_colours(languageOf(block))
{
    m_text.append(block.content.text);
}

bool CodeBox::extend(const TimelineStyle &style, const markdown::Block &block)
{
    if (block.kind != markdown::Block::Kind::Code ||
        block.content.text.size() < m_text.code().size())
        return false;
    const int from = m_text.append(QStringView(block.content.text).mid(m_text.code().size()));
    m_colours.forgetFrom(m_text.lineOf(from));
    m_grownFrom = 0;
    if (m_wrapWidth >= 0) {
        const int widest = m_rows.widest();
        takeRows(from);
        // More than its end looks different if its head does, or what shows that it is wide.
        const bool fits = m_view.wrapped || m_rows.widest() <= width() - 2 * m_padding;
        if (headContent() == m_head.content() && (fits || m_rows.widest() == widest))
            m_grownFrom = isCollapsed() ? m_footRect.top() : originOf(m_rows.rowOf(from)).y();
    }
    invalidate(style);
    return true;
}

void CodeBox::takeRows(int from)
{
    const qint64 before = m_rows.visited();
    const int first = m_rows.update(m_text, from);
    m_work->brokenUnits += m_rows.visited() - before;
    if (first == 0)
        m_layouts.clear();
    else
        std::erase_if(m_layouts, [first](const auto &entry) { return entry.first >= first; });
}

QString CodeBox::copiedCode() const
{
    return withoutHidden(m_text.code());
}

void CodeBox::setView(const TimelineStyle &style, CodeView view)
{
    if (view == m_view)
        return;
    m_view = view;
    invalidate(style);
}

bool CodeBox::canCollapse() const
{
    return m_rows.count() > leastRows;
}

bool CodeBox::isHidden(int position) const
{
    return isCollapsed() && position >= m_rows.start(collapsedRows);
}

int CodeBox::shownRows() const
{
    return isCollapsed() ? collapsedRows : m_rows.count();
}

int CodeBox::rowsBottom() const
{
    return m_headHeight + shownRows() * m_lineHeight;
}

QPoint CodeBox::originOf(int row) const
{
    return {m_padding + m_rows.inset(row) - m_scroll.offset(), m_headHeight + row * m_lineHeight};
}

CodeHead::Content CodeBox::headContent() const
{
    return {.language = m_language,
            .lines = isCollapsed() ? m_text.lineCount() : 0,
            .hidden = m_text.hidden(),
            .view = {m_view.wrapped, isCollapsed()},
            .canWrap = m_view.wrapped || m_scroll.isNeeded(),
            .canCollapse = canCollapse()};
}

QTextLayout &CodeBox::layoutOf(int row) const
{
    const int line = m_rows.line(row);
    std::unique_ptr<RowText> &known = m_layouts[row];
    if (known && known->coloured)
        return known->layout;
    const bool coloured = m_colours.isReached(line) && !m_colours.isSpent();
    if (!coloured)
        m_work->behind = true;
    if (known && !coloured)
        return known->layout;
    const int start = m_rows.start(row);
    const int end = m_rows.end(m_text, row);
    known = std::make_unique<RowText>();
    known->coloured = coloured;
    QTextLayout &layout = known->layout;
    layout.setText(m_text.shown().mid(start, end - start));
    layout.setFont(m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    option.setTabStopDistance(m_tab);
    layout.setTextOption(option);
    if (coloured) {
        const int inLine = start - m_text.lineStart(line);
        layout.setFormats(m_colours.formats(m_text, line, inLine, inLine + end - start));
    }
    if (m_text.hidden() > 0)
        markHidden(layout);
    layout.setCacheEnabled(true);
    breakLines(layout, QWIDGETSIZE_MAX, m_lineHeight);
    ++m_work->codeRows;
    return layout;
}

void CodeBox::markHidden(QTextLayout &layout) const
{
    QList<QTextLayout::FormatRange> formats = layout.formats();
    QTextCharFormat format;
    format.setForeground(m_hiddenColour);
    for (const auto &[start, length] : spelledCharacters(layout.text()))
        formats.append({start, length, format});
    layout.setFormats(formats);
}

void CodeBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    paintFrame(painter, {0, 0, width(), height()}, context.clip,
               {tokens.code, tokens.hairline, style.px(radius::control)});
    if (context.clip.top() < m_headHeight)
        m_head.paint(painter, context);
    paintRows(painter, context);
    m_scroll.paintShades(painter, style,
                         QRect(1, m_headHeight, width() - 2, rowsBottom() - m_headHeight));
    m_scroll.paint(painter, style,
                   context.hovered == sideBar ? SideScroll::Bar::Held : SideScroll::Bar::Quiet);
    if (isCollapsed())
        paintFoot(painter, context);
}

void CodeBox::paintRows(QPainter &painter, const PaintContext &context) const
{
    const int first = std::max(0, (context.clip.top() - m_headHeight) / m_lineHeight);
    const int last =
        std::min(shownRows() - 1, (context.clip.bottom() - m_headHeight) / m_lineHeight);
    if (last < first)
        return;
    // Rows far from what is seen are given back as others come.
    constexpr int kept = 200;
    if (m_layouts.size() > 2 * kept)
        std::erase_if(m_layouts, [&](const auto &entry) {
            return entry.first < first - kept / 2 || entry.first > last + kept / 2;
        });
    m_colours.reach(m_text, m_rows.line(last));

    painter.save();
    painter.setClipRect(QRect(1, 0, width() - 2, height()), Qt::IntersectClip);
    for (int row = first; row <= last; ++row) {
        if (m_rows.continues(row))
            paintContinuation(painter, context.style, row);
        painter.setPen(context.style.look.tokens.codeText);
        const int start = m_rows.start(row);
        layoutOf(row).draw(&painter, originOf(row),
                           selectionRanges(context, start, m_rows.end(m_text, row) - start));
    }
    painter.restore();
}

/// A small hook before a row that goes on with the one above, so that it is not taken for a line.
void CodeBox::paintContinuation(QPainter &painter, const TimelineStyle &style, int row) const
{
    if (!m_view.wrapped)
        return;
    const QPointF end(originOf(row).x() - style.px(4),
                      originOf(row).y() + m_lineHeight / 2.0 + style.px(1));
    const double side = style.px(5);
    const double head = style.px(2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.look.tokens.line, std::max(1.0, style.px(10) / 10.0)));
    painter.drawPolyline(QPolygonF{end + QPointF(-side, -side), end + QPointF(-side, 0), end});
    painter.drawPolyline(QPolygonF{end + QPointF(-head, -head), end, end + QPointF(-head, head)});
    painter.restore();
}

void CodeBox::paintFoot(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    if (!context.clip.intersects(m_footRect))
        return;
    if (context.selectionEnd > m_rows.start(collapsedRows) &&
        context.selectionStart < context.selectionEnd)
        painter.fillRect(m_footRect, tokens.selection);
    painter.fillRect(QRect(m_footRect.left(), m_footRect.top(), m_footRect.width(), 1),
                     tokens.hairline);
    paintButton(painter, style, m_footRect.adjusted(0, 1, 0, 0),
                {.text = CodeHead::showAllText(m_text.lineCount()), .icon = IconName::ChevronDown},
                {.hovered = context.hovered == CodeHead::buttonCount,
                 .focused = context.focused == CodeHead::buttonCount,
                 .framed = false});
}

int CodeBox::positionAt(QPoint point) const
{
    const int row = (point.y() - m_headHeight) / m_lineHeight;
    if (point.y() < m_headHeight)
        return 0;
    if (row >= shownRows())
        return isCollapsed() ? m_rows.start(collapsedRows) - 1 : textLength();
    const QPoint inRow(point.x() - originOf(row).x(), 0);
    int position = m_rows.start(row) + positionIn(layoutOf(row), inRow, m_lineHeight);
    // Behind the space a row was broken at is the beginning of the next one.
    const bool broken = row + 1 < m_rows.count() && m_rows.continues(row + 1);
    if (broken && position == m_rows.start(row + 1) && m_text.shown()[position - 1] == u' ')
        --position;
    return position;
}

int CodeBox::topOf(int position) const
{
    return isHidden(position) ? rowsBottom() : originOf(m_rows.rowOf(position)).y();
}

QRect CodeBox::caretRect(int position) const
{
    if (isHidden(position))
        return {m_padding, rowsBottom(), 1, m_lineHeight};
    const int row = m_rows.rowOf(position);
    return caretIn(layoutOf(row), position - m_rows.start(row), m_lineHeight)
        .translated(originOf(row));
}

QList<Target> CodeBox::targets() const
{
    QList<Target> all = m_head.targets(m_key);
    if (isCollapsed()) {
        Target showAll = all[CodeHead::Collapse];
        showAll.rects = {m_footRect};
        all.append(showAll);
    }
    return all;
}

QString CodeBox::toolTip(QPoint point) const
{
    return m_head.toolTip(point);
}

int CodeBox::estimate(const TimelineStyle &style, int) const
{
    int rows = m_wrapWidth < 0 ? m_text.lineCount() : m_rows.count();
    if (m_view.collapsed && rows > leastRows)
        rows = collapsedRows + 1;
    return style.px(hitTarget + space::m) + rows * style.codeLineHeight;
}

int CodeBox::doLayOut(const TimelineStyle &style, int width)
{
    m_work = style.work;
    m_font = style.code;
    m_tab = style.codeWidths.tab();
    m_lineHeight = style.codeLineHeight;
    m_padding = style.px(space::m);
    m_colours.setTokens(style.look.tokens);
    m_hiddenColour = style.look.tokens.warn;
    const int room = width - 2 * m_padding;
    const int wrapWidth = m_view.wrapped ? room : 0;
    if (wrapWidth != m_wrapWidth) {
        m_wrapWidth = wrapWidth;
        m_rows.setWidth(wrapWidth, &style.codeWidths);
        takeRows(0);
    }
    m_scroll.setWidths(m_view.wrapped ? 0 : m_rows.widest(), room);
    m_headHeight = m_head.layOut(style, width, headContent());
    const int bottom =
        rowsBottom() + (m_scroll.isNeeded() ? SideScroll::barHeight(style) : style.px(space::s));
    m_scroll.place(style, QRect(m_padding, 0, room, bottom));
    if (!isCollapsed())
        return bottom;
    m_footRect = QRect(1, bottom, width - 2, buttonSize(style, {}).height() + 1);
    return m_footRect.bottom() + 2;
}

} // namespace dria::timeline
