#pragma once
// A message near the part of the timeline that is seen: its data, parsed, with its boxes.

#include "markdown/growing_document.h"
#include "ui/timeline/row_builder.h"
#include "ui/timeline/thinking_growth.h"

#include <optional>

namespace dria::timeline {

class LiveRow
{
public:
    LiveRow(RowData data, const RowBuilder &builder, const TimelineStyle &style, int width);

    /// A growing text is not in it: a second owner would make each addition copy all of it.
    [[nodiscard]] const RowData &data() const { return m_data; }
    [[nodiscard]] RowLayout &layout() { return m_layout; }
    [[nodiscard]] const RowLayout &layout() const { return m_layout; }

    /// Takes new data and makes anew the boxes that differ. Returns the first that does.
    int update(RowData data, const RowBuilder &builder);
    /// Where a row begins to look different: a box, and whether only its end grew (grownFrom()).
    struct Dirty
    {
        int slot = -1;
        bool grown = false;
    };
    /// Takes a text of which only the end is new, in time that does not grow with it; nothing else
    /// of the row changed.
    Dirty grow(const QString &text, const RowBuilder &builder);
    /// The first box that shows an image, or from which a click does; -1 for none.
    [[nodiscard]] int slotOfImage(const QString &image) const;
    /// An image of it stands differently: its boxes come, go, or take their new height.
    void refreshImage(const QString &image, const RowBuilder &builder);
    /// Makes all boxes anew, as after folding.
    void rebuild(const RowBuilder &builder);

private:
    [[nodiscard]] const QList<markdown::Block> &blocks() const
    {
        return m_growing ? m_growing->blocks() : m_blocks;
    }
    [[nodiscard]] bool hasThinkingBlock() const;
    [[nodiscard]] qsizetype takeText(bool growing);
    [[nodiscard]] markdown::GrowingDocument::Change append(const QString &text);
    Dirty applyChange(markdown::GrowingDocument::Change change, const RowBuilder &builder);
    /// Thinking that is unfolded only grew. Returns its first box that did.
    int growLead(const QString &reasoning, const RowBuilder &builder);
    int growThinking(qsizetype block, const RowBuilder &builder);
    void replaceBlocks(qsizetype firstBlock, const RowBuilder &builder);
    void replaceBlock(qsizetype block, const RowBuilder &builder);
    void replaceTrail(const RowBuilder &builder);
    [[nodiscard]] int slotOfBlock(qsizetype block) const;
    /// Whether a block has the image among its text.
    [[nodiscard]] bool hasAmongText(const markdown::Block &block, const QString &image) const;

    RowData m_data;
    const TimelineStyle &m_style;
    RowLayout m_layout;
    std::optional<markdown::GrowingDocument> m_growing; ///< while text arrives
    qsizetype m_received = 0;                           ///< UTF-16 units it was given
    QList<markdown::Block> m_blocks;                    ///< otherwise
    ThinkingGrowth m_thinking;
    int m_leadSlots = 0;
    QList<int> m_slotEnds; ///< of each block, counted after the lead
    int m_trailSlots = 0;
};

} // namespace dria::timeline
