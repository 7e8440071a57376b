#pragma once
// The formulas within a text: pictures in the place of their sources, as far as there are any. The
// text keeps its length and its positions: of a formula's characters the first is a space as wide
// as the picture, and the others are joined to it and take no room.

#include "ui/math/math_raster.h"
#include "ui/math/math_renderer.h"
#include "ui/timeline/display_text.h"

#include <QColor>
#include <QTextLayout>

#include <utility>

class QPainter;

namespace dria::timeline {

struct TimelineStyle;

/// Pixels of an em of mathematics beside letters of a font, so that both are of one height.
[[nodiscard]] double mathEm(const QFont &font);

class InlineFormulas
{
public:
    /// Looks which formulas of a text there are pictures of, and asks for the others. width:
    /// the most room for one, pixels. True if one that was here before looks different now.
    bool take(const DisplayText &text, const TimelineStyle &style, const QFont &font, int width);
    /// Gives pictures back, and no longer waits for others.
    void release() { m_pieces.clear(); }

    [[nodiscard]] bool areDrawn() const;
    /// A picture has come since: the text looks different when it is laid out anew.
    [[nodiscard]] bool isOutdated() const;
    /// The text to lay out, with room for the pictures.
    [[nodiscard]] DisplayText laidOut(const DisplayText &text) const;

    /// How far the formulas of a line reach above and below its base line, pixels.
    [[nodiscard]] std::pair<double, double> extentOf(const QTextLine &line) const;
    /// The widest, pixels.
    [[nodiscard]] int widest() const;
    /// A formula around a position, which is selected whole; else the position twice.
    [[nodiscard]] std::pair<int, int> around(int position) const;
    /// The nearer end of the formula a position is in.
    [[nodiscard]] int snapped(int position) const;
    /// Ranges as QTextLayout::draw() takes them, of whole formulas.
    [[nodiscard]] QList<QTextLayout::FormatRange>
    widened(QList<QTextLayout::FormatRange> ranges) const;

    /// Over a layout of laidOut() that was drawn at origin with these ranges; only what is in the
    /// clip.
    void paint(QPainter &painter, const QTextLayout &layout, QPointF origin, const QRect &clip,
               const QColor &ink, const QList<QTextLayout::FormatRange> &ranges) const;

private:
    struct Piece
    {
        int start = 0;
        int length = 0;
        std::shared_ptr<const math::MathFormula> formula;
        double em = 0;      ///< pixels; 0 while it is shown as it is written
        bool waits = false; ///< that was because there was no picture yet

        mutable math::MathRaster raster = {};

        [[nodiscard]] int end() const { return start + length; }
        [[nodiscard]] double width() const { return formula->picture.formula.width * em; }
    };

    QList<Piece> m_pieces; ///< in order
    int m_weight = QFont::Normal;
    double m_spaceWidth = 0;
};

} // namespace dria::timeline
