#pragma once
// Where the lines of a text are: evenly apart, or further where one holds a tall formula.

#include <QList>
#include <QRect>
#include <QTextLayout>

namespace dria::timeline {

class InlineFormulas;

class LinePlaces
{
public:
    LinePlaces() = default;
    /// Breaks the layout at width, lines lineHeight apart or as far as their formulas need. All in
    /// pixels.
    LinePlaces(QTextLayout &layout, int width, int lineHeight, const InlineFormulas &formulas);

    [[nodiscard]] int height() const { return m_height; }
    /// The number of the line at a height; the nearest one beyond the ends.
    [[nodiscard]] int lineAt(const QTextLayout &layout, double y) const;
    /// The upper edge of a line, with what stands out of it.
    [[nodiscard]] int top(int line) const;
    /// The same without: where its words would begin if it held no formula.
    [[nodiscard]] int textTop(int line) const;
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }

    // In a layout that was broken here:
    [[nodiscard]] int positionIn(const QTextLayout &layout, QPointF point) const;
    /// A line of one pixel before a position.
    [[nodiscard]] QRect caretIn(const QTextLayout &layout, int position) const;

private:
    struct Place
    {
        int top = 0;
        int textTop = 0;
    };

    int m_lineHeight = 1;
    int m_height = 0;
    QList<Place> m_places; ///< empty while lines are evenly apart
};

} // namespace dria::timeline
