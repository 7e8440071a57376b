#include "markdown/plain_form.h"

#include <QStringList>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Block &block)
{
    if (block.kind != Block::Kind::Table)
        return block.content.text;
    QStringList rows;
    for (const QList<RichText> &row : block.rows) {
        QStringList cells;
        for (const RichText &cell : row)
            cells << cell.text;
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n');
}

bool opensItem(const Block &block)
{
    return !block.containers.isEmpty() && block.containers.last().opens &&
           block.containers.last().kind != Container::Kind::Quote;
}

} // namespace

QString itemMarker(const Container &item)
{
    return item.kind == Container::Kind::Ordered ? u"%1."_s.arg(item.number) : u"•"_s;
}

QString plainForm(const QList<Block> &blocks)
{
    QString text;
    const Block *previous = nullptr;
    for (const Block &block : blocks) {
        const QString shown = textOf(block);
        if (block.kind == Block::Kind::Thinking || shown.isEmpty())
            continue;
        if (previous != nullptr) {
            const bool sameList = opensItem(block) && block.containers.last().tight &&
                                  !previous->containers.isEmpty();
            text += sameList ? u"\n"_s : u"\n\n"_s;
        }
        if (opensItem(block))
            text += itemMarker(block.containers.last()) + u' ';
        text += shown;
        previous = &block;
    }
    return text;
}

} // namespace dria::markdown
