#pragma once
// The images of transcripts: which of them were asked for, what came of it, and the pixels of those
// near what is seen. Asks for nothing by itself but what the person attached.

#include "images/image_decoder.h"
#include "images/image_sources.h"
#include "ui/timeline/image_ref.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace dria::timeline {

/// How an image stands.
struct ImageState
{
    enum class Phase { Hidden, Loading, Failed, Shown };

    Phase phase = Phase::Hidden;
    QString problem = {}; ///< of a failure, a sentence
    QSize size = {};      ///< of the whole image, once known
    QImage pixels = {};   ///< scaled down; null where they were given back, or are on their way
};

class ImageShelf : public QObject
{
    Q_OBJECT

public:
    /// Of what lies outside of what is seen: pixels as bytes, and files as they were fetched.
    struct Bounds
    {
        qint64 pixels = 32 * 1024 * 1024;
        qint64 files = 64 * 1024 * 1024;
    };

    explicit ImageShelf(ImageSources sources, QObject *parent = nullptr);
    ImageShelf(ImageSources sources, const Bounds &bounds, QObject *parent = nullptr);

    [[nodiscard]] const ImageSources &sources() const { return m_sources; }

    [[nodiscard]] ImageState state(const ImageKey &key) const;
    /// Not asked for.
    [[nodiscard]] bool isHidden(const ImageKey &key) const { return !m_entries.contains(key); }

    /// For a click: fetches what is fetched, and decodes it to fit bound (device pixels).
    void load(const ImageKey &key, const ImageRef &image, QSize bound);
    /// Breaks off, or takes it away again.
    void hide(const ImageKey &key);

    /// A box needs its pixels in this size (device pixels): brings them if they are not here, and
    /// starts to load what the person attached. To be followed by as many release() as hold().
    void hold(const ImageKey &key, const ImageRef &image, QSize wanted);
    /// Of a box that holds: it may show more pixels than there are.
    void want(const ImageKey &key, QSize wanted);
    void release(const ImageKey &key);

    /// The file as it came, for a shown image; always finishes, unless the shelf goes before.
    [[nodiscard]] ImageSources::Bytes file(const ImageKey &key) const;

    /// Decoded and held now.
    [[nodiscard]] qint64 pixelBytes() const;
    /// How often an image was decoded, for tests.
    [[nodiscard]] int decodings() const { return m_decodings; }

    enum class Change {
        Pixels,   ///< it looks different, in its old place
        Place,    ///< it may be of another height
        Presence, ///< it was asked for, or is hidden again
    };

Q_SIGNALS:
    void changed(const dria::timeline::ImageKey &key, dria::timeline::ImageShelf::Change change);

private:
    struct Entry
    {
        ImageRef image;
        ImageState state;
        QByteArray file = {}; ///< of a remote one: it is not fetched twice for one click
        QSize wanted = {};    ///< device pixels
        int request = 0;      ///< answers to older ones are stale
        bool decoding = false;
        qint64 lastUse = 0;
    };

    [[nodiscard]] static bool isOnItsWay(const Entry &entry);
    void begin(const ImageKey &key, const ImageRef &image, QSize wanted);
    void ask(const ImageKey &key);
    [[nodiscard]] ImageSources::Bytes source(const Entry &entry) const;
    void take(const ImageKey &key, const Result<QByteArray> &file);
    void decode(const ImageKey &key, const QByteArray &file);
    void show(const ImageKey &key, const Result<DecodedImage> &image);
    void fail(const ImageKey &key, const Error &error);
    [[nodiscard]] bool isCurrent(const ImageKey &key, int request) const;
    void trimLater();
    void trim();

    const ImageSources m_sources;
    const Bounds m_bounds;
    QHash<ImageKey, Entry> m_entries;
    QHash<ImageKey, int> m_holders; ///< boxes near the view, by image
    qint64 m_uses = 0;
    int m_requests = 0;
    int m_decodings = 0;
    bool m_trimming = false;
};

/// Those of a shelf, or nothing for null.
[[nodiscard]] const ImageSources &sourcesOf(const ImageShelf *shelf);

} // namespace dria::timeline
