#include "ui/shell/scrim.h"

#include <QMouseEvent>
#include <QPainter>

namespace dria {

Scrim::Scrim(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Shaded page"));
    hide();
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 96));
}

void Scrim::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT clicked();
}

} // namespace dria
