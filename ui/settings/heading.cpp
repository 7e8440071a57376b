#include "ui/settings/heading.h"

#include "ui/theme/theme.h"

namespace dria {

Heading::Heading(const QString &text, TypeStep step, const Theme &theme, QWidget *parent)
    : PlainLabel(text, Overflow::Wrap, parent)
{
    const auto follow = [this, step, &theme] { setFont(theme.font(step, QFont::DemiBold)); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

} // namespace dria
