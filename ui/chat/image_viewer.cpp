#include "ui/chat/image_viewer.h"

#include "core/when_finished.h"
#include "images/image_decoder.h"
#include "images/image_error_text.h"
#include "ui/chat/image_canvas.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace dria {

namespace {

constexpr int leastSmaller = 200; ///< pixels: no page is narrower

} // namespace

ImageViewer::ImageViewer(const Theme &theme, ImageDecoder &decoder, const QByteArray &file,
                         const QString &description, QWidget &page)
    : QWidget(&page)
    , m_theme(theme)
    , m_canvas(new ImageCanvas(theme))
    , m_problem(new PlainLabel)
    , m_zoom(new PlainLabel)
    , m_zoomOut(new IconButton(theme, IconName::Minus, tr("Zoom out")))
    , m_zoomIn(new IconButton(theme, IconName::Plus, tr("Zoom in")))
    , m_close(new IconButton(theme, IconName::Close, tr("Close the image")))
    , m_focusBefore(QApplication::focusWidget())
{
    setAccessibleName(tr("Image: %1").arg(description));
    m_canvas->setAccessibleName(description);
    m_zoomOut->setShortcutHint(Qt::Key_Minus);
    m_zoomIn->setShortcutHint(Qt::Key_Plus);
    m_close->setShortcutHint(Qt::Key_Escape);
    auto *title = new PlainLabel(description, PlainLabel::Overflow::Elide);
    m_zoom->setTextRole(QPalette::PlaceholderText);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->hide();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(space::l), theme.px(space::xs), theme.px(space::s),
                            theme.px(space::xs));
    bar->setSpacing(theme.px(space::xs));
    bar->addWidget(title, 1);
    for (QWidget *part : std::array<QWidget *, 4>{m_zoom, m_zoomOut, m_zoomIn, m_close})
        bar->addWidget(part);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(bar);
    rows->addWidget(m_canvas, 1);
    rows->addWidget(m_problem, 1);

    connect(m_zoomOut, &IconButton::clicked, m_canvas, &ImageCanvas::zoomOut);
    connect(m_zoomIn, &IconButton::clicked, m_canvas, &ImageCanvas::zoomIn);
    connect(m_close, &IconButton::clicked, this, &ImageViewer::leave);
    connect(m_canvas, &ImageCanvas::leaveRequested, this, &ImageViewer::leave);
    connect(m_canvas, &ImageCanvas::zoomed, this, &ImageViewer::updateZoom);
    whenFinished(decoder.decode(file, {}, ImageLimits::own()), this,
                 [this, &decoder, file](const Result<DecodedImage> &image) {
                     showImage(image);
                     if (image)
                         addSmaller(decoder, file, image->fullSize);
                 });

    page.installEventFilter(this);
    setGeometry(page.rect());
    updateZoom();
    show();
    raise();
    m_canvas->setFocus(Qt::OtherFocusReason);
}

void ImageViewer::showImage(const Result<DecodedImage> &image)
{
    m_canvas->setVisible(image.has_value());
    m_problem->setVisible(!image);
    if (image) {
        m_canvas->setImage(image->pixels);
    } else {
        m_problem->setText(explainImage(image.error()));
        m_close->setFocus(Qt::OtherFocusReason);
    }
    updateZoom();
}

void ImageViewer::addSmaller(ImageDecoder &decoder, const QByteArray &file, QSize whole)
{
    for (const int share : {2, 4, 8}) {
        const QSize bound = whole / share;
        if (bound.width() < leastSmaller)
            return;
        whenFinished(decoder.decode(file, bound, ImageLimits::own()), this,
                     [this](const Result<DecodedImage> &image) {
                         if (image)
                             m_canvas->addSmaller(image->pixels);
                     });
    }
}

void ImageViewer::updateZoom()
{
    m_zoom->setText(m_canvas->hasImage() ? tr("%1 %", "of its own size").arg(m_canvas->percent())
                                         : QString());
    m_zoomOut->setEnabled(m_canvas->hasImage() && !m_canvas->isFitted());
    m_zoomIn->setEnabled(m_canvas->hasImage());
}

void ImageViewer::leave()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    hide();
    deleteLater();
}

bool ImageViewer::event(QEvent *event)
{
    // Below it Esc would stop an answer.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->accept(); // nothing reaches the page it covers
}

bool ImageViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool ImageViewer::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops{m_canvas, m_zoomOut, m_zoomIn, m_close};
    stops.removeIf([](const QWidget *stop) { return !stop->isVisible() || !stop->isEnabled(); });
    if (stops.isEmpty()) // its page is being hidden
        return QWidget::focusNextPrevChild(next);
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().surface);
}

} // namespace dria
