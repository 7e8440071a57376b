#include "support/pathological.h"

#include "support/corpus.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dria::test {

using namespace Qt::StringLiterals;

QList<HostileText> pathologicalTexts()
{
    QList<HostileText> texts;
    for (const QJsonValue &recipe : dataArray(u"markdown/pathological.json"_s)) {
        QString text;
        for (const QJsonValue &part : recipe[u"parts"_s].toArray())
            text += part[0].toString().repeated(part[1].toInt());
        texts.append({recipe[u"name"_s].toString(), text});
    }
    texts.append({u"a line of 10 MB"_s, u"word "_s.repeated(2'000'000)});
    texts.append({u"a word of 10 MB"_s, u"a"_s.repeated(10'000'000)});
    texts.append({u"a table of 1,000 rows"_s, u"| a | b | c |\n|---|---|---|\n"_s +
                                                  u"| `x` | **b** | words |\n"_s.repeated(1000)});
    texts.append({u"a wall of emoji"_s, u"😀👍🏽"_s.repeated(20'000)});
    texts.append({u"an ordered list of 2,000 items"_s, u"1. an item\n"_s.repeated(2000)});
    texts.append({u"formulas without end"_s, u"\\(x $$y \\[z $w `"_s.repeated(5'000)});
    texts.append({u"formulas with code in them"_s, u"\\(`x"_s.repeated(10'000) + u"\\)"_s});
    texts.append({u"a line of 20,000 formulas"_s, u"$x$ "_s.repeated(20'000)});
    texts.append({u"formulas that begin with every line"_s, u"\\[\nx\n\n"_s.repeated(10'000)});
    return texts;
}

QList<QString> naughtyStrings()
{
    QList<QString> strings;
    for (const QJsonValue &value : dataArray(u"text/blns/blns.json"_s))
        strings.append(value.toString());
    return strings;
}

} // namespace dria::test
