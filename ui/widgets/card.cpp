#include "ui/widgets/card.h"

#include "ui/theme/style_draw.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace dria {

Card::Card(const Theme &theme, Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ground(ground)
{
    updateMargins();
    connect(&theme, &Theme::changed, this, &Card::updateMargins);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QColor fill = tokens.surface;
    if (m_ground == Ground::Raised)
        fill = tokens.raised;
    else if (m_ground == Ground::Sunken)
        fill = tokens.sunken;
    QPainter painter(this);
    drawPanel(painter, rect(), m_theme.px(radius::card), fill, tokens.hairline, m_theme.px(1));
}

void Card::updateMargins()
{
    const int margin = m_theme.px(space::m);
    setContentsMargins(margin, margin, margin, margin);
    update();
}

} // namespace dria
