#include "ui/theme/style_bars.h"

#include "ui/theme/look.h"
#include "ui/theme/style_draw.h"

#include <QPainter>
#include <QStyleOption>

namespace dria {

void drawScrollBar(QPainter &painter, const Look &look, const QStyleOptionSlider &option)
{
    if (option.minimum == option.maximum || !(option.state & QStyle::State_Enabled))
        return;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                        option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = look.px(active ? 2 : 3);
    const QRect slider = scrollBarPart(look, option, QStyle::SC_ScrollBarSlider);
    const QRect thumb = slider.adjusted(inset, inset, -inset, -inset);
    drawPanel(painter, thumb, qMax(thumb.width(), thumb.height()),
              active ? look.tokens.muted : look.tokens.line);
}

QRect scrollBarPart(const Look &look, const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect groove = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int room = horizontal ? groove.width() : groove.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int length = room;
    if (range > 0) {
        const qint64 share = qint64(room) * option.pageStep / (range + option.pageStep);
        length = qMin(room, qMax(int(share), look.px(hitTarget)));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    int from = 0;
    int size = 0;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        size = room;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = length;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + length;
        size = room - from;
        break;
    default:
        return {};
    }
    QRect rect = horizontal ? QRect(groove.left() + from, groove.top(), size, groove.height())
                            : QRect(groove.left(), groove.top() + from, groove.width(), size);
    return QStyle::visualRect(option.direction, groove, rect);
}

void drawProgress(QPainter &painter, const Look &look, const QStyleOptionProgressBar &option)
{
    const Tokens &tokens = look.tokens;
    QRect groove = option.rect;
    if (option.textVisible && !option.text.isEmpty()) {
        // Room for the longest figure, so that the bar does not change its length as it fills.
        const int width = qMax(option.fontMetrics.horizontalAdvance(option.text),
                               option.fontMetrics.horizontalAdvance(QStringLiteral("100%")));
        const QRect words(groove.right() + 1 - width, groove.top(), width, groove.height());
        groove.adjust(0, 0, -width - look.px(space::s), 0);
        painter.setPen(option.palette.color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                         Qt::AlignVCenter |
                             int(QStyle::visualAlignment(option.direction, Qt::AlignRight)),
                         option.text);
        groove = QStyle::visualRect(option.direction, option.rect, groove);
    }
    const int thin = look.px(6);
    groove.setTop(groove.top() + (groove.height() - thin) / 2);
    groove.setHeight(thin);
    drawPanel(painter, groove, thin, tokens.pressed, look.highContrast ? tokens.line : QColor(),
              look.px(1));
    QRect done = groove;
    if (option.minimum == option.maximum) {
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    } else {
        const double share = double(qint64(option.progress) - option.minimum) /
                             double(qint64(option.maximum) - option.minimum);
        done.setWidth(qRound(groove.width() * qBound(0.0, share, 1.0)));
        if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
            done.moveRight(groove.right());
    }
    if (done.width() > 0)
        drawPanel(painter, done, thin, tokens.accent);
}

} // namespace dria
