#include "ui/shell/account_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace dria {

AccountButton::AccountButton(const Theme &theme, QMenu &menu, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_chevron(dria::icon(IconName::ChevronDown, theme, IconRole::Muted))
{
    connect(this, &QToolButton::clicked, &menu, [this, &menu] {
        const QSize size = menu.sizeHint();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint corner(mirrored ? width() - size.width() : 0, -size.height());
        menu.popup(mapToGlobal(corner));
    });
}

// The style would put the mark of a menu into the corner, which is made for icons alone.
void AccountButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    const int side = m_theme.px(iconSize::small);
    const QRect place(width() - side - m_theme.px(space::s), (height() - side) / 2, side, side);
    QPainter painter(this);
    m_chevron.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace dria
