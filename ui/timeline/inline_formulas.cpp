#include "ui/timeline/inline_formulas.h"

#include "markdown/formula.h"
#include "ui/timeline/style.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace dria::timeline {

namespace {

constexpr QChar room(u'\u00A0');   // no line breaks beside it but at spaces, and nothing is painted
constexpr QChar joined(u'\u034F'); // makes one character of all of a formula (Unicode 15, 23.2)

constexpr double xHeight = 0.442; ///< of the fonts of mathematics, em
constexpr double leastScale = 0.6;
constexpr int leans = 4; ///< pixels that letters may reach out of their room

} // namespace

double mathEm(const QFont &font)
{
    const double em = font.pixelSize();
    return std::clamp(QFontMetricsF(font).xHeight() / xHeight, em, 1.25 * em);
}

bool InlineFormulas::take(const DisplayText &text, const TimelineStyle &style, const QFont &font,
                          int width)
{
    QList<Piece> pieces;
    for (const DisplayText::Stretch &stretch : text.formulas) {
        if (style.math == nullptr)
            break;
        const QString tex =
            markdown::formulaOf(QStringView(text.text).mid(stretch.start, stretch.length)).tex;
        Piece piece{stretch.start, stretch.length, style.math->formula(tex, false)};
        if (piece.formula->state == math::MathFormula::State::Drawn) {
            const double em = mathEm(font);
            const double wide = piece.formula->picture.formula.width * em;
            const double scale = std::min(1.0, (width - 1) / std::max(wide, 1.0));
            piece.em = scale >= leastScale ? em * scale : 0;
        }
        piece.waits = piece.formula->state == math::MathFormula::State::Waiting;
        const qsizetype index = pieces.size();
        if (index < m_pieces.size() && m_pieces[index].formula == piece.formula)
            piece.raster = std::exchange(m_pieces[index].raster, {});
        pieces.append(std::move(piece));
    }
    const auto isOther = [](const Piece &a, const Piece &b) { return (a.em > 0) != (b.em > 0); };
    bool changed = false;
    for (qsizetype i = 0; i < std::min(pieces.size(), m_pieces.size()); ++i)
        changed = changed || isOther(m_pieces[i], pieces[i]);
    m_pieces = std::move(pieces); // what waited was asked for again before it is let go
    m_weight = font.weight();
    m_spaceWidth = areDrawn() ? QFontMetricsF(font).horizontalAdvance(room) : 0;
    return changed;
}

bool InlineFormulas::areDrawn() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &p) { return p.em > 0; });
}

bool InlineFormulas::isOutdated() const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &p) {
        return p.waits && p.formula->state == math::MathFormula::State::Drawn;
    });
}

DisplayText InlineFormulas::laidOut(const DisplayText &text) const
{
    DisplayText result = text;
    for (const Piece &piece : m_pieces) {
        if (piece.em == 0)
            continue;
        result.text[piece.start] = room;
        for (int i = piece.start + 1; i < piece.end(); ++i)
            result.text[i] = joined;
        result.formats.removeIf([&](const QTextLayout::FormatRange &range) {
            return range.start == piece.start && range.length == piece.length;
        });
        QTextCharFormat format;
        format.setFontWeight(m_weight);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(piece.width() - m_spaceWidth);
        result.formats.append({piece.start, 1, format});
    }
    return result;
}

std::pair<double, double> InlineFormulas::extentOf(const QTextLine &line) const
{
    double ascent = 0;
    double descent = 0;
    const int end = line.textStart() + line.textLength();
    for (const Piece &piece : m_pieces) {
        if (piece.em == 0 || piece.start < line.textStart() || piece.start >= end)
            continue;
        ascent = std::max(ascent, piece.formula->picture.ascent * piece.em);
        descent = std::max(descent, piece.formula->picture.descent * piece.em);
    }
    return {ascent, descent};
}

int InlineFormulas::widest() const
{
    double widest = 0;
    for (const Piece &piece : m_pieces)
        widest = std::max(widest, piece.em > 0 ? piece.width() : 0);
    return qCeil(widest);
}

std::pair<int, int> InlineFormulas::around(int position) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.em > 0 && position > piece.start && position < piece.end())
            return {piece.start, piece.end()};
    }
    return {position, position};
}

int InlineFormulas::snapped(int position) const
{
    // Where nothing has width, all but the first position is at the end.
    return around(position).second;
}

QList<QTextLayout::FormatRange>
InlineFormulas::widened(QList<QTextLayout::FormatRange> ranges) const
{
    for (QTextLayout::FormatRange &range : ranges) {
        const int start = around(range.start).first;
        const int end = around(range.start + range.length).second;
        range.start = start;
        range.length = end - start;
    }
    return ranges;
}

void InlineFormulas::paint(QPainter &painter, const QTextLayout &layout, QPointF origin,
                           const QRect &clip, const QColor &ink,
                           const QList<QTextLayout::FormatRange> &ranges) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.em == 0)
            continue;
        const QTextLine line = layout.lineForTextPosition(piece.start);
        if (!line.isValid())
            continue;
        const double x = std::min(line.cursorToX(piece.start), line.cursorToX(piece.end()));
        const QPointF base = origin + QPointF(x, line.y() + line.ascent());
        const math::MathPicture &picture = piece.formula->picture;
        const double top = std::max(picture.ascent * piece.em, line.ascent());
        const double bottom = std::max(picture.descent * piece.em, line.descent());
        const QRectF room(base.x(), base.y() - top, piece.width(), top + bottom);
        if (!room.adjusted(-leans, -leans, leans, leans).intersects(clip))
            continue;
        QColor colour = ink;
        for (const QTextLayout::FormatRange &range : ranges) {
            if (range.start > piece.start || range.start + range.length < piece.end())
                continue;
            colour = range.format.foreground().color();
            painter.fillRect(room, range.format.background());
        }
        piece.raster.paint(painter, base, picture, picture.formula, piece.em, colour);
    }
}

} // namespace dria::timeline
