#include "ui/timeline/thinking_growth.h"

#include "ui/timeline/style.h"

#include <algorithm>

namespace dria::timeline {

using markdown::Block;
using markdown::GrowingDocument;

ThinkingGrowth::Change ThinkingGrowth::grow(RowLayout &layout, const TimelineStyle &style,
                                            const RowBuilder &builder, const RowData &row,
                                            Place place, const QString &text)
{
    const bool goesOn = m_document && m_index == place.index && text.size() >= m_received &&
                        m_document->blocks().size() == place.boxes;
    if (!goesOn) {
        m_document.emplace(GrowingDocument::End::Closed);
        m_received = 0;
        m_index = place.index;
    }
    const qsizetype parsed = m_document->parsedUnits();
    const qsizetype parses = m_document->parses();
    GrowingDocument::Change change = m_document->append(QStringView(text).mid(m_received));
    m_received = text.size();
    style.work->parsedUnits += m_document->parsedUnits() - parsed;
    style.work->parses += m_document->parses() - parses;
    if (!goesOn)
        change = {0};

    const QList<Block> &blocks = m_document->blocks();
    const int first = place.line + 1 + static_cast<int>(change.first);
    qsizetype from = change.first;
    TimelineStyle thought = style; // as RowBuilder::thinkingSlot() has it
    thought.images = nullptr;
    if (change.extends && from < place.boxes && layout.box(first).extend(thought, blocks[from])) {
        layout.resized(first);
        ++from;
    }
    std::vector<BoxSlot> slots;
    for (qsizetype i = from; i < blocks.size(); ++i)
        slots.push_back(builder.thinkingSlot(row, blocks, i, place.index));
    const auto kept = static_cast<int>(from);
    layout.replace(place.line + 1 + kept, std::max(0, place.boxes - kept), std::move(slots));
    return {first, static_cast<int>(blocks.size())};
}

} // namespace dria::timeline
