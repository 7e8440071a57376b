#include "ui/timeline/code_box.h"

#include "ui/highlight/colourer.h"
#include "ui/highlight/language_names.h"
#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/button.h"
#include "ui/timeline/frame.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace dria::timeline {

CodeBox::CodeBox(const QString &code, QString language)
    : m_language(withVisibleControls(language.left(40)))
{
    m_colourer = highlight::Colourer::forLanguage(m_language);
    m_lineStarts.append(0);
    append(code);
}

QList<QTextLayout::FormatRange> CodeBox::coloursOf(int line) const
{
    QList<QTextLayout::FormatRange> formats;
    if (!m_colourer)
        return formats;
    if (m_states.isEmpty())
        m_states.append(0);
    QList<highlight::Span> spans;
    const auto textOf = [this](int number) {
        return QStringView(m_shown).mid(m_lineStarts[number], lineLength(number));
    };
    while (m_states.size() <= line) {
        const auto number = static_cast<int>(m_states.size()) - 1;
        m_states.append(m_colourer->colour(textOf(number), m_states.last(), spans));
        spans.clear();
    }
    (void)m_colourer->colour(textOf(line), m_states[line], spans);
    for (const highlight::Span &span : std::as_const(spans)) {
        QTextCharFormat format;
        format.setForeground(m_colours[static_cast<std::size_t>(span.token)]);
        formats.append({span.start, span.length, format});
    }
    return formats;
}

void CodeBox::append(const QString &code)
{
    m_taken += code.size();
    int from = textLength();
    m_shown += withBoundedClusters(withVisibleControls(code));
    m_layouts.erase(lineCount() - 1);
    m_states.resize(std::min<qsizetype>(m_states.size(), lineCount())); // the last line grows
    for (;; ++from) {
        const auto end = static_cast<int>(m_shown.indexOf(u'\n', from));
        if (end < 0)
            break;
        m_lineStarts.append(end + 1);
        from = end;
        noteLength(lineCount() - 2);
    }
    noteLength(lineCount() - 1);
}

void CodeBox::noteLength(int line)
{
    if (lineLength(line) > lineLength(m_longestLine))
        m_longestLine = line;
}

bool CodeBox::extend(const TimelineStyle &style, const markdown::Block &block)
{
    if (block.kind != markdown::Block::Kind::Code || block.content.text.size() < m_taken)
        return false;
    const int longest = m_longestLine;
    m_grownFrom = m_headHeight + (lineCount() - 1) * m_lineHeight;
    append(block.content.text.mid(m_taken));
    if (m_longestLine != longest)
        m_grownFrom = 0; // the bar for scrolling sideways may be another
    invalidate(style);
    return true;
}

int CodeBox::lineLength(int line) const
{
    const int end = line + 1 < lineCount() ? m_lineStarts[line + 1] - 1 : textLength();
    return end - m_lineStarts[line];
}

QString CodeBox::label() const
{
    return m_language.isEmpty() ? tr("Code") : highlight::languageTitle(m_language);
}

QTextLayout &CodeBox::layoutOf(int line) const
{
    std::unique_ptr<QTextLayout> &layout = m_layouts[line];
    if (!layout) {
        layout = std::make_unique<QTextLayout>(m_shown.mid(m_lineStarts[line], lineLength(line)),
                                               m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(Qt::LeftToRight);
        option.setTabStopDistance(4 * QFontMetricsF(m_font).horizontalAdvance(u' '));
        layout->setTextOption(option);
        layout->setFormats(coloursOf(line));
        layout->setCacheEnabled(true);
        breakLines(*layout, QWIDGETSIZE_MAX, m_lineHeight);
    }
    return *layout;
}

void CodeBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    paintFrame(painter, {0, 0, width(), height()}, context.clip,
               {tokens.code, tokens.hairline, style.px(radius::control)});
    if (context.clip.top() < m_headHeight)
        paintHead(painter, context);

    const int first = std::max(0, (context.clip.top() - m_headHeight) / m_lineHeight);
    const int last =
        std::min(lineCount() - 1, (context.clip.bottom() - m_headHeight) / m_lineHeight);
    // Lines far from what is seen are given back as others come.
    constexpr int kept = 200;
    if (m_layouts.size() > 2 * kept)
        std::erase_if(m_layouts, [&](const auto &entry) {
            return entry.first < first - kept / 2 || entry.first > last + kept / 2;
        });

    painter.save();
    painter.setClipRect(QRect(1, 0, width() - 2, height()), Qt::IntersectClip);
    painter.setPen(tokens.codeText);
    for (int line = first; line <= last; ++line) {
        const QPointF at(m_padding - m_scroll.offset(), m_headHeight + line * m_lineHeight);
        layoutOf(line).draw(&painter, at,
                            selectionRanges(context, m_lineStarts[line], lineLength(line)));
    }
    painter.restore();
    m_scroll.paintShades(painter, style,
                         QRect(1, m_headHeight, width() - 2, lineCount() * m_lineHeight));
    m_scroll.paint(painter, style,
                   context.hovered == sideBar ? SideScroll::Bar::Held : SideScroll::Bar::Quiet);
}

void CodeBox::paintHead(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const QString copy = tr("Copy");
    painter.setFont(style.small);
    painter.setPen(style.look.tokens.muted);
    const QRect labelRect(m_padding, 0, m_copyRect.left() - 2 * m_padding, m_headHeight);
    painter.drawText(
        labelRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(style.small).elidedText(label(), Qt::ElideMiddle, labelRect.width()));
    paintButton(
        painter, style, m_copyRect, copy,
        {.hovered = context.hovered == 0, .focused = context.focused == 0, .framed = false});
}

int CodeBox::positionAt(QPoint point) const
{
    const int line = (point.y() - m_headHeight) / m_lineHeight;
    if (point.y() < m_headHeight)
        return 0;
    if (line >= lineCount())
        return textLength();
    const QTextLayout &layout = layoutOf(line);
    return m_lineStarts[line] +
           positionIn(layout, QPointF(point.x() - m_padding + m_scroll.offset(), 0), m_lineHeight);
}

int CodeBox::topOf(int position) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position);
    return m_headHeight + (static_cast<int>(after - m_lineStarts.begin()) - 1) * m_lineHeight;
}

QRect CodeBox::caretRect(int position) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position);
    const int line = static_cast<int>(after - m_lineStarts.begin()) - 1;
    return caretIn(layoutOf(line), position - m_lineStarts[line], m_lineHeight)
        .translated(m_padding - m_scroll.offset(), m_headHeight + line * m_lineHeight);
}

QList<Target> CodeBox::targets() const
{
    return {{Target::Kind::CopyCode, tr("Copy code, %1").arg(label()), {}, {m_copyRect}}};
}

int CodeBox::estimate(const TimelineStyle &style, int) const
{
    return style.px(hitTarget + space::m) + lineCount() * style.codeLineHeight;
}

int CodeBox::doLayOut(const TimelineStyle &style, int width)
{
    const Tokens &tokens = style.look.tokens;
    m_colours = {tokens.accent, tokens.good, tokens.muted, tokens.warn};
    m_font = style.code;
    m_lineHeight = style.codeLineHeight;
    m_padding = style.px(space::m);
    const QSize copy = buttonSize(style, tr("Copy"));
    m_headHeight = copy.height() + style.px(space::xs);
    m_copyRect = QRect(QPoint(width - copy.width() - style.px(2), style.px(2)), copy);
    const int content = naturalWidthOf(layoutOf(m_longestLine));
    m_scroll.setWidths(content, width - 2 * m_padding);
    const int height = m_headHeight + lineCount() * m_lineHeight +
                       (m_scroll.isNeeded() ? SideScroll::barHeight(style) : style.px(space::s));
    m_scroll.place(style, QRect(m_padding, 0, width - 2 * m_padding, height));
    return height;
}

} // namespace dria::timeline
