#pragma once
// A room that the library keeps already, for measurements: half of it was read.

#include "core/result.h"

#include <QString>
#include <QUuid>

namespace dria::bench {

/// Puts so many made-up posts of some hundred authors into an account's room, page by page as the
/// server gives them, to its start. The library is made where it is missing.
[[nodiscard]] Result<void> keepRoom(const QString &library, const QUuid &account,
                                    const QString &channel, int messages);

} // namespace dria::bench
