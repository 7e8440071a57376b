#pragma once
// A message, or a part of it, as one text: list markers before their items, blocks on lines of
// their own. It is what is copied and what screen readers read.

#include "ui/timeline/row_layout.h"

namespace dria::timeline {

struct MessageText
{
    /// What came from one box: length units from position on stand at start in the text.
    struct Piece
    {
        int slot = 0;
        int position = 0;
        int marker = 0; ///< where its list marker begins; start if it has none
        int start = 0;
        int length = 0;
    };

    QString text;
    QList<Piece> pieces; ///< in order

    /// Where a place of the message is in the text, or the nearest that is in it.
    [[nodiscard]] int offsetOf(RowPaint::Place place) const;
    /// The other way. A marker belongs to what follows it, a break to what it follows.
    [[nodiscard]] RowPaint::Place placeOf(int offset) const;
};

/// The text between two places. blockGap is the style's, pixels: it tells items from paragraphs.
[[nodiscard]] MessageText messageText(const std::vector<BoxSlot> &slots, RowPaint::Place from,
                                      RowPaint::Place to, int blockGap);

} // namespace dria::timeline
