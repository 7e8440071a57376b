#include "ui/timeline/side_scroll.h"

#include "ui/timeline/style.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

void SideScroll::setWidths(int content, int visible)
{
    m_content = content;
    m_visible = visible;
    m_offset = std::clamp(m_offset, 0, std::max(0, content - visible));
}

bool SideScroll::scrollBy(int pixels)
{
    const int offset = std::clamp(m_offset + pixels, 0, std::max(0, m_content - m_visible));
    if (offset == m_offset)
        return false;
    m_offset = offset;
    return true;
}

void SideScroll::paint(QPainter &painter, const TimelineStyle &style, const QRect &area) const
{
    if (!isNeeded())
        return;
    const int thickness = style.px(4);
    const int length = std::max(style.px(24), area.width() * m_visible / m_content);
    const int x = (area.width() - length) * m_offset / (m_content - m_visible);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.look.tokens.line);
    painter.drawRoundedRect(QRectF(area.x() + x, area.bottom() - thickness, length, thickness),
                            thickness / 2.0, thickness / 2.0);
    painter.restore();
}

int SideScroll::barHeight(const TimelineStyle &style)
{
    return style.px(10);
}

} // namespace dria::timeline
