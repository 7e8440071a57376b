#include "markdown/tail_change.h"

#include <algorithm>

namespace dria::markdown {

namespace {

/// Whether a span at the end of a text goes on in the text that grew from it.
bool goesOn(const Span &before, const Span &now, qsizetype length)
{
    Span grown = before;
    grown.length = now.length;
    return grown == now && now.length > before.length && before.start + before.length == length;
}

bool isBegunBy(const RichText &text, const RichText &before)
{
    if (!text.text.startsWith(before.text) || text.spans.size() < before.spans.size())
        return false;
    const auto differ = std::mismatch(before.spans.begin(), before.spans.end(), text.spans.begin());
    return differ.first == before.spans.end() ||
           (differ.first + 1 == before.spans.end() &&
            goesOn(*differ.first, *differ.second, before.text.size()));
}

/// Whether now is before with more at its end, as GrowingDocument::Change::extends has it.
bool isExtended(const Block &before, const Block &now)
{
    if (before.kind == Block::Kind::Table) {
        const qsizetype settled = before.rows.size() - 1;
        return now.rows.size() > settled &&
               std::equal(before.rows.begin(), before.rows.begin() + settled, now.rows.begin());
    }
    return isBegunBy(now.content, before.content);
}

bool isSameButForContent(const Block &before, const Block &now)
{
    return before.kind == now.kind && before.level == now.level && before.fenced == now.fenced &&
           before.language == now.language && before.info == now.info &&
           before.closed == now.closed && before.columns == now.columns &&
           before.containers == now.containers;
}

} // namespace

GrowingDocument::Change tailChange(const QList<Block> &before, const QList<Block> &now,
                                   qsizetype first)
{
    const auto differ = std::mismatch(before.begin(), before.end(), now.begin() + first, now.end());
    first = differ.second - now.begin();
    if (differ.first == before.end() || differ.second == now.end())
        return {first};
    return {first, isSameButForContent(*differ.first, *differ.second) &&
                       isExtended(*differ.first, *differ.second)};
}

} // namespace dria::markdown
