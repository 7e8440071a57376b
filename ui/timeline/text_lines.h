#pragma once
// What boxes of text share: breaking a layout into even lines, and finding places in it.

#include <QList>
#include <QRect>
#include <QStringList>
#include <QTextLayout>

namespace dria::timeline {

struct PaintContext;

/// Breaks the layout at width, lines lineHeight apart; returns its height. All in pixels.
int breakLines(QTextLayout &layout, int width, int lineHeight);

/// How far the base line of a line is below its upper edge, pixels. It comes from the main font:
/// one Chinese word or emoji must not move its line.
[[nodiscard]] double baseOf(const QFont &font, int lineHeight);

/// A text broken at width (pixels) into no more lines than that, the last one elided.
[[nodiscard]] QStringList elidedLines(const QString &text, const QFont &font, int width, int most);

/// The widest line, rounded up.
[[nodiscard]] int naturalWidthOf(const QTextLayout &layout);

/// The position nearest to a point of a layout broken with this line height.
[[nodiscard]] int positionIn(const QTextLayout &layout, QPointF point, int lineHeight);
/// The same in one of its lines.
[[nodiscard]] int positionIn(const QTextLayout &layout, const QTextLine &line, qreal x);

/// A line of one pixel before a position of a layout broken with this line height.
[[nodiscard]] QRect caretIn(const QTextLayout &layout, int position, int lineHeight);

/// Where a stretch of text is, one rectangle a line.
[[nodiscard]] QList<QRect> rectsOf(const QTextLayout &layout, int start, int length);

/// What find points out and the selection, as QTextLayout::draw() takes them, for text that starts
/// at offset.
[[nodiscard]] QList<QTextLayout::FormatRange> selectionRanges(const PaintContext &context,
                                                              int offset, int length);

/// A ring around what has the focus.
void paintFocusRing(QPainter &painter, const PaintContext &context, const QList<QRect> &rects);

} // namespace dria::timeline
