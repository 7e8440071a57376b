#include "ui/timeline/text_lines.h"

#include "ui/timeline/box.h"
#include "ui/timeline/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace dria::timeline {

int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    // The base line comes from the main font: one Chinese word or emoji must not move its line.
    const QFontMetricsF metrics(layout.font());
    const double base = (lineHeight - metrics.height()) / 2 + metrics.ascent();
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
    return layout.lineAt(number).xToCursor(point.x());
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
    const int from = std::max(context.selectionStart - offset, 0);
    const int to = std::min(context.selectionEnd - offset, length);
    if (from >= to)
        return {};
    QTextCharFormat format;
    format.setBackground(context.style.look.tokens.selection);
    format.setForeground(context.style.look.tokens.selectionText);
    return {{from, to - from, format}};
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
