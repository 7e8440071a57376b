#pragma once
// Sideways scrolling inside one box: code and tables wider than the column.

#include <QRect>

class QPainter;

namespace dria::timeline {

struct TimelineStyle;

class SideScroll
{
public:
    /// Both in pixels.
    void setWidths(int content, int visible);
    [[nodiscard]] bool isNeeded() const { return m_content > m_visible; }
    [[nodiscard]] int offset() const { return m_offset; }
    /// False if it is at that end already.
    bool scrollBy(int pixels);
    /// The thin bar along the lower edge of area.
    void paint(QPainter &painter, const TimelineStyle &style, const QRect &area) const;
    [[nodiscard]] static int barHeight(const TimelineStyle &style);

private:
    int m_content = 0;
    int m_visible = 0;
    int m_offset = 0;
};

} // namespace dria::timeline
