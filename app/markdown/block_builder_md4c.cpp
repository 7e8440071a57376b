// What md4c reports, as calls of the builder.

#include "markdown/block_builder.h"
#include "markdown/entities.h"
#include "markdown/limits.h"
#include "markdown/shape.h"

#include <limits>
#include <md4c.h>

namespace dria::markdown {

struct BlockBuilder::Callbacks
{
    static BlockBuilder &self(void *user) { return *static_cast<BlockBuilder *>(user); }
    static Mark markOf(const BlockBuilder &b, MD_SPANTYPE type, void *detail);
    static int enterBlock(MD_BLOCKTYPE type, void *detail, void *user);
    static int leaveBlock(MD_BLOCKTYPE type, void *detail, void *user);
    static int enterSpan(MD_SPANTYPE type, void *detail, void *user);
    static int leaveSpan(MD_SPANTYPE type, void *detail, void *user);
    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user);
};

namespace {

Alignment alignmentOf(MD_ALIGN align)
{
    switch (align) {
    case MD_ALIGN_LEFT:
        return Alignment::Left;
    case MD_ALIGN_CENTER:
        return Alignment::Center;
    case MD_ALIGN_RIGHT:
        return Alignment::Right;
    case MD_ALIGN_DEFAULT:
        break;
    }
    return Alignment::Natural;
}

Container::Task taskOf(const MD_BLOCK_LI_DETAIL &item)
{
    if (item.is_task == 0)
        return Container::Task::None;
    return item.task_mark == ' ' ? Container::Task::Open : Container::Task::Done;
}

} // namespace

Mark BlockBuilder::Callbacks::markOf(const BlockBuilder &b, MD_SPANTYPE type, void *detail)
{
    const auto titleOf = [&b](const MD_ATTRIBUTE &title) {
        return title.text != nullptr ? std::optional(b.attribute(title)) : std::nullopt;
    };
    switch (type) {
    case MD_SPAN_STRONG:
        return {.kind = Mark::Kind::Strong};
    case MD_SPAN_DEL:
        return {.kind = Mark::Kind::Strike};
    case MD_SPAN_CODE:
        return {.kind = Mark::Kind::Code};
    case MD_SPAN_A: {
        const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
        return {.kind = Mark::Kind::Link,
                .target = b.attribute(link->href),
                .title = titleOf(link->title)};
    }
    case MD_SPAN_IMG: {
        const auto *image = static_cast<MD_SPAN_IMG_DETAIL *>(detail);
        return {.kind = Mark::Kind::Image,
                .target = b.attribute(image->src),
                .title = titleOf(image->title)};
    }
    default:
        return {.kind = Mark::Kind::Emphasis};
    }
}

int BlockBuilder::Callbacks::enterBlock(MD_BLOCKTYPE type, void *detail, void *user)
{
    BlockBuilder &b = self(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
        b.openContainer({.kind = Container::Kind::Quote});
        break;
    case MD_BLOCK_UL:
        b.openList({.kind = Container::Kind::Bullet,
                    .tight = static_cast<MD_BLOCK_UL_DETAIL *>(detail)->is_tight != 0});
        break;
    case MD_BLOCK_OL: {
        const auto *list = static_cast<MD_BLOCK_OL_DETAIL *>(detail);
        b.openList({.kind = Container::Kind::Ordered,
                    .tight = list->is_tight != 0,
                    .nextNumber = static_cast<int>(list->start)});
        break;
    }
    case MD_BLOCK_LI:
        b.openItem(taskOf(*static_cast<MD_BLOCK_LI_DETAIL *>(detail)));
        break;
    case MD_BLOCK_P:
        b.openLeaf({});
        break;
    case MD_BLOCK_H:
        b.openLeaf({.kind = Block::Kind::Heading,
                    .level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level)});
        break;
    case MD_BLOCK_CODE: {
        const auto *code = static_cast<MD_BLOCK_CODE_DETAIL *>(detail);
        b.openLeaf({.kind = Block::Kind::Code,
                    .fenced = code->fence_char != 0,
                    .hasLanguage = code->lang.text != nullptr,
                    .language = b.attribute(code->lang),
                    .info = b.attribute(code->info)});
        break;
    }
    case MD_BLOCK_HTML:
        b.openLeaf({.kind = Block::Kind::Html});
        break;
    case MD_BLOCK_HR:
        b.openLeaf({.kind = Block::Kind::Rule});
        break;
    case MD_BLOCK_TABLE:
        b.openTable(static_cast<int>(static_cast<MD_BLOCK_TABLE_DETAIL *>(detail)->col_count));
        break;
    case MD_BLOCK_TR:
        b.m_leaf.rows.append(QList<RichText>());
        b.m_column = 0;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        b.openCell(alignmentOf(static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align),
                   type == MD_BLOCK_TH);
        break;
    default:
        break;
    }
    return 0;
}

int BlockBuilder::Callbacks::leaveBlock(MD_BLOCKTYPE type, void *, void *user)
{
    BlockBuilder &b = self(user);
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_LI:
        b.closeContainer();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        b.m_lists.removeLast();
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_H:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
    case MD_BLOCK_TABLE:
        b.closeLeaf();
        break;
    case MD_BLOCK_TR:
        if (const Block &table = b.m_leaf;
            b.m_options.limits && table.rows.size() > limits::tableRows) {
            Block next = table; // the head again, over the rows to come
            next.rows = {table.rows.first()};
            next.goesOn = true;
            for (Container &container : next.containers)
                container.opens = container.opensList = false;
            b.closeLeaf();
            b.m_leaf = next;
            b.m_leafOpen = true;
        }
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        b.closeCell();
        break;
    default:
        break;
    }
    return 0;
}

int BlockBuilder::Callbacks::enterSpan(MD_SPANTYPE type, void *detail, void *user)
{
    BlockBuilder &b = self(user);
    switch (type) {
    case MD_SPAN_EM:
        b.pushSpan(Format::Italic, {});
        break;
    case MD_SPAN_STRONG:
        b.pushSpan(Format::Bold, {});
        break;
    case MD_SPAN_DEL:
        b.pushSpan(Format::Strike, {});
        break;
    case MD_SPAN_CODE:
        b.pushSpan(Format::Code, {});
        break;
    case MD_SPAN_A:
        b.pushSpan(Format::Link, b.attribute(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        break;
    case MD_SPAN_IMG:
        b.pushSpan(Format::Image, b.attribute(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src));
        break;
    default:
        break;
    }
    b.openMark(markOf(b, type, detail));
    return b.m_output > b.m_outputLimit ? 1 : 0;
}

int BlockBuilder::Callbacks::leaveSpan(MD_SPANTYPE type, void *detail, void *user)
{
    BlockBuilder &b = self(user);
    b.closeMark(markOf(b, type, detail).kind);
    switch (type) {
    case MD_SPAN_EM:
        b.popSpan(Format::Italic);
        break;
    case MD_SPAN_STRONG:
        b.popSpan(Format::Bold);
        break;
    case MD_SPAN_DEL:
        b.popSpan(Format::Strike);
        break;
    case MD_SPAN_CODE:
        b.popSpan(Format::Code);
        break;
    case MD_SPAN_A:
        b.popSpan(Format::Link);
        break;
    case MD_SPAN_IMG:
        b.popSpan(Format::Image);
        break;
    default:
        break;
    }
    return 0;
}

int BlockBuilder::Callbacks::text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
    BlockBuilder &b = self(user);
    b.m_output += size;
    if (b.m_output > b.m_outputLimit)
        return 1;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        b.addText(QString(QChar(QChar::ReplacementCharacter)));
        break;
    case MD_TEXT_BR:
        if (!b.m_afterFormula)
            b.addMarkedText(Mark::Kind::HardBreak, QStringLiteral("\n"));
        break;
    case MD_TEXT_HTML:
        if (b.m_leaf.kind == Block::Kind::Html)
            b.addText(fromUtf8({text, static_cast<qsizetype>(size)}));
        else
            b.addMarkedText(Mark::Kind::Html, fromUtf8({text, static_cast<qsizetype>(size)}));
        break;
    case MD_TEXT_SOFTBR:
        b.addText(QStringLiteral("\n"));
        break;
    case MD_TEXT_ENTITY:
        b.addText(entityText(fromUtf8({text, static_cast<qsizetype>(size)})));
        break;
    case MD_TEXT_CODE:
        b.addCode(QByteArrayView(text, size));
        break;
    default:
        b.addText(fromUtf8({text, static_cast<qsizetype>(size)}));
        break;
    }
    return 0;
}

QList<Block> BlockBuilder::build(const QByteArray &utf8, const ParseOptions &options,
                                 const FormulaMask &formulas, bool *complete)
{
    BlockBuilder builder;
    builder.m_formulas = &formulas;
    builder.m_input = utf8;
    builder.m_options = options;
    builder.m_outputLimit =
        options.limits ? limits::output(utf8.size()) : std::numeric_limits<qsizetype>::max();
    MD_PARSER parser = {};
    parser.flags = options.html ? MD_DIALECT_GITHUB : MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = &Callbacks::enterBlock;
    parser.leave_block = &Callbacks::leaveBlock;
    parser.enter_span = &Callbacks::enterSpan;
    parser.leave_span = &Callbacks::leaveSpan;
    parser.text = &Callbacks::text;
    const int failed =
        md_parse(utf8.constData(), static_cast<MD_SIZE>(utf8.size()), &parser, &builder);
    // md4c forgets some refusals of its callbacks, so the count itself is asked.
    *complete = failed == 0 && builder.m_output <= builder.m_outputLimit;
    return builder.m_blocks;
}

} // namespace dria::markdown
