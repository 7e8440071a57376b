#pragma once
// Words of a server or of the system, made fit to stand within a sentence of the program.

#include <QString>

namespace dria {

/// On one line, shortened to 300 characters, and without what turns text around.
[[nodiscard]] QString quotable(QString words);

} // namespace dria
