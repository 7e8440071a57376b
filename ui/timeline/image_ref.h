#pragma once
// An image as a message names it, and how it can be come by.

#include <QSize>
#include <QString>
#include <QUrl>
#include <QUuid>

namespace dria {
struct ImageSources;
}

namespace dria::timeline {

struct Attachment;

struct ImageRef
{
    enum class Kind {
        Unusable,   ///< a local file, an unencrypted address, whatever else: named, never opened
        Remote,     ///< fetched after a click
        Embedded,   ///< in the text itself, decoded after a click
        Attachment, ///< the person's own, shown at once
    };

    Kind kind = Kind::Unusable;
    QString key;    ///< the same for the same image, and never the same for two kinds
    QString source; ///< as written: an address, or an attachment's id
    QUrl url = {};  ///< of a remote one
    QString alternative = {};
    QSize size = {};     ///< pixels, where they are known before it is decoded
    bool offered = true; ///< whether there is a way to show it

    /// The host it would come from, in ASCII, with its port if that is not the usual one; empty for
    /// those of no host.
    [[nodiscard]] QString host() const;
    /// Whose server, or for what is never opened the source as it was written.
    [[nodiscard]] QString where() const;
    /// What Copy image address takes; empty where there is none to take.
    [[nodiscard]] QString address() const;
    /// The description, or the word image for one that has none.
    [[nodiscard]] QString title() const;
    /// What stands in a text for it: "[a jar, image at img.example.net]".
    [[nodiscard]] QString placeholder() const;
    /// The same beside its title: "[image at img.example.net]".
    [[nodiscard]] QString place() const;
};

/// Of a Markdown image; never an attachment, whatever the source says.
[[nodiscard]] ImageRef markdownImage(const QString &alternative, const QString &source,
                                     const ImageSources &sources);
[[nodiscard]] ImageRef attachedImage(const Attachment &attachment, const ImageSources &sources);

/// An image in its message: each is asked for on its own.
struct ImageKey
{
    QUuid message;
    QString image; ///< ImageRef::key

    friend bool operator==(const ImageKey &, const ImageKey &) = default;
    friend size_t qHash(const ImageKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.message, key.image);
    }
};

} // namespace dria::timeline
