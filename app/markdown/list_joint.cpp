#include "markdown/list_joint.h"

#include <algorithm>

namespace dria::markdown {

namespace {

bool isItem(const Block &block)
{
    return !block.containers.isEmpty() && block.containers.first().kind != Container::Kind::Quote;
}

} // namespace

void joinList(const Block &previous, QList<Block> &blocks, bool loose)
{
    if (!isItem(previous) || blocks.isEmpty() || !isItem(blocks.first()))
        return;
    const Container &last = previous.containers.first();
    const Container first = blocks.first().containers.first();
    if (first.kind != last.kind || !first.opensList)
        return;
    const int shift = last.number + 1 - first.number;
    for (qsizetype i = 0; i < blocks.size() && isItem(blocks[i]); ++i) {
        Container &item = blocks[i].containers.first();
        if (i > 0 && item.opensList)
            break; // another list
        item.opensList = false;
        item.number += shift;
        item.tight = item.tight && last.tight && !loose;
    }
}

void loosenList(QList<Block> &blocks, qsizetype from)
{
    for (qsizetype i = blocks.size() - 1; i >= from && isItem(blocks[i]); --i) {
        blocks[i].containers.first().tight = false;
        if (blocks[i].containers.first().opensList)
            break;
    }
}

} // namespace dria::markdown
