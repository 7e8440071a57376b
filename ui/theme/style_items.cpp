#include "ui/theme/style_items.h"

#include "ui/theme/icons.h"
#include "ui/theme/look.h"
#include "ui/theme/style_draw.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace dria {

namespace {

constexpr int menuInset = 4; // between the menu's edge and the ground under an entry
constexpr int menuPadding = 8;
constexpr int menuHeight = 30;
constexpr int markColumn = 24; // an icon or a check mark
constexpr int arrowColumn = 22;
constexpr int shortcutGap = 24;

int menuStart(const Look &look, const QStyleOptionMenuItem &option)
{
    int start = look.px(menuInset + menuPadding);
    if (option.menuHasCheckableItems || option.maxIconWidth > 0)
        start += look.px(markColumn);
    return start;
}

void drawMenuSeparator(QPainter &painter, const Look &look, const QRect &rect)
{
    const int inset = look.px(menuInset + menuPadding);
    painter.fillRect(
        QRect(rect.left() + inset, rect.center().y(), rect.width() - 2 * inset, look.px(1)),
        look.tokens.hairline);
}

void drawMenuMark(QPainter &painter, const Look &look, const QStyleOptionMenuItem &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect column = option.rect;
    column.setLeft(column.left() + look.px(menuInset + menuPadding));
    column.setWidth(look.px(iconSize::small));
    column = QStyle::visualRect(option.direction, option.rect, column);
    if (option.icon.isNull()) {
        const QColor colour = enabled ? look.tokens.text : look.tokens.faded;
        if (!option.checked)
            return;
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            QRect dot(0, 0, look.px(6), look.px(6));
            dot.moveCenter(column.center());
            drawPanel(painter, dot, dot.width(), colour);
        } else {
            drawCheckMark(painter, look, column, colour);
        }
        return;
    }
    QRect square(0, 0, look.px(iconSize::small), look.px(iconSize::small));
    square.moveCenter(column.center());
    if (option.checked) {
        const int around = look.px(space::xs);
        drawPanel(painter, square.adjusted(-around, -around, around, around),
                  look.px(radius::control), look.tokens.pressed, look.tokens.line, look.px(1));
    }
    option.icon.paint(&painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                      option.checked ? QIcon::On : QIcon::Off);
}

} // namespace

void drawRow(QPainter &painter, const Look &look, const QStyleOption &option)
{
    const Tokens &tokens = look.tokens;
    QColor fill;
    if (option.state & QStyle::State_Selected)
        fill = option.palette.color(QPalette::Highlight);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        fill = tokens.hover;
    if (!fill.isValid())
        return;
    // Cells of one row join: only the ends of the row are round.
    const int corner = look.px(radius::control);
    QRect shape = option.rect;
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
        const bool leftToRight = option.direction == Qt::LeftToRight;
        const auto position = item->viewItemPosition;
        const bool first = position == QStyleOptionViewItem::Beginning;
        const bool last = position == QStyleOptionViewItem::End;
        const bool inner = position == QStyleOptionViewItem::Middle;
        if (inner || (leftToRight ? first : last))
            shape.setRight(shape.right() + corner);
        if (inner || (leftToRight ? last : first))
            shape.setLeft(shape.left() - corner);
    }
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    drawPanel(painter, shape, corner, fill);
    painter.restore();
}

void drawBranch(QPainter &painter, const Look &look, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    Qt::ArrowType where = Qt::DownArrow;
    if (!(option.state & QStyle::State_Open))
        where = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    drawChevron(painter, look, option.rect, where, look.tokens.muted);
}

void drawHeaderSection(QPainter &painter, const Look &look, const QRect &rect)
{
    painter.fillRect(rect, look.tokens.surface);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - look.px(1), rect.width(), look.px(1)),
                     look.tokens.hairline);
}

void drawTab(QPainter &painter, const Look &look, const QStyleOptionTab &option)
{
    const Tokens &tokens = look.tokens;
    const int gap = look.px(2);
    if (option.state & QStyle::State_MouseOver && !(option.state & QStyle::State_Selected) &&
        option.state & QStyle::State_Enabled) {
        drawPanel(painter, option.rect.adjusted(gap, gap, -gap, -2 * gap), look.px(radius::control),
                  tokens.hover);
    }
    if (option.state & QStyle::State_Selected) {
        const int inset = look.px(space::s);
        const QRect line(option.rect.left() + inset, option.rect.bottom() + 1 - look.px(3),
                         option.rect.width() - 2 * inset, look.px(3));
        drawPanel(painter, line, look.px(2), tokens.accent);
    }
}

void drawMenuItem(QPainter &painter, const Look &look, const QStyleOptionMenuItem &option,
                  const QStyle &style)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawMenuSeparator(painter, look, option.rect);
        return;
    }
    const Tokens &tokens = look.tokens;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = enabled && option.state & QStyle::State_Selected;
    if (selected) {
        const int inset = look.px(menuInset);
        drawPanel(painter, option.rect.adjusted(inset, 0, -inset, 0), look.px(radius::control),
                  tokens.hover, look.highContrast ? tokens.line : QColor(), look.px(1));
    }
    drawMenuMark(painter, look, option);

    QPalette palette = option.palette;
    const int end = look.px(menuInset + menuPadding);
    QRect text = option.rect.adjusted(menuStart(look, option), 0, -end, 0);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QRect arrow = option.rect.adjusted(option.rect.width() - look.px(arrowColumn), 0,
                                           -look.px(menuInset), 0);
        arrow = QStyle::visualRect(option.direction, option.rect, arrow);
        drawChevron(painter, look, arrow,
                    option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                    enabled ? tokens.muted : tokens.faded);
    }
    text = QStyle::visualRect(option.direction, option.rect, text);
    const qsizetype tab = option.text.indexOf(u'\t');
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.save();
    painter.setFont(option.font);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    style.drawItemText(&painter, text, flags | leading, palette, enabled, option.text.left(tab),
                       QPalette::Text);
    if (tab >= 0) {
        const auto trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight));
        palette.setColor(QPalette::Text, enabled ? tokens.muted : tokens.faded);
        style.drawItemText(&painter, text, flags | trailing, palette, enabled,
                           option.text.mid(tab + 1), QPalette::Text);
    }
    painter.restore();
}

QSize menuItemSize(const Look &look, const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {look.px(space::xl), look.px(space::s + 1)};
    int width = menuStart(look, option) + contents.width() + look.px(menuInset + menuPadding);
    width += option.text.contains(u'\t') ? look.px(shortcutGap) : look.px(arrowColumn);
    return {width, qMax(look.px(menuHeight), contents.height() + look.px(space::s))};
}

} // namespace dria
