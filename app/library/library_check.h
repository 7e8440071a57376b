#pragma once
// Looks through a library's file for damage, without mending any.

#include "core/result.h"

#include <QStringList>

namespace dria {

/// What is wrong, in SQLite's words and not for people; empty where all is well. Reads the whole
/// file. Fails where it cannot be looked at: it is not there, held by another program, or not a
/// library.
[[nodiscard]] Result<QStringList> checkLibrary(const QString &path);

} // namespace dria
