#include "ui/timeline/image_ref.h"

#include "core/timeline_roles.h"
#include "images/data_url.h"
#include "images/image_sources.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/link_target.h"

#include <QCoreApplication>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownSource = 100; // characters

struct ImageWords
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::ImageRef)
};

} // namespace

QString ImageRef::host() const
{
    const QUrl address = kind == Kind::Remote ? url : QUrl(source);
    if (kind == Kind::Embedded || kind == Kind::Attachment || address.host().isEmpty())
        return {};
    const QString host = address.host(QUrl::FullyEncoded);
    return address.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(address.port());
}

QString ImageRef::address() const
{
    if (kind == Kind::Remote)
        return shownAddress(url);
    return kind == Kind::Unusable ? withVisibleControls(source) : QString();
}

QString ImageRef::title() const
{
    return alternative.isEmpty() ? ImageWords::tr("Image") : alternative;
}

QString ImageRef::where() const
{
    if (kind == Kind::Remote)
        return host();
    if (kind != Kind::Unusable)
        return {};
    const QString written = withVisibleControls(source);
    return written.size() <= shownSource ? written : written.left(shownSource - 1) + u'…';
}

QString ImageRef::placeholder() const
{
    const QString from = where();
    return from.isEmpty() ? ImageWords::tr("[%1]").arg(title())
                          : ImageWords::tr("[%1, image at %2]").arg(title(), from);
}

QString ImageRef::place() const
{
    const QString from = where();
    return from.isEmpty() ? ImageWords::tr("[image]") : ImageWords::tr("[image at %1]").arg(from);
}

ImageRef markdownImage(const QString &alternative, const QString &source,
                       const ImageSources &sources)
{
    ImageRef ref{.key = u"markdown:"_s + source, .source = source, .alternative = alternative};
    if (isImageDataUrl(source)) {
        ref.kind = ImageRef::Kind::Embedded;
        ref.offered = sources.decoder != nullptr;
        return ref;
    }
    const std::optional<QUrl> url = safeLink(source);
    if (!url)
        return ref;
    ref.offered = sources.decoder != nullptr && sources.fetch && sources.mayFetch;
    if (ref.offered ? sources.mayFetch(*url) : url->scheme() == "https"_L1) {
        ref.kind = ImageRef::Kind::Remote;
        ref.url = *url;
    }
    return ref;
}

ImageRef attachedImage(const Attachment &attachment, const ImageSources &sources)
{
    return {.kind = ImageRef::Kind::Attachment,
            .key = u"attachment:"_s + attachment.id,
            .source = attachment.id,
            .alternative = attachment.name,
            .size = attachment.pixels,
            .offered = sources.decoder != nullptr && sources.attachment};
}

} // namespace dria::timeline
