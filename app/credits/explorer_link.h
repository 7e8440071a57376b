#pragma once
// Where a transaction can be looked up by anybody.

#include <QString>
#include <QUrl>

namespace dria {

/// At the explorer of the chain; empty for a chain that is not in the table, and for what is no
/// transaction hash.
[[nodiscard]] QUrl explorerLink(QStringView network, QStringView transaction);

} // namespace dria
