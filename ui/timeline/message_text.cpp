#include "ui/timeline/message_text.h"

#include "markdown/plain_form.h"

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

MessageText messageText(const std::vector<BoxSlot> &slots, RowPaint::Place from, RowPaint::Place to,
                        int blockGap)
{
    MessageText result;
    const int count = static_cast<int>(slots.size());
    for (int i = std::max(from.slot, 0); i <= to.slot && i < count; ++i) {
        const BoxSlot &slot = slots[static_cast<std::size_t>(i)];
        const int length = slot.box->textLength();
        const int start = i == from.slot ? from.position : 0;
        const int end = i == to.slot ? std::min(to.position, length) : length;
        if (start >= end)
            continue;
        if (!result.text.isEmpty())
            result.text += slot.gap > blockGap / 2 ? u"\n\n"_s : u"\n"_s;
        const auto marker = static_cast<int>(result.text.size());
        if (start == 0)
            result.text += markdown::itemLead(slot.containers);
        result.pieces.append({i, start, marker, static_cast<int>(result.text.size()), end - start});
        result.text += slot.box->text(start, end);
    }
    return result;
}

int MessageText::offsetOf(RowPaint::Place place) const
{
    const auto piece =
        std::partition_point(pieces.begin(), pieces.end(),
                             [place](const Piece &each) { return each.slot < place.slot; });
    if (piece != pieces.end() && piece->slot == place.slot)
        return piece->start + std::clamp(place.position - piece->position, 0, piece->length);
    return piece == pieces.begin() ? 0 : (piece - 1)->start + (piece - 1)->length;
}

RowPaint::Place MessageText::placeOf(int offset) const
{
    if (pieces.isEmpty())
        return {0, 0};
    const auto after =
        std::partition_point(pieces.begin() + 1, pieces.end(),
                             [offset](const Piece &each) { return each.marker <= offset; });
    const Piece &piece = *(after - 1);
    return {piece.slot, piece.position + std::clamp(offset - piece.start, 0, piece.length)};
}

} // namespace dria::timeline
