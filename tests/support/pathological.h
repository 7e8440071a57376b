#pragma once
// Texts that break Markdown programs: the recipes of tests/data/markdown/pathological.json at full
// size, and a few of our own.

#include <QList>
#include <QString>

namespace dria::test {

struct HostileText
{
    QString name;
    QString text;
};

[[nodiscard]] QList<HostileText> pathologicalTexts();

/// The strings of the Big List of Naughty Strings.
[[nodiscard]] QList<QString> naughtyStrings();

} // namespace dria::test
