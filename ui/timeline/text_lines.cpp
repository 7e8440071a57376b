#include "ui/timeline/text_lines.h"

#include "ui/timeline/box.h"
#include "ui/timeline/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dria::timeline {

namespace {

/// The caret of a line that is nearest; looks at all of them.
int nearestIn(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    const bool last = line.lineNumber() + 1 == layout.lineCount();
    const int end = line.textStart() + line.textLength() - (last ? 0 : 1);
    int nearest = line.textStart();
    for (int at = nearest; at <= end;) {
        if (std::abs(line.cursorToX(at) - x) < std::abs(line.cursorToX(nearest) - x))
            nearest = at;
        const int next = layout.nextCursorPosition(at);
        if (next <= at)
            break;
        at = next;
    }
    return nearest;
}

} // namespace

double baseOf(const QFont &font, int lineHeight)
{
    const QFontMetricsF metrics(font);
    return (lineHeight - metrics.height()) / 2 + metrics.ascent();
}

int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    const double base = baseOf(layout.font(), lineHeight);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, qRound(y + base - line.ascent())));
        y += lineHeight;
    }
    layout.endLayout();
    return std::max(y, lineHeight);
}

QStringList elidedLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight,
                                                   width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int naturalWidthOf(const QTextLayout &layout)
{
    qreal width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    return qCeil(width) + 1;
}

int positionIn(const QTextLayout &layout, QPointF point, int lineHeight)
{
    if (layout.lineCount() == 0)
        return 0;
    const int number = std::clamp(qFloor(point.y() / lineHeight), 0, layout.lineCount() - 1);
    return positionIn(layout, layout.lineAt(number), point.x());
}

int positionIn(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    const int position = line.xToCursor(x);
    // Behind a letter that carries several marks Qt finds the end of the line, or far into it.
    constexpr int searched = 1000;
    const int before = layout.previousCursorPosition(position);
    if (before > line.textStart() && line.textLength() <= searched &&
        std::abs(line.cursorToX(before) - x) < std::abs(line.cursorToX(position) - x))
        return nearestIn(layout, line, x);
    return position;
}

QRect caretIn(const QTextLayout &layout, int position, int lineHeight)
{
    const QTextLine line = layout.lineForTextPosition(position);
    if (!line.isValid())
        return {0, 0, 1, lineHeight};
    return {qRound(line.cursorToX(position)), line.lineNumber() * lineHeight, 1, lineHeight};
}

QList<QRect> rectsOf(const QTextLayout &layout, int start, int length)
{
    QList<QRect> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal a = line.cursorToX(from);
        const qreal b = line.cursorToX(to);
        rects.append(
            QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height()).toAlignedRect());
    }
    return rects;
}

QList<QTextLayout::FormatRange> selectionRanges(const PaintContext &context, int offset, int length)
{
    QList<QTextLayout::FormatRange> ranges;
    const Tokens &tokens = context.style.look.tokens;
    const auto add = [&](int from, int to, const QColor &ground, const QColor &ink) {
        from = std::max(from - offset, 0);
        to = std::min(to - offset, length);
        if (from >= to)
            return;
        QTextCharFormat format;
        format.setBackground(ground);
        format.setForeground(ink);
        ranges.append({from, to - from, format});
    };
    const auto first =
        std::partition_point(context.marks.begin(), context.marks.end(), [&](const TextMark &mark) {
            return mark.start + mark.length <= offset;
        });
    for (auto mark = first; mark != context.marks.end() && mark->start < offset + length; ++mark) {
        if (!mark->current)
            add(mark->start, mark->start + mark->length, tokens.found, tokens.foundText);
    }
    add(context.selectionStart, context.selectionEnd, tokens.selection, tokens.selectionText);
    for (auto mark = first; mark != context.marks.end() && mark->start < offset + length; ++mark) {
        if (mark->current)
            add(mark->start, mark->start + mark->length, tokens.foundNow, tokens.foundNowText);
    }
    return ranges;
}

void paintFocusRing(QPainter &painter, const PaintContext &context, const QList<QRect> &rects)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(context.style.look.tokens.accent, 2));
    for (const QRect &rect : rects)
        painter.drawRoundedRect(QRectF(rect).adjusted(-2, -1, 2, 1), 4, 4);
    painter.restore();
}

} // namespace dria::timeline
