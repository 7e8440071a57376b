#include "ui/timeline/side_scroll.h"

#include "ui/timeline/style.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace dria::timeline {

void SideScroll::setWidths(int content, int visible)
{
    m_content = std::max(content, visible);
    m_visible = visible;
    m_fromStart = std::clamp(m_fromStart, 0, maximum());
}

void SideScroll::place(const TimelineStyle &style, const QRect &area)
{
    m_area = area;
    m_barHeight = barHeight(style);
    m_leastThumb = style.px(hitTarget);
}

bool SideScroll::scrollBy(int pixels)
{
    const int fromStart = std::clamp(m_fromStart + (m_mirrored ? -pixels : pixels), 0, maximum());
    return std::exchange(m_fromStart, fromStart) != fromStart;
}

bool SideScroll::reveal(int left, int right, int margin)
{
    if (left - margin < m_area.left())
        return scrollBy(left - margin - m_area.left());
    if (right + margin > m_area.right())
        return scrollBy(std::min(right + margin - m_area.right(), left - margin - m_area.left()));
    return false;
}

QRect SideScroll::strip() const
{
    if (!isNeeded())
        return {};
    return {m_area.left(), m_area.bottom() + 1 - m_barHeight, m_area.width(), m_barHeight};
}

int SideScroll::thumbLength() const
{
    const qint64 share = qint64(m_area.width()) * m_visible / std::max(1, m_content);
    return std::min(m_area.width(), std::max(m_leastThumb, static_cast<int>(share)));
}

int SideScroll::thumbLeft() const
{
    const int way = m_area.width() - thumbLength();
    return m_area.left() + static_cast<int>(qint64(way) * offset() / std::max(1, maximum()));
}

int SideScroll::grip(int x) const
{
    const int onThumb = x - thumbLeft();
    return onThumb >= 0 && onThumb < thumbLength() ? onThumb : thumbLength() / 2;
}

bool SideScroll::dragTo(int x, int grip)
{
    const int way = m_area.width() - thumbLength();
    if (way <= 0)
        return false;
    const int at = std::clamp(x - grip - m_area.left(), 0, way);
    return scrollBy(static_cast<int>(qint64(maximum()) * at / way) - offset());
}

void SideScroll::paint(QPainter &painter, const TimelineStyle &style, Bar bar) const
{
    if (!isNeeded())
        return;
    const int thickness = style.px(bar == Bar::Held ? 6 : 4);
    const QRectF thumb(thumbLeft(), m_area.bottom() + 1 - (m_barHeight + thickness) / 2,
                       thumbLength(), thickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar == Bar::Held ? style.look.tokens.muted : style.look.tokens.line);
    painter.drawRoundedRect(thumb, thickness / 2.0, thickness / 2.0);
    painter.restore();
}

void SideScroll::paintShades(QPainter &painter, const TimelineStyle &style, const QRect &area) const
{
    const int reach = style.px(12);
    QColor dark = style.look.dark ? QColor(Qt::black) : style.look.tokens.text;
    dark.setAlphaF(style.look.dark ? 0.6F : 0.14F);
    QColor none = dark;
    none.setAlpha(0);
    const auto shade = [&](int edge, int inwards) {
        QLinearGradient gradient(edge, 0, edge + inwards, 0);
        gradient.setColorAt(0, dark);
        gradient.setColorAt(0.3, QColor(dark.red(), dark.green(), dark.blue(), dark.alpha() / 3));
        gradient.setColorAt(1, none);
        painter.fillRect(QRect(std::min(edge, edge + inwards), area.top(), reach, area.height()),
                         gradient);
    };
    if (offset() > 0)
        shade(area.left(), reach);
    if (offset() < maximum())
        shade(area.right() + 1, -reach);
}

int SideScroll::barHeight(const TimelineStyle &style)
{
    return style.px(12);
}

} // namespace dria::timeline
