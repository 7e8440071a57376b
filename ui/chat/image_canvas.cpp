#include "ui/chat/image_canvas.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dria {

namespace {

constexpr double largest = 8;
constexpr int keyStep = 48; // pixels at 100 %

} // namespace

ImageCanvas::ImageCanvas(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ImageCanvas::setImage(const QImage &image)
{
    m_image = image;
    m_smaller.clear();
    fit();
}

void ImageCanvas::addSmaller(const QImage &image)
{
    m_smaller.append(image);
    update();
}

const QImage &ImageCanvas::imageFor(double width) const
{
    const QImage *best = &m_image;
    for (const QImage &smaller : m_smaller) {
        if (smaller.width() >= width && smaller.width() < best->width())
            best = &smaller;
    }
    return *best;
}

int ImageCanvas::percent() const
{
    return qRound(m_scale * 100);
}

double ImageCanvas::fittedScale() const
{
    if (m_image.isNull() || width() <= 0 || height() <= 0)
        return 1;
    return std::min({1.0, double(width()) / m_image.width(), double(height()) / m_image.height()});
}

void ImageCanvas::fit()
{
    m_fitted = true;
    m_scale = fittedScale();
    m_centre = {};
    updateCursor();
    update();
    Q_EMIT zoomed();
}

void ImageCanvas::showActualSize()
{
    zoomBy(1 / m_scale, rect().center());
}

void ImageCanvas::zoomBy(double factor, QPointF point)
{
    if (m_image.isNull())
        return;
    const double least = fittedScale();
    const double scale = std::clamp(m_scale * factor, least, std::max(largest, least));
    if (scale <= least)
        return fit();
    const QPointF fromCentre = point - QRectF(rect()).center() - m_centre;
    m_centre += fromCentre * (1 - scale / m_scale);
    m_scale = scale;
    m_fitted = false;
    keepInView();
    updateCursor();
    update();
    Q_EMIT zoomed();
}

void ImageCanvas::moveBy(QPointF pixels)
{
    m_centre += pixels;
    keepInView();
    update();
}

void ImageCanvas::keepInView()
{
    const QSizeF beyond = (QSizeF(m_image.size()) * m_scale - QSizeF(size())) / 2;
    const auto bounded = [](double at, double most) {
        return most > 0 ? std::clamp(at, -most, most) : 0;
    };
    m_centre = {bounded(m_centre.x(), beyond.width()), bounded(m_centre.y(), beyond.height())};
}

QRectF ImageCanvas::pictureRect() const
{
    QRectF picture({}, QSizeF(m_image.size()) * m_scale);
    picture.moveCenter(QRectF(rect()).center() + m_centre);
    return picture;
}

void ImageCanvas::updateCursor()
{
    setCursor(m_dragging ? Qt::ClosedHandCursor : m_fitted ? Qt::ArrowCursor : Qt::OpenHandCursor);
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().sunken);
    if (!m_image.isNull()) {
        const QRectF picture = pictureRect();
        if (m_image.hasAlphaChannel())
            painter.fillRect(picture, lightTokens().window);                 // as in the transcript
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_scale < 3); // then pixels count
        painter.drawImage(picture, imageFor(picture.width() * devicePixelRatioF()));
    }
    if (hasFocus() && m_focusShown) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImageCanvas::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        return fit();
    m_scale = std::max(m_scale, fittedScale());
    keepInView();
}

void ImageCanvas::focusInEvent(QFocusEvent *event)
{
    m_focusShown =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void ImageCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ImageCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = m_theme.px(keyStep);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        return showActualSize();
    case Qt::Key_Left:
        return moveBy({double(step), 0});
    case Qt::Key_Right:
        return moveBy({-double(step), 0});
    case Qt::Key_Up:
        return moveBy({0, double(step)});
    case Qt::Key_Down:
        return moveBy({0, -double(step)});
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_moved = false;
    m_dragFrom = event->position();
    updateCursor();
}

void ImageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    const QPointF by = event->position() - m_dragFrom;
    if (!m_moved && by.manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    m_dragFrom = event->position();
    moveBy(by);
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_dragging, false))
        return;
    updateCursor();
    if (!m_moved && !pictureRect().contains(event->position()))
        Q_EMIT leaveRequested();
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!pictureRect().contains(event->position()))
        return;
    if (m_fitted)
        zoomBy(1 / m_scale, event->position());
    else
        fit();
}

} // namespace dria
