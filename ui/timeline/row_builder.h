#pragma once
// Makes the boxes of a message out of its data: what stands before its text, its text, and what
// stands after it.

#include "markdown/block.h"
#include "ui/timeline/block_states.h"
#include "ui/timeline/image_ref.h"
#include "ui/timeline/row_data.h"
#include "ui/timeline/row_layout.h"

namespace dria::timeline {

class ImageBox;

/// The Markdown of a message that does not grow, as its author's kind of message is read.
[[nodiscard]] QList<markdown::Block> blocksOf(const RowData &row);

class RowBuilder
{
public:
    /// Both outlive it.
    RowBuilder(const TimelineStyle &style, const BlockStates &states);

    [[nodiscard]] RowLayout::Shape shapeOf(const RowData &row) const;
    /// Room above the message, pixels: more before a new turn.
    [[nodiscard]] int topGap(const RowData &row) const;
    /// The lines above a member's message, what was attached, and thinking that came in a field of
    /// its own.
    [[nodiscard]] std::vector<BoxSlot> lead(const RowData &row) const;
    /// One block; several boxes if it is unfolded thinking, or has images. previous is the block
    /// before it.
    [[nodiscard]] std::vector<BoxSlot> block(const RowData &row, const markdown::Block &block,
                                             const markdown::Block *previous, int index) const;
    /// Whether the thinking of that block, or of the lead for -1, is unfolded.
    [[nodiscard]] bool isUnfolded(const RowData &row, int index) const;
    /// Box i of unfolded thinking, of which blocks are the blocks.
    [[nodiscard]] BoxSlot thinkingSlot(const RowData &row, const QList<markdown::Block> &blocks,
                                       qsizetype i, int index) const;
    /// Status, error and the foot line.
    [[nodiscard]] std::vector<BoxSlot> trail(const RowData &row) const;
    /// All of a message, as a row of it holds them.
    [[nodiscard]] std::vector<BoxSlot> all(const RowData &row) const;

private:
    [[nodiscard]] std::unique_ptr<Box> contentBox(const RowData &row, const markdown::Block &block,
                                                  const QString &key, bool muted) const;
    [[nodiscard]] std::unique_ptr<ImageBox> imageBox(const RowData &row, ImageRef image) const;
    /// Images after the first of those that stand alone; those in text once they were asked for.
    void addImagesBelow(std::vector<BoxSlot> &slots, const RowData &row,
                        const markdown::Block &block, const QList<ImageRef> &alone) const;
    [[nodiscard]] int gapAbove(const markdown::Block &block, const markdown::Block *previous) const;
    void addLines(std::vector<BoxSlot> &slots, const RowData &row) const;
    void addThinking(std::vector<BoxSlot> &slots, const RowData &row, const QString &text,
                     bool open, int index) const;

    /// What names a block among all blocks of all messages.
    [[nodiscard]] static QString keyOf(const RowData &row, int index);

    const TimelineStyle &m_style;
    const BlockStates &m_states;
};

} // namespace dria::timeline
