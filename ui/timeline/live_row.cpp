#include "ui/timeline/live_row.h"

#include "markdown/parser.h"
#include "ui/timeline/image_box.h"
#include "ui/timeline/image_spans.h"
#include "ui/timeline/style.h"

#include <algorithm>

namespace dria::timeline {

using markdown::Block;
using markdown::GrowingDocument;

LiveRow::LiveRow(RowData data, const RowBuilder &builder, const TimelineStyle &style, int width)
    : m_data(std::move(data))
    , m_style(style)
    , m_layout(style, width, builder.shapeOf(m_data), builder.topGap(m_data))
{
    [[maybe_unused]] const qsizetype first = takeText(m_data.isGrowing());
    rebuild(builder);
}

bool LiveRow::hasThinkingBlock() const
{
    return std::any_of(blocks().begin(), blocks().end(),
                       [](const Block &b) { return b.kind == Block::Kind::Thinking; });
}

int LiveRow::update(RowData data, const RowBuilder &builder)
{
    const bool standsOtherwise = data.thinkingMs != m_data.thinkingMs ||
                                 data.state != m_data.state || data.hasText != m_data.hasText ||
                                 data.attachments != m_data.attachments || data.lead != m_data.lead;
    const bool reasoningGrew = !standsOtherwise && m_leadSlots > data.attachments.size() &&
                               data.isGrowing() &&
                               data.reasoning.size() > m_data.reasoning.size() &&
                               data.reasoning.startsWith(m_data.reasoning);
    const bool leadChanged =
        standsOtherwise || (data.reasoning != m_data.reasoning && !reasoningGrew);
    const bool trailChanged = data.state != m_data.state || data.status != m_data.status ||
                              data.footer != m_data.footer || data.details != m_data.details ||
                              data.error != m_data.error || data.actions != m_data.actions ||
                              data.messageActions != m_data.messageActions ||
                              data.versions != m_data.versions || data.hasText != m_data.hasText;
    const bool continues = m_growing && m_growing->isContinuedBy(data.text);
    const bool textChanged =
        continues ? data.text.size() != m_received || !data.isGrowing()
                  : data.text != m_data.text || data.isGrowing() != m_data.isGrowing();
    m_data = std::move(data);

    GrowingDocument::Change change{blocks().size()};
    if (continues && textChanged)
        change = append(m_data.text);
    else if (textChanged)
        change.first = takeText(m_data.isGrowing());
    if (m_growing)
        m_data.text.clear();
    // Blocks of thinking show time and state.
    if (leadChanged && hasThinkingBlock())
        change = {0};

    int firstSlot = slotOfBlock(std::min<qsizetype>(change.first, m_slotEnds.size()));
    if (leadChanged) {
        std::vector<BoxSlot> slots = builder.lead(m_data);
        const auto count = static_cast<int>(slots.size());
        if (count > 0 || m_leadSlots > 0) {
            m_layout.replace(0, m_leadSlots, std::move(slots));
            m_leadSlots = count;
            firstSlot = 0;
        }
    }
    if (reasoningGrew)
        firstSlot = std::min(firstSlot, growLead(m_data.reasoning, builder));
    applyChange(change, builder);
    if (trailChanged)
        replaceTrail(builder);
    return firstSlot;
}

LiveRow::Dirty LiveRow::grow(const QString &text, const RowBuilder &builder)
{
    if (!m_growing || text.size() < m_received || text.isEmpty() == m_data.hasText) {
        RowData data = m_data;
        data.text = text;
        data.hasText = !text.isEmpty();
        return {update(std::move(data), builder)};
    }
    return applyChange(append(text), builder);
}

GrowingDocument::Change LiveRow::append(const QString &text)
{
    const qsizetype before = m_growing->parsedUnits();
    const qsizetype parses = m_growing->parses();
    GrowingDocument::Change change = m_growing->append(QStringView(text).mid(m_received));
    m_received = text.size();
    const bool ended = !m_data.isGrowing();
    if (ended) {
        const GrowingDocument::Change settled = m_growing->finish();
        if (settled.first <= change.first)
            change = settled;
    }
    m_style.work->parsedUnits += m_growing->parsedUnits() - before;
    m_style.work->parses += m_growing->parses() - parses;
    if (ended) {
        m_blocks = m_growing->blocks();
        m_growing.reset();
    }
    return change;
}

LiveRow::Dirty LiveRow::applyChange(GrowingDocument::Change change, const RowBuilder &builder)
{
    const qsizetype first = change.first;
    const qsizetype before = m_slotEnds.size();
    if (change.extends && first < before && slotOfBlock(first + 1) == slotOfBlock(first) + 1) {
        const int slot = slotOfBlock(first);
        if (m_layout.box(slot).extend(m_style, blocks()[first])) {
            m_layout.resized(slot);
            replaceBlocks(first + 1, builder);
            return {slot, true};
        }
    }
    if (change.extends && first < before && blocks()[first].kind == Block::Kind::Thinking &&
        builder.isUnfolded(m_data, static_cast<int>(first))) {
        const int slot = growThinking(first, builder);
        replaceBlocks(first + 1, builder);
        return {slot};
    }
    replaceBlocks(first, builder);
    return {slotOfBlock(std::min<qsizetype>(first, m_slotEnds.size()))};
}

int LiveRow::growLead(const QString &reasoning, const RowBuilder &builder)
{
    if (!builder.isUnfolded(m_data, -1))
        return m_leadSlots;
    const auto line = static_cast<int>(m_data.attachments.size());
    const ThinkingGrowth::Change change =
        m_thinking.grow(m_layout, m_style, builder, m_data,
                        {.line = line, .boxes = m_leadSlots - line - 1}, reasoning);
    m_leadSlots = line + 1 + change.boxes;
    return change.firstSlot;
}

int LiveRow::growThinking(qsizetype block, const RowBuilder &builder)
{
    const int line = slotOfBlock(block);
    const int boxes = slotOfBlock(block + 1) - line - 1;
    const ThinkingGrowth::Change change =
        m_thinking.grow(m_layout, m_style, builder, m_data,
                        {.line = line, .boxes = boxes, .index = static_cast<int>(block)},
                        blocks()[block].content.text);
    for (qsizetype i = block; i < m_slotEnds.size(); ++i)
        m_slotEnds[i] += change.boxes - boxes;
    return change.firstSlot;
}

void LiveRow::rebuild(const RowBuilder &builder)
{
    m_thinking.reset();
    std::vector<BoxSlot> slots = builder.lead(m_data);
    const auto count = static_cast<int>(slots.size());
    m_layout.replace(0, m_leadSlots, std::move(slots));
    m_leadSlots = count;
    replaceBlocks(0, builder);
    replaceTrail(builder);
}

qsizetype LiveRow::takeText(bool growing)
{
    const QList<Block> before = blocks();
    if (growing) {
        m_growing.emplace(GrowingDocument::End::Closed);
        m_growing->append(m_data.text);
        m_received = m_data.text.size();
        m_blocks.clear();
        m_data.text.clear();
    } else {
        m_growing.reset();
        m_blocks = blocksOf(m_data);
    }
    ++m_style.work->parses;
    m_style.work->parsedUnits += growing ? m_received : m_data.text.size();
    const QList<Block> &now = blocks();
    const auto differ = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
    return differ.first - before.begin();
}

void LiveRow::replaceBlocks(qsizetype firstBlock, const RowBuilder &builder)
{
    firstBlock = std::min(firstBlock, m_slotEnds.size());
    const QList<Block> &all = blocks();
    if (firstBlock == all.size() && firstBlock == m_slotEnds.size())
        return;
    const int firstSlot = slotOfBlock(firstBlock);
    const int oldSlots = m_layout.slotCount() - m_trailSlots - firstSlot;
    m_slotEnds.resize(firstBlock);
    std::vector<BoxSlot> slots;
    for (qsizetype i = firstBlock; i < all.size(); ++i) {
        const Block *previous = i > 0 ? &all[i - 1] : nullptr;
        std::vector<BoxSlot> made = builder.block(m_data, all[i], previous, static_cast<int>(i));
        std::move(made.begin(), made.end(), std::back_inserter(slots));
        m_slotEnds.append(firstSlot - m_leadSlots + static_cast<int>(slots.size()));
    }
    m_layout.replace(firstSlot, oldSlots, std::move(slots));
}

void LiveRow::replaceBlock(qsizetype block, const RowBuilder &builder)
{
    const Block *previous = block > 0 ? &blocks()[block - 1] : nullptr;
    std::vector<BoxSlot> slots =
        builder.block(m_data, blocks()[block], previous, static_cast<int>(block));
    const int first = slotOfBlock(block);
    const int before = slotOfBlock(block + 1) - first;
    const int more = static_cast<int>(slots.size()) - before;
    m_layout.replace(first, before, std::move(slots));
    for (qsizetype i = block; i < m_slotEnds.size(); ++i)
        m_slotEnds[i] += more;
}

bool LiveRow::hasAmongText(const Block &block, const QString &image) const
{
    const ImageSources &sources = sourcesOf(m_style.images);
    if (!imagesAlone(block, sources).isEmpty())
        return false;
    const QList<ImageRef> images = imagesAmongText(block, sources);
    return std::any_of(images.begin(), images.end(),
                       [&](const ImageRef &other) { return other.key == image; });
}

int LiveRow::slotOfImage(const QString &image) const
{
    for (int slot = 0; slot < m_layout.slotCount(); ++slot) {
        const ImageRef *shown = m_layout.box(slot).image();
        if (shown != nullptr && shown->key == image)
            return slot;
    }
    for (qsizetype i = 0; i < m_slotEnds.size(); ++i) {
        if (hasAmongText(blocks()[i], image))
            return slotOfBlock(i);
    }
    return -1;
}

void LiveRow::refreshImage(const QString &image, const RowBuilder &builder)
{
    for (qsizetype i = 0; i < m_slotEnds.size(); ++i) {
        if (hasAmongText(blocks()[i], image))
            replaceBlock(i, builder);
    }
    for (int slot = 0; slot < m_layout.slotCount(); ++slot) {
        const ImageRef *shown = m_layout.box(slot).image();
        if (shown == nullptr || shown->key != image)
            continue;
        static_cast<ImageBox &>(m_layout.box(slot)).refresh(m_style);
        m_layout.resized(slot);
    }
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
    return m_leadSlots + (block > 0 ? m_slotEnds[block - 1] : 0);
}

} // namespace dria::timeline
