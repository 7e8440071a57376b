#pragma once
// The prose of the practice world, kept as files in the program (resources/practice).

#include <QString>
#include <QStringList>

namespace dria::practice {

[[nodiscard]] QString practiceText(const QString &fileName);
/// The file's lines, without empty ones.
[[nodiscard]] QStringList practiceLines(const QString &fileName);

} // namespace dria::practice
