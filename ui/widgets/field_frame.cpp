#include "ui/widgets/field_frame.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace dria {

FieldFrame::FieldFrame(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

void FieldFrame::watch(QWidget *field)
{
    field->installEventFilter(this);
    setFocusProxy(field);
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const double pen = m_theme.px(m_focused ? 2 : 1);
    const double corner = m_theme.px(radius::card);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_focused ? tokens.accent : tokens.line, pen));
    painter.setBrush(tokens.raised);
    const double inset = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

bool FieldFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_focused = event->type() == QEvent::FocusIn;
        update();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dria
