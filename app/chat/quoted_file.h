#pragma once
// A file of text as it stands in a prompt.

#include <QString>

namespace dria {

/// Its name on a line, then its text between fences that nothing in it can close.
[[nodiscard]] QString quotedFile(const QString &name, const QString &text);

} // namespace dria
