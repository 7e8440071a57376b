#include "ui/widgets/separator.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace dria {

Separator::Separator(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize Separator::sizeHint() const
{
    return {m_theme.px(1), m_theme.px(1)};
}

void Separator::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().hairline);
}

} // namespace dria
