#pragma once
// Thinking that is unfolded while it arrives: as in an answer, only its end is parsed and made
// anew.

#include "markdown/growing_document.h"
#include "ui/timeline/row_builder.h"

#include <optional>

namespace dria::timeline {

class ThinkingGrowth
{
public:
    /// Where in a layout the thinking is shown: its foldable line, and the boxes behind it.
    struct Place
    {
        int line = 0;
        int boxes = 0;
        int index = -1; ///< its block in the message, as RowBuilder counts
    };

    struct Change
    {
        int firstSlot = 0;
        int boxes = 0; ///< behind the line now
    };

    /// The thinking is another, or stands otherwise: the next growth begins with all of it.
    void reset() { m_document.reset(); }
    /// text goes on from what it was at the last call, if that was for the same index.
    Change grow(RowLayout &layout, const TimelineStyle &style, const RowBuilder &builder,
                const RowData &row, Place place, const QString &text);

private:
    std::optional<markdown::GrowingDocument> m_document;
    qsizetype m_received = 0;
    int m_index = -1;
};

} // namespace dria::timeline
