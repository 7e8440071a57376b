#include "markdown/parser.h"

#include "markdown/block_builder.h"
#include "markdown/formula_mask.h"
#include "markdown/parse_part.h"
#include "markdown/segments.h"
#include "markdown/shape.h"

namespace dria::markdown {

QList<Block> plainBlocks(QStringView text)
{
    QList<Block> blocks;
    while (!text.isEmpty()) {
        const qsizetype size = plainPiece(text);
        QStringView piece = text.left(size);
        if (piece.endsWith(u'\n'))
            piece.chop(1);
        Block block;
        block.kind = Block::Kind::Plain;
        block.content.text = piece.toString();
        blocks.append(std::move(block));
        text = text.mid(size);
    }
    return blocks;
}

QList<Block> parsePart(QStringView text, const LineScanner &scanner, PartEnd end,
                       const ParseOptions &options)
{
    QList<Block> blocks;
    const QList<Segment> all = segments(text, scanner);
    for (const Segment &segment : all) {
        if (segment.thinking) {
            Block block;
            block.kind = Block::Kind::Thinking;
            block.closed = segment.closed;
            block.content.text = segment.text.toString();
            blocks.append(std::move(block));
            continue;
        }
        FormulaMask formulas;
        const bool mayBeOpen = end == PartEnd::Open && &segment == &all.last();
        const QString masked =
            options.math ? formulas.mask(segment.text, mayBeOpen) : segment.text.toString();
        bool complete = false;
        const QList<Block> parsed = BlockBuilder::build(
            withTablesEnded(withoutTabsBehindFences(withinLimits(masked))).toUtf8(), options,
            formulas, &complete);
        blocks += complete ? parsed : plainBlocks(segment.text);
    }
    return blocks;
}

QList<Block> parse(QStringView text, const ParseOptions &options)
{
    if (!options.limits) {
        bool complete = false;
        return BlockBuilder::build(text.toUtf8(), options, FormulaMask(), &complete);
    }
    const QString plain = withPlainLineEnds(text);
    const qsizetype end = renderedEnd(plain);
    return parsePart(QStringView(plain).left(end), LineScanner(),
                     end == plain.size() ? PartEnd::Open : PartEnd::Settled, options) +
           plainBlocks(QStringView(plain).mid(end));
}

QString withoutThinking(QStringView text)
{
    const QString plain = withPlainLineEnds(text);
    QString result;
    for (const Segment &segment : segments(plain, LineScanner())) {
        if (segment.thinking)
            continue;
        QStringView kept = segment.text;
        while (result.isEmpty() && kept.startsWith(u'\n'))
            kept = kept.mid(1);
        result += kept;
    }
    return result;
}

} // namespace dria::markdown
