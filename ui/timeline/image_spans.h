#pragma once
// The images of a text, each once, however its description is formatted.

#include "markdown/block.h"
#include "ui/timeline/image_ref.h"

#include <QList>

namespace dria::timeline {

/// An image with its description in a text: one or several of its spans.
struct ImageRun
{
    qsizetype firstSpan = 0;
    qsizetype spanCount = 0;
    qsizetype start = 0; ///< units of the text
    qsizetype length = 0;
};

/// The run that begins with a span, which must be an image's.
[[nodiscard]] ImageRun imageRunAt(const markdown::RichText &rich, qsizetype span);

/// The images of a text that is nothing else, in no link: they stand as boxes. Else none.
[[nodiscard]] QList<ImageRef> imagesAlone(const markdown::Block &block,
                                          const ImageSources &sources);

/// Those that stand in text, in links or in cells, and that a click would show.
[[nodiscard]] QList<ImageRef> imagesAmongText(const markdown::Block &block,
                                              const ImageSources &sources);

} // namespace dria::timeline
