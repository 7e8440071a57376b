#include "ui/timeline/image_shelf.h"

#include "core/when_finished.h"
#include "images/data_url.h"
#include "images/image_error_text.h"

#include <algorithm>
#include <utility>

namespace dria::timeline {

namespace {

using Phase = ImageState::Phase;

bool isEnough(const ImageState &state, QSize wanted)
{
    if (state.pixels.isNull())
        return false;
    const QSize most = state.size.scaled(wanted, Qt::KeepAspectRatio).boundedTo(state.size);
    // Rounding may take a pixel.
    return state.pixels.width() + 1 >= most.width() && state.pixels.height() + 1 >= most.height();
}

} // namespace

bool ImageShelf::isOnItsWay(const Entry &entry)
{
    return entry.image.kind == ImageRef::Kind::Remote && entry.state.phase == Phase::Loading &&
           entry.file.isEmpty();
}

ImageShelf::ImageShelf(ImageSources sources, QObject *parent)
    : ImageShelf(std::move(sources), Bounds(), parent)
{
}

ImageShelf::ImageShelf(ImageSources sources, const Bounds &bounds, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_bounds(bounds)
{
}

ImageState ImageShelf::state(const ImageKey &key) const
{
    const auto found = m_entries.constFind(key);
    return found != m_entries.constEnd() ? found->state : ImageState();
}

void ImageShelf::load(const ImageKey &key, const ImageRef &image, QSize bound)
{
    if (!image.offered || image.kind == ImageRef::Kind::Unusable)
        return;
    const bool known = m_entries.contains(key);
    begin(key, image, bound);
    Q_EMIT changed(key, known ? Change::Place : Change::Presence);
}

void ImageShelf::begin(const ImageKey &key, const ImageRef &image, QSize wanted)
{
    Entry entry{.image = image, .state = {.phase = Phase::Loading, .size = image.size}};
    entry.wanted = wanted;
    m_entries.insert(key, entry);
    ask(key);
}

void ImageShelf::hide(const ImageKey &key)
{
    if (!m_entries.contains(key))
        return;
    const Entry entry = m_entries.take(key);
    // Another message may wait for the same address.
    const bool wanted = std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const Entry &other) {
        return isOnItsWay(other) && other.image.url == entry.image.url;
    });
    if (isOnItsWay(entry) && !wanted && m_sources.cancel)
        m_sources.cancel(entry.image.url);
    Q_EMIT changed(key, Change::Presence);
}

void ImageShelf::hold(const ImageKey &key, const ImageRef &image, QSize wanted)
{
    ++m_holders[key];
    const bool own = image.kind == ImageRef::Kind::Attachment;
    if (own && image.offered && !m_entries.contains(key))
        begin(key, image, wanted);
    want(key, wanted);
}

void ImageShelf::want(const ImageKey &key, QSize wanted)
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return;
    found->lastUse = ++m_uses;
    found->wanted = found->wanted.expandedTo(wanted);
    if (found->state.phase == Phase::Shown && !found->decoding && !isEnough(found->state, wanted))
        ask(key);
}

void ImageShelf::release(const ImageKey &key)
{
    const auto found = m_holders.find(key);
    if (found != m_holders.end() && --*found == 0)
        m_holders.erase(found);
    trimLater();
}

ImageSources::Bytes ImageShelf::file(const ImageKey &key) const
{
    const auto found = m_entries.constFind(key);
    return found != m_entries.constEnd()
               ? source(*found)
               : readyFuture<QByteArray>(dria::fail(Error::Kind::Cancelled));
}

ImageSources::Bytes ImageShelf::source(const Entry &entry) const
{
    switch (entry.image.kind) {
    case ImageRef::Kind::Remote:
        return entry.file.isEmpty() ? m_sources.fetch(entry.image.url)
                                    : readyFuture<QByteArray>(entry.file);
    case ImageRef::Kind::Attachment:
        return m_sources.attachment(entry.image.source);
    default:
        break;
    }
    const std::optional<QByteArray> bytes = bytesOfDataUrl(entry.image.source);
    return readyFuture<QByteArray>(bytes ? Result<QByteArray>(*bytes)
                                         : dria::fail(Error::Kind::DamagedImage));
}

void ImageShelf::ask(const ImageKey &key)
{
    Entry &entry = m_entries[key];
    entry.request = ++m_requests;
    entry.decoding = true;
    entry.lastUse = ++m_uses;
    whenFinished(source(entry), this,
                 [this, key, request = entry.request](const Result<QByteArray> &file) {
                     if (isCurrent(key, request))
                         take(key, file);
                 });
}

bool ImageShelf::isCurrent(const ImageKey &key, int request) const
{
    const auto found = m_entries.constFind(key);
    return found != m_entries.constEnd() && found->request == request;
}

void ImageShelf::take(const ImageKey &key, const Result<QByteArray> &file)
{
    Entry &entry = m_entries[key];
    if (!file && file.error().kind == Error::Kind::Cancelled)
        return hide(key); // broken off elsewhere
    if (!file)
        return fail(key, file.error());
    if (entry.image.kind == ImageRef::Kind::Remote)
        entry.file = *file;
    ++m_decodings;
    const ImageLimits limits =
        entry.image.kind == ImageRef::Kind::Attachment ? ImageLimits::own() : ImageLimits();
    whenFinished(m_sources.decoder->decode(*file, entry.wanted, limits), this,
                 [this, key, request = entry.request](const Result<DecodedImage> &image) {
                     if (isCurrent(key, request))
                         show(key, image);
                 });
}

void ImageShelf::show(const ImageKey &key, const Result<DecodedImage> &image)
{
    if (!image)
        return fail(key, image.error());
    Entry &entry = m_entries[key];
    entry.decoding = false;
    const bool inPlace = entry.state.phase == Phase::Shown && entry.state.size == image->fullSize;
    entry.state = {.phase = Phase::Shown, .size = image->fullSize, .pixels = image->pixels};
    if (m_holders.contains(key))
        want(key, entry.wanted); // it may have grown meanwhile
    trimLater();
    Q_EMIT changed(key, inPlace ? Change::Pixels : Change::Place);
}

void ImageShelf::fail(const ImageKey &key, const Error &error)
{
    Entry &entry = m_entries[key];
    entry.decoding = false;
    entry.state = {.phase = Phase::Failed, .problem = explainImage(error), .size = {}};
    Q_EMIT changed(key, Change::Place);
}

qint64 ImageShelf::pixelBytes() const
{
    qint64 bytes = 0;
    for (const Entry &entry : m_entries)
        bytes += entry.state.pixels.sizeInBytes();
    return bytes;
}

// A box that takes another height lets go of its image and holds it again.
void ImageShelf::trimLater()
{
    if (!std::exchange(m_trimming, true))
        QMetaObject::invokeMethod(this, &ImageShelf::trim, Qt::QueuedConnection);
}

void ImageShelf::trim()
{
    m_trimming = false;
    qint64 pixels = 0;
    qint64 files = 0;
    QList<std::pair<qint64, ImageKey>> idle; // oldest first
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (m_holders.contains(it.key()) || it->state.phase != Phase::Shown)
            continue;
        pixels += it->state.pixels.sizeInBytes();
        files += it->file.size();
        idle.append({it->lastUse, it.key()});
    }
    std::sort(idle.begin(), idle.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[use, key] : std::as_const(idle)) {
        const auto entry = m_entries.find(key);
        if (pixels > m_bounds.pixels) {
            pixels -= entry->state.pixels.sizeInBytes();
            entry->state.pixels = {};
        }
        if (files > m_bounds.files && !entry->file.isEmpty()) {
            files -= entry->file.size();
            m_entries.erase(entry); // to be loaded by a click, as before
        }
    }
}

const ImageSources &sourcesOf(const ImageShelf *shelf)
{
    static const ImageSources none;
    return shelf != nullptr ? shelf->sources() : none;
}

} // namespace dria::timeline
