#include "ui/widgets/plain_label.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace dria {

PlainLabel::PlainLabel(const QString &text, Overflow overflow, QWidget *parent)
    : QLabel(parent)
    , m_overflow(overflow)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(overflow == Overflow::Wrap);
    setText(text);
}

void PlainLabel::setTextRole(QPalette::ColorRole role)
{
    setForegroundRole(role);
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_overflow == Overflow::Wrap)
        return QLabel::minimumSizeHint();
    const QMargins margins = contentsMargins();
    const int few = fontMetrics().horizontalAdvance(QStringLiteral("mm…mm"));
    const int narrow = qMin(few, fontMetrics().horizontalAdvance(text()));
    return {narrow + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_overflow == Overflow::Elide && toolTip().isEmpty()) {
        if (isElided()) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(help->globalPos(), plainToolTip(text()), this);
        }
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_overflow == Overflow::Wrap || !isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, area.width());
    const int flags =
        int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, area, flags, palette(), isEnabled(), shown, foregroundRole());
}

bool PlainLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

} // namespace dria
