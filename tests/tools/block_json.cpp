#include "block_json.h"

#include <QJsonObject>

namespace dria::test {

using namespace Qt::StringLiterals;
using namespace markdown;

namespace {

QJsonArray formatNames(Formats formats)
{
    QJsonArray names;
    const std::pair<Format, QString> all[] = {
        {Format::Bold, u"bold"_s}, {Format::Italic, u"italic"_s}, {Format::Strike, u"strike"_s},
        {Format::Code, u"code"_s}, {Format::Link, u"link"_s},     {Format::Image, u"image"_s},
        {Format::Math, u"math"_s},
    };
    for (const auto &[format, name] : all) {
        if (formats.testFlag(format))
            names.append(name);
    }
    return names;
}

QJsonObject textJson(const RichText &rich)
{
    QJsonObject json{{u"text"_s, rich.text}};
    QJsonArray spans;
    for (const Span &span : rich.spans) {
        QJsonObject entry{{u"start"_s, span.start},
                          {u"length"_s, span.length},
                          {u"formats"_s, formatNames(span.formats)}};
        if (!span.target.isEmpty())
            entry[u"target"_s] = span.target;
        if (!span.source.isEmpty())
            entry[u"source"_s] = span.source;
        spans.append(entry);
    }
    if (!spans.isEmpty())
        json[u"spans"_s] = spans;
    return json;
}

QString kindName(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::Paragraph:
        return u"paragraph"_s;
    case Block::Kind::Heading:
        return u"heading"_s;
    case Block::Kind::Code:
        return u"code"_s;
    case Block::Kind::Table:
        return u"table"_s;
    case Block::Kind::Rule:
        return u"rule"_s;
    case Block::Kind::Math:
        return u"math"_s;
    case Block::Kind::Html:
        return u"html"_s;
    case Block::Kind::Thinking:
        return u"thinking"_s;
    case Block::Kind::Plain:
        break;
    }
    return u"plain"_s;
}

QJsonObject containerJson(const Container &container)
{
    if (container.kind == Container::Kind::Quote)
        return {{u"kind"_s, u"quote"_s}, {u"opens"_s, container.opens}};
    const bool ordered = container.kind == Container::Kind::Ordered;
    QJsonObject json{{u"kind"_s, ordered ? u"ordered"_s : u"bullet"_s},
                     {u"opens"_s, container.opens},
                     {u"opensList"_s, container.opensList},
                     {u"tight"_s, container.tight}};
    if (ordered)
        json[u"number"_s] = container.number;
    if (container.task != Container::Task::None)
        json[u"done"_s] = container.task == Container::Task::Done;
    return json;
}

void addTable(QJsonObject &json, const Block &table)
{
    static const QString names[] = {u"natural"_s, u"left"_s, u"center"_s, u"right"_s};
    QJsonArray columns;
    for (const Alignment alignment : table.columns)
        columns.append(names[static_cast<int>(alignment)]);
    QJsonArray rows;
    for (const QList<RichText> &row : table.rows) {
        QJsonArray cells;
        for (const RichText &cell : row)
            cells.append(textJson(cell));
        rows.append(cells);
    }
    json[u"columns"_s] = columns;
    json[u"rows"_s] = rows;
}

} // namespace

QJsonArray blockJson(const QList<Block> &blocks)
{
    QJsonArray result;
    for (const Block &block : blocks) {
        QJsonObject json{{u"kind"_s, kindName(block.kind)}};
        if (block.kind == Block::Kind::Table)
            addTable(json, block);
        else if (block.kind != Block::Kind::Rule)
            json[u"content"_s] = textJson(block.content);
        if (block.kind == Block::Kind::Heading)
            json[u"level"_s] = block.level;
        if (block.kind == Block::Kind::Thinking)
            json[u"closed"_s] = block.closed;
        if (block.kind == Block::Kind::Code) {
            json[u"fenced"_s] = block.fenced;
            json[u"language"_s] = block.language;
        }
        QJsonArray containers;
        for (const Container &container : block.containers)
            containers.append(containerJson(container));
        if (!containers.isEmpty())
            json[u"in"_s] = containers;
        result.append(json);
    }
    return result;
}

} // namespace dria::test
