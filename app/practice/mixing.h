#pragma once
// Numbers that look random and are the same on every machine and in every run.

#include <QString>

namespace dria::practice {

/// Qt's own hashes are salted per process and may differ between versions, so they will not do.
[[nodiscard]] quint64 mixed(quint64 seed, const QString &text, quint64 index = 0);

} // namespace dria::practice
