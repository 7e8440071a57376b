#include "ui/timeline/image_spans.h"

#include <algorithm>

namespace dria::timeline {

using markdown::Block;
using markdown::Format;
using markdown::RichText;
using markdown::Span;

namespace {

bool isImage(const Span &span)
{
    return span.formats.testFlag(Format::Image);
}

QList<ImageRef> imagesOf(const RichText &rich, const ImageSources &sources)
{
    QList<ImageRef> images;
    for (qsizetype i = 0; i < rich.spans.size(); ++i) {
        if (!isImage(rich.spans[i]))
            continue;
        const ImageRun run = imageRunAt(rich, i);
        images << markdownImage(rich.text.mid(run.start, run.length), rich.spans[i].source,
                                sources);
        i += run.spanCount - 1;
    }
    return images;
}

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// No text beside its images, and none of them in a link.
bool hasImagesOnly(const RichText &rich)
{
    qsizetype from = 0;
    for (const Span &span : rich.spans) {
        if (!isImage(span) || span.formats.testFlag(Format::Link) ||
            !isBlank(QStringView(rich.text).sliced(from, span.start - from)))
            return false;
        from = span.start + span.length;
    }
    return !rich.spans.isEmpty() && isBlank(QStringView(rich.text).sliced(from));
}

} // namespace

ImageRun imageRunAt(const RichText &rich, qsizetype span)
{
    const Span &first = rich.spans[span];
    ImageRun run{span, 1, first.start, first.length};
    for (qsizetype i = span + 1; i < rich.spans.size(); ++i) {
        const Span &next = rich.spans[i];
        if (!isImage(next) || next.source != first.source || next.target != first.target ||
            next.start != run.start + run.length)
            break;
        ++run.spanCount;
        run.length += next.length;
    }
    return run;
}

QList<ImageRef> imagesAlone(const Block &block, const ImageSources &sources)
{
    if (block.kind != Block::Kind::Paragraph || !hasImagesOnly(block.content))
        return {};
    const QList<ImageRef> images = imagesOf(block.content, sources);
    const bool shown = std::none_of(images.begin(), images.end(), [](const ImageRef &image) {
        return image.kind == ImageRef::Kind::Unusable;
    });
    return shown ? images : QList<ImageRef>();
}

QList<ImageRef> imagesAmongText(const Block &block, const ImageSources &sources)
{
    QList<ImageRef> images = imagesOf(block.content, sources);
    for (const QList<RichText> &row : block.rows) {
        for (const RichText &cell : row)
            images += imagesOf(cell, sources);
    }
    images.removeIf([](const ImageRef &image) {
        return image.kind == ImageRef::Kind::Unusable || !image.offered;
    });
    return images;
}

} // namespace dria::timeline
