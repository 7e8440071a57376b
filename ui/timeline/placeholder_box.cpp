#include "ui/timeline/placeholder_box.h"

#include "ui/timeline/style.h"

namespace dria::timeline {

int PlaceholderBox::estimate(const TimelineStyle &style, int) const
{
    return style.px(guessedRowHeight);
}

} // namespace dria::timeline
