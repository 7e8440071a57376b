// The images of the timeline view: asked for, shown, and what can be done with them.

#include "core/when_finished.h"
#include "ui/timeline/image_shelf.h"
#include "ui/timeline/style.h"
#include "ui/timeline/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace dria {

using namespace timeline;

namespace {

using Phase = ImageState::Phase;

constexpr int tallestImage = 480; ///< pixels at 100 %

} // namespace

void TimelineView::setImages(ImageShelf *images)
{
    if (m_images != nullptr)
        m_images->disconnect(this);
    m_images = images;
    if (images != nullptr) {
        connect(images, &ImageShelf::changed, this,
                [this](const ImageKey &key, ImageShelf::Change change) {
                    if (change == ImageShelf::Change::Pixels)
                        viewport()->update();
                    else
                        imageMoved(key);
                });
    }
    if (m_model != nullptr)
        restyle(); // what is laid out knows the old one
    else
        m_style->images = images;
}

void TimelineView::imageMoved(const ImageKey &key)
{
    for (const PlacedRow &placed : m_geometry.placed()) {
        if (placed.live->data().id != key.message)
            continue;
        const int row = placed.row;
        const auto [slot, more] = m_geometry.refreshImage(row, key.image);
        if (more != 0)
            m_selection.clear();
        for (TargetRef *ref : {&m_hovered, &m_focused, &m_pressed}) {
            if (ref->row == row && ref->slot > slot)
                ref->slot += more;
        }
        m_find->rowChanged(row, slot);
        relayout(true);
        return;
    }
}

std::optional<std::pair<ImageKey, ImageRef>> TimelineView::imageAt(const TargetRef &ref) const
{
    const PlacedRow *placed = m_geometry.find(ref.row);
    if (m_images == nullptr || placed == nullptr || ref.slot < 0)
        return std::nullopt;
    ImageRef image;
    const Target over = target(ref);
    if (const ImageRef *shown = placed->live->layout().box(ref.slot).image())
        image = *shown;
    else if (over.kind == Target::Kind::Image && !over.value.isEmpty())
        image = markdownImage({}, over.value, m_images->sources());
    else
        return std::nullopt;
    return std::pair{ImageKey{placed->live->data().id, image.key}, image};
}

void TimelineView::activateImage(const TargetRef &ref)
{
    const auto found = imageAt(ref);
    if (!found)
        return;
    const auto &[key, image] = *found;
    const bool isBox = m_geometry.find(ref.row)->live->layout().box(ref.slot).image() != nullptr;
    switch (m_images->state(key).phase) {
    case Phase::Hidden:
    case Phase::Failed:
        loadImage(key, image);
        break;
    case Phase::Loading:
        m_images->hide(key);
        break;
    case Phase::Shown:
        if (isBox)
            openImage(key, image);
        else
            m_images->hide(key);
        break;
    }
}

void TimelineView::loadImage(const ImageKey &key, const ImageRef &image)
{
    const QSizeF bound(viewport()->width() - 2 * columnLeft(), m_style->px(tallestImage));
    m_images->load(key, image, (bound * devicePixelRatioF()).toSize());
}

void TimelineView::openImage(const ImageKey &key, const ImageRef &image)
{
    whenFinished(m_images->file(key), this, [this, image](const Result<QByteArray> &file) {
        if (file)
            Q_EMIT imageOpened(*file, image.title());
    });
}

void TimelineView::saveImage(const ImageKey &key, const ImageRef &image)
{
    whenFinished(m_images->file(key), this, [this, image](const Result<QByteArray> &file) {
        if (file)
            Q_EMIT imageSaveRequested(*file, image.title());
    });
}

void TimelineView::copyImage(const ImageKey &key)
{
    whenFinished(m_images->file(key), this, [this](const Result<QByteArray> &file) {
        if (!file)
            return;
        whenFinished(m_images->sources().decoder->decode(*file, {}, ImageLimits::own()), this,
                     [](const Result<DecodedImage> &image) {
                         if (image)
                             QGuiApplication::clipboard()->setImage(image->pixels);
                     });
    });
}

void TimelineView::addImageActions(QMenu &menu, const TargetRef &ref)
{
    const auto found = imageAt(ref);
    if (!found)
        return;
    const ImageKey key = found->first;
    const ImageRef image = found->second;
    menu.addSeparator();
    switch (m_images->state(key).phase) {
    case Phase::Hidden:
    case Phase::Failed:
        if (image.offered)
            menu.addAction(image.host().isEmpty() ? tr("Show image")
                                                  : tr("Load image from %1").arg(image.host()),
                           this, [this, key, image] { loadImage(key, image); });
        break;
    case Phase::Loading:
        menu.addAction(tr("Cancel loading"), this, [this, key] { m_images->hide(key); });
        break;
    case Phase::Shown:
        menu.addAction(tr("Enlarge image"), this, [this, key, image] { openImage(key, image); });
        menu.addAction(tr("Copy image"), this, [this, key] { copyImage(key); });
        menu.addAction(tr("Save image…"), this, [this, key, image] { saveImage(key, image); });
        if (image.kind != ImageRef::Kind::Attachment)
            menu.addAction(tr("Hide image again"), this, [this, key] { m_images->hide(key); });
        break;
    }
    if (const QString address = image.address(); !address.isEmpty())
        menu.addAction(tr("Copy image address"), this,
                       [address] { QGuiApplication::clipboard()->setText(address); });
}

} // namespace dria
