#include "ui/timeline/live_row.h"

#include "markdown/parser.h"
#include "ui/timeline/style.h"

#include <algorithm>
#include <numeric>

namespace dria::timeline {

using markdown::Block;

LiveRow::LiveRow(RowData data, const RowBuilder &builder, const TimelineStyle &style, int width)
    : m_data(std::move(data))
    , m_layout(style, width, builder.shapeOf(m_data), builder.topGap(m_data))
{
    [[maybe_unused]] const qsizetype first = takeText(m_data.text, m_data.isGrowing());
    rebuild(builder);
}

int LiveRow::update(RowData data, const RowBuilder &builder)
{
    const bool leadChanged = data.reasoning != m_data.reasoning ||
                             data.thinkingMs != m_data.thinkingMs || data.state != m_data.state ||
                             data.text.isEmpty() != m_data.text.isEmpty();
    const bool textChanged = data.text != m_data.text || data.isGrowing() != m_data.isGrowing();
    // Blocks of thinking show time and state.
    const bool thinks =
        leadChanged && std::any_of(blocks().begin(), blocks().end(),
                                   [](const Block &b) { return b.kind == Block::Kind::Thinking; });
    const qsizetype before = blocks().size();
    QString previous = std::exchange(m_data, std::move(data)).text;
    qsizetype firstBlock = before;
    if (textChanged) {
        const bool grows = m_growing && m_data.text.startsWith(previous);
        if (grows) {
            firstBlock = m_growing->append(QStringView(m_data.text).mid(previous.size())).first;
            if (!m_data.isGrowing()) {
                firstBlock = std::min(firstBlock, m_growing->finish().first);
                m_blocks = m_growing->blocks();
                m_growing.reset();
            }
        } else {
            firstBlock = takeText(m_data.text, m_data.isGrowing());
        }
    }
    if (thinks)
        firstBlock = 0;

    int firstSlot = slotOfBlock(std::min<qsizetype>(firstBlock, m_slotsPerBlock.size()));
    if (leadChanged) {
        std::vector<BoxSlot> slots = builder.lead(m_data);
        const auto count = static_cast<int>(slots.size());
        if (count > 0 || m_leadSlots > 0) {
            m_layout.replace(0, m_leadSlots, std::move(slots));
            m_leadSlots = count;
            firstSlot = 0;
        }
    }
    replaceBlocks(firstBlock, builder);
    replaceTrail(builder);
    return firstSlot;
}

void LiveRow::rebuild(const RowBuilder &builder)
{
    std::vector<BoxSlot> slots = builder.lead(m_data);
    const auto count = static_cast<int>(slots.size());
    m_layout.replace(0, m_leadSlots, std::move(slots));
    m_leadSlots = count;
    replaceBlocks(0, builder);
    replaceTrail(builder);
}

qsizetype LiveRow::takeText(const QString &text, bool growing)
{
    const QList<Block> before = blocks();
    if (growing) {
        m_growing.emplace();
        m_growing->append(text);
        m_blocks.clear();
    } else {
        m_growing.reset();
        m_blocks = markdown::parse(text);
    }
    const QList<Block> &now = blocks();
    const auto differ = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    return differ.first - before.begin();
}

void LiveRow::replaceBlocks(qsizetype firstBlock, const RowBuilder &builder)
{
    firstBlock = std::min(firstBlock, m_slotsPerBlock.size());
    const QList<Block> &all = blocks();
    if (firstBlock == all.size() && firstBlock == m_slotsPerBlock.size())
        return;
    const int firstSlot = slotOfBlock(firstBlock);
    const int oldSlots = m_layout.slotCount() - m_trailSlots - firstSlot;
    m_slotsPerBlock.resize(firstBlock);
    std::vector<BoxSlot> slots;
    for (qsizetype i = firstBlock; i < all.size(); ++i) {
        const Block *previous = i > 0 ? &all[i - 1] : nullptr;
        std::vector<BoxSlot> made = builder.block(m_data, all[i], previous, static_cast<int>(i));
        m_slotsPerBlock.append(static_cast<int>(made.size()));
        std::move(made.begin(), made.end(), std::back_inserter(slots));
    }
    m_layout.replace(firstSlot, oldSlots, std::move(slots));
}

void LiveRow::replaceTrail(const RowBuilder &builder)
{
    std::vector<BoxSlot> slots = builder.trail(m_data);
    const auto count = static_cast<int>(slots.size());
    m_layout.replace(m_layout.slotCount() - m_trailSlots, m_trailSlots, std::move(slots));
    m_trailSlots = count;
}

int LiveRow::slotOfBlock(qsizetype block) const
{
    return std::accumulate(m_slotsPerBlock.begin(), m_slotsPerBlock.begin() + block, m_leadSlots);
}

} // namespace dria::timeline
