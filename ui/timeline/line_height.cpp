#include "ui/timeline/line_height.h"

#include <QFontMetrics>

#include <algorithm>

namespace dria::timeline {

LineHeight::LineHeight(const QFont &font, double factor)
    : m_font(font)
    , m_factor(factor)
{
}

LineHeight::operator int() const
{
    // Room for emoji and Han characters, so that lines with them stand no further apart than
    // others.
    if (m_height == 0)
        m_height = std::max(qCeil(m_font.pixelSize() * m_factor), QFontMetrics(m_font).height());
    return m_height;
}

} // namespace dria::timeline
