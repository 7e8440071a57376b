#pragma once
// A text with formats as QTextLayout takes it: placeholders spelled out, links checked.

#include "markdown/block.h"

#include <QTextLayout>

#include <memory>

namespace dria::timeline {

struct TimelineStyle;

struct DisplayText
{
    struct Link
    {
        int start = 0;
        int length = 0;
        QString address; ///< as shownAddress() gives it
    };

    QString text; ///< lines end with U+2028
    QList<QTextLayout::FormatRange> formats;
    QList<Link> links;
};

/// An image becomes its alternative text and the host it would come from; a link that may not be
/// followed is plain text.
[[nodiscard]] DisplayText displayText(const markdown::RichText &rich, const TimelineStyle &style);

/// A layout of the text in its paragraph's direction, not yet broken into lines.
[[nodiscard]] std::unique_ptr<QTextLayout> makeLayout(const DisplayText &text, const QFont &font);

} // namespace dria::timeline
