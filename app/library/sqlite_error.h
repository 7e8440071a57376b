#pragma once
// What SQLite's errors mean for the program.

#include "core/error.h"

class QSqlError;

namespace dria {

/// The detail is SQLite's own sentence; it names tables and columns, never what stands in them.
[[nodiscard]] Error sqliteError(const QSqlError &error);

/// The same write may succeed later without anyone changing it: the disk is full, or busy.
[[nodiscard]] bool passesByItself(const Error &error);

} // namespace dria
