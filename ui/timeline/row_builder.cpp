#include "ui/timeline/row_builder.h"

#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "ui/timeline/byline_box.h"
#include "ui/timeline/card_box.h"
#include "ui/timeline/code_box.h"
#include "ui/timeline/file_box.h"
#include "ui/timeline/foot_box.h"
#include "ui/timeline/image_box.h"
#include "ui/timeline/image_spans.h"
#include "ui/timeline/line_box.h"
#include "ui/timeline/math_box.h"
#include "ui/timeline/placeholder_box.h"
#include "ui/timeline/rule_box.h"
#include "ui/timeline/spoilers.h"
#include "ui/timeline/style.h"
#include "ui/timeline/table_box.h"
#include "ui/timeline/text_box.h"
#include "ui/timeline/thinking_box.h"

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Container;

QList<Block> blocksOf(const RowData &row)
{
    markdown::ParseOptions options;
    // People in rooms talk about tags and dollars.
    options.thinking = options.math = row.author != Author::Member;
    return markdown::parse(row.text, options);
}

RowBuilder::RowBuilder(const TimelineStyle &style, const BlockStates &states)
    : m_style(style)
    , m_states(states)
{
}

RowLayout::Shape RowBuilder::shapeOf(const RowData &row) const
{
    return row.author == Author::Person ? RowLayout::Shape::Bubble : RowLayout::Shape::Plain;
}

int RowBuilder::topGap(const RowData &row) const
{
    if (row.author == Author::Member)
        return 0; // it comes and goes with the lines above it
    return m_style.px(row.author == Author::Person ? space::l : space::xs);
}

void RowBuilder::addLines(std::vector<BoxSlot> &slots, const RowData &row) const
{
    const Lead &lead = row.lead;
    const int apart = m_style.px(space::m);
    if (!lead.day.isEmpty())
        slots.push_back(
            {.box = std::make_unique<LineBox>(lead.day, LineBox::Tone::Quiet), .gap = apart});
    if (!lead.divider.isEmpty())
        slots.push_back(
            {.box = std::make_unique<LineBox>(lead.divider, LineBox::Tone::Accent), .gap = apart});
    if (lead.byline)
        slots.push_back({.box = std::make_unique<BylineBox>(*lead.byline), .gap = apart});
    if (!lead.caution.isEmpty())
        slots.push_back(
            {.box = std::make_unique<CardBox>(lead.caution, QList<Action>(), CardBox::Tone::Error),
             .gap = m_style.px(space::xs)});
}

std::vector<BoxSlot> RowBuilder::lead(const RowData &row) const
{
    std::vector<BoxSlot> slots;
    addLines(slots, row);
    if (!row.isRead)
        slots.push_back({.box = std::make_unique<PlaceholderBox>()});
    for (const Attachment &attachment : row.attachments) {
        BoxSlot slot;
        if (attachment.kind == Attachment::Kind::Image)
            slot.box = imageBox(row, attachedImage(attachment, sourcesOf(m_style.images)));
        else
            slot.box = std::make_unique<FileBox>(attachment);
        slot.gap = slots.empty() ? 0 : m_style.px(space::s);
        slot.inBubble = row.author == Author::Person;
        slots.push_back(std::move(slot));
    }
    if (!row.reasoning.trimmed().isEmpty())
        addThinking(slots, row, row.reasoning, row.isGrowing() && !row.hasText, -1);
    return slots;
}

std::vector<BoxSlot> RowBuilder::block(const RowData &row, const Block &block,
                                       const Block *previous, int index) const
{
    std::vector<BoxSlot> slots;
    if (block.kind == Block::Kind::Thinking) {
        addThinking(slots, row, block.content.text, !block.closed && row.isGrowing(), index);
        return slots;
    }
    const QList<ImageRef> images = imagesAlone(block, sourcesOf(m_style.images));
    BoxSlot slot;
    if (images.isEmpty())
        slot.box = contentBox(row, block, keyOf(row, index), false);
    else
        slot.box = imageBox(row, images.first());
    slot.containers = block.containers;
    const bool afterLead =
        previous == nullptr && (!row.reasoning.isEmpty() || !row.attachments.isEmpty());
    slot.gap = afterLead ? m_style.px(space::s) : gapAbove(block, previous);
    if (previous == nullptr && !row.lead.caution.isEmpty())
        slot.gap = m_style.px(space::s);
    slot.inBubble = row.author == Author::Person;
    slots.push_back(std::move(slot));
    addImagesBelow(slots, row, block, images);
    return slots;
}

std::vector<BoxSlot> RowBuilder::trail(const RowData &row) const
{
    std::vector<BoxSlot> slots;
    const bool failed = !row.error.isEmpty();
    if (!row.status.isEmpty() || (!failed && !row.actions.isEmpty()))
        slots.push_back(
            {.box = std::make_unique<CardBox>(row.status, failed ? QList<Action>() : row.actions,
                                              CardBox::Tone::Quiet),
             .gap = m_style.px(space::s)});
    if (failed)
        slots.push_back(
            {.box = std::make_unique<CardBox>(row.error, row.actions, CardBox::Tone::Error),
             .gap = m_style.px(space::m)});
    if (row.author != Author::Notice && row.author != Author::Member)
        slots.push_back({.box = std::make_unique<FootBox>(
                             FootContent{.figures = row.footer,
                                         .details = row.details,
                                         .canCopy = row.hasText,
                                         .actions = row.messageActions,
                                         .versions = row.versions,
                                         .trailing = row.author == Author::Person}),
                         .gap = m_style.px(space::xs)});
    return slots;
}

std::vector<BoxSlot> RowBuilder::all(const RowData &row) const
{
    std::vector<BoxSlot> slots = lead(row);
    const auto add = [&slots](std::vector<BoxSlot> more) {
        std::move(more.begin(), more.end(), std::back_inserter(slots));
    };
    const QList<Block> blocks = blocksOf(row);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        add(block(row, blocks[i], i > 0 ? &blocks[i - 1] : nullptr, static_cast<int>(i)));
    add(trail(row));
    return slots;
}

std::unique_ptr<Box> RowBuilder::contentBox(const RowData &row, const Block &block,
                                            const QString &key, bool muted) const
{
    const Tokens &tokens = m_style.look.tokens;
    switch (block.kind) {
    case Block::Kind::Code:
        return std::make_unique<CodeBox>(key, block, m_states.code.value(key));
    case Block::Kind::Table:
        return std::make_unique<TableBox>(block, m_style);
    case Block::Kind::Math:
        return std::make_unique<MathBox>(block, m_style, muted);
    case Block::Kind::Rule:
        return std::make_unique<RuleBox>();
    default:
        break;
    }
    TextBox::Look look{m_style.text, muted ? tokens.muted : tokens.text, m_style.lineHeight};
    if (block.kind == Block::Kind::Heading) {
        look.font = m_style.heading[static_cast<std::size_t>(std::clamp(block.level, 1, 6) - 1)];
        look.lineHeight = qRound(look.font.pixelSize() * 1.4);
    }
    if (row.author == Author::Notice) {
        look.font = m_style.small;
        look.colour = tokens.muted;
        look.lineHeight = m_style.smallLineHeight;
        look.centred = true;
    }
    DisplayText text = displayText(block.content, m_style);
    if (row.author == Author::Member)
        foldSpoilers(text, key, m_states.unfolded.contains(key), m_style);
    return std::make_unique<TextBox>(std::move(text), std::move(look));
}

QString RowBuilder::keyOf(const RowData &row, int index)
{
    return row.id.toString() + u'/' + QString::number(index);
}

std::unique_ptr<ImageBox> RowBuilder::imageBox(const RowData &row, ImageRef image) const
{
    return std::make_unique<ImageBox>(std::move(image), row.id, m_style.images);
}

void RowBuilder::addImagesBelow(std::vector<BoxSlot> &slots, const RowData &row, const Block &block,
                                const QList<ImageRef> &alone) const
{
    QList<ImageRef> images = alone.mid(1);
    if (alone.isEmpty()) {
        images = imagesAmongText(block, sourcesOf(m_style.images));
        images.removeIf([&](const ImageRef &image) {
            return m_style.images->isHidden({row.id, image.key});
        });
    }
    for (ImageRef &image : images) {
        BoxSlot slot;
        slot.box = imageBox(row, std::move(image));
        slot.containers = block.containers;
        for (Container &container : slot.containers)
            container.opens = container.opensList = false;
        slot.gap = m_style.px(space::s);
        slot.inBubble = row.author == Author::Person;
        slots.push_back(std::move(slot));
    }
}

int RowBuilder::gapAbove(const Block &block, const Block *previous) const
{
    if (previous == nullptr)
        return 0;
    if (block.kind == Block::Kind::Heading)
        return m_style.px(block.level <= 2 ? 20 : 16);
    if (previous->kind == Block::Kind::Heading)
        return m_style.px(6);
    const bool formula = block.kind == Block::Kind::Math || previous->kind == Block::Kind::Math;
    if (markdown::followsTightly(block) && !formula)
        return m_style.px(3);
    const auto isFramed = [this](const Block &b) {
        return b.kind == Block::Kind::Code || b.kind == Block::Kind::Table ||
               !imagesAlone(b, sourcesOf(m_style.images)).isEmpty();
    };
    return isFramed(block) || isFramed(*previous) ? m_style.px(12) : m_style.blockGap;
}

bool RowBuilder::isUnfolded(const RowData &row, int index) const
{
    return m_states.unfolded.contains(keyOf(row, index));
}

void RowBuilder::addThinking(std::vector<BoxSlot> &slots, const RowData &row, const QString &text,
                             bool open, int index) const
{
    const bool unfolded = isUnfolded(row, index);
    slots.push_back(
        {.box = std::make_unique<ThinkingBox>(keyOf(row, index), open, unfolded, row.thinkingMs)});
    if (!unfolded)
        return;
    const QList<Block> blocks = markdown::parse(text);
    for (qsizetype i = 0; i < blocks.size(); ++i)
        slots.push_back(thinkingSlot(row, blocks, i, index));
}

BoxSlot RowBuilder::thinkingSlot(const RowData &row, const QList<Block> &blocks, qsizetype i,
                                 int index) const
{
    const Block &block = blocks[i];
    BoxSlot slot;
    // An image that a thought names stays a name: only answers show theirs.
    TimelineStyle style = m_style;
    style.images = nullptr;
    const RowBuilder builder(style, m_states);
    slot.box = builder.contentBox(row, block, keyOf(row, index) + u'/' + QString::number(i), true);
    slot.containers = block.containers;
    slot.containers.prepend({.kind = Container::Kind::Quote, .opens = i == 0});
    slot.gap = i == 0 ? m_style.px(space::xs) : gapAbove(block, &blocks[i - 1]);
    return slot;
}

} // namespace dria::timeline
