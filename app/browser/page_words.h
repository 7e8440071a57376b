#pragma once
// The sentences of the signing page that do not depend on what is signed.

#include <QByteArray>

namespace dria {

/// JSON: each by its name, in the program's language, with "lang" and "dir" of that.
[[nodiscard]] QByteArray pageWords();

} // namespace dria
