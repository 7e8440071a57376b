#pragma once
// A text with formats as QTextLayout takes it: placeholders spelled out, links checked.

#include "markdown/block.h"
#include "ui/timeline/box.h"

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
        QString address{}; ///< as shownAddress() gives it
        QString image{};   ///< in its place, the source of an image that a click shows
        QString fold{};    ///< in their place, the key of what a click unfolds
    };

    struct Stretch
    {
        int start = 0;
        int length = 0;
    };

    QString text; ///< lines end with U+2028
    QList<QTextLayout::FormatRange> formats;
    QList<Link> links;
    QList<Stretch> formulas = {}; ///< as written, each with its end

    /// By its words: the letters of a formula say nothing.
    [[nodiscard]] bool isRightToLeft() const;
};

/// An image becomes its alternative text and the host it would come from, which a click shows; a
/// link that may not be followed is plain text.
[[nodiscard]] DisplayText displayText(const markdown::RichText &rich, const TimelineStyle &style);

/// What a link is to pointer and keyboard, where it is in a box.
[[nodiscard]] Target targetOf(const DisplayText &text, const DisplayText::Link &link,
                              const QList<QRect> &rects);

/// A layout of the text in its paragraph's direction, not yet broken into lines.
[[nodiscard]] std::unique_ptr<QTextLayout> makeLayout(const DisplayText &text, const QFont &font);

} // namespace dria::timeline
