#pragma once
// Sideways scrolling inside one box: code and tables wider than the column, and the thin bar that
// shows it.

#include <QRect>

class QPainter;

namespace dria::timeline {

struct TimelineStyle;

class SideScroll
{
public:
    /// Content that begins at the right is shown from there.
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }
    /// Both in pixels.
    void setWidths(int content, int visible);
    /// Where in the box the content is seen; its lower edge is the bar's.
    void place(const TimelineStyle &style, const QRect &area);
    [[nodiscard]] bool isNeeded() const { return m_content > m_visible; }
    /// How far the content's left edge is beyond that of what is seen, pixels.
    [[nodiscard]] int offset() const { return m_mirrored ? maximum() - m_fromStart : m_fromStart; }
    /// Positive shows what is further right. False if it is at that end already.
    bool scrollBy(int pixels);
    /// Brings a stretch of the box into view, the left end first.
    bool reveal(int left, int right, int margin);

    /// What the pointer can hold, a little more than what is painted; null if nothing is hidden.
    [[nodiscard]] QRect strip() const;
    /// Where on the thumb a press at x holds it; beside it, the thumb comes under the pointer.
    [[nodiscard]] int grip(int x) const;
    /// Moves the thumb, held at grip, with the pointer. False if it stays where it is.
    bool dragTo(int x, int grip);

    enum class Bar { Quiet, Held }; ///< held, or under the pointer
    void paint(QPainter &painter, const TimelineStyle &style, Bar bar) const;
    /// A shade at each side of area that hides something.
    void paintShades(QPainter &painter, const TimelineStyle &style, const QRect &area) const;
    [[nodiscard]] static int barHeight(const TimelineStyle &style);

private:
    [[nodiscard]] int maximum() const { return m_content - m_visible; }
    [[nodiscard]] int thumbLength() const;
    [[nodiscard]] int thumbLeft() const;

    int m_content = 0;
    int m_visible = 0;
    int m_fromStart = 0; ///< pixels from where the content begins
    bool m_mirrored = false;
    QRect m_area;
    int m_barHeight = 0;
    int m_leastThumb = 1;
};

} // namespace dria::timeline
