#include "ui/timeline/rule_box.h"

#include "ui/timeline/style.h"

#include <QPainter>

namespace dria::timeline {

void RuleBox::paint(QPainter &painter, const PaintContext &context) const
{
    painter.fillRect(0, height() / 2, width(), 1, context.style.look.tokens.hairline);
}

int RuleBox::estimate(const TimelineStyle &style, int) const
{
    return style.px(17);
}

} // namespace dria::timeline
