#include "markdown/plain_form.h"

#include <QStringList>

#include <algorithm>

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

bool isItem(const Container &container)
{
    return container.kind != Container::Kind::Quote;
}

} // namespace

QString itemMarker(const Container &item)
{
    if (item.task != Container::Task::None)
        return item.task == Container::Task::Done ? u"☑"_s : u"☐"_s;
    return item.kind == Container::Kind::Ordered ? u"%1."_s.arg(item.number) : u"•"_s;
}

QString itemLead(const QList<Container> &containers)
{
    if (containers.isEmpty() || !containers.last().opens || !isItem(containers.last()))
        return {};
    const auto depth = std::count_if(containers.begin(), containers.end(), isItem);
    return QString(2 * (depth - 1), u' ') + itemMarker(containers.last()) + u' ';
}

bool followsTightly(const Block &block)
{
    const QList<Container> &all = block.containers;
    const auto opened = std::find_if(all.begin(), all.end(), [](const Container &container) {
        return container.opens && isItem(container);
    });
    if (opened == all.end() || !opened->tight)
        return false;
    return !opened->opensList || (opened != all.begin() && isItem(*(opened - 1)));
}

QString plainForm(const QList<Block> &blocks)
{
    QString text;
    for (const Block &block : blocks) {
        const QString shown = textOf(block);
        if (block.kind == Block::Kind::Thinking || shown.isEmpty())
            continue;
        if (!text.isEmpty())
            text += followsTightly(block) ? u"\n"_s : u"\n\n"_s;
        text += itemLead(block.containers) + shown;
    }
    return text;
}

} // namespace dria::markdown
