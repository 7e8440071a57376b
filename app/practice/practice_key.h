#pragma once
// The key of the practice account.

#include <QString>

namespace dria {

/// A key that every practice gateway takes. No secret: it opens nothing else, and any key that
/// begins with dkn_practice_ or dkn_live_ is taken too.
[[nodiscard]] inline QString practiceKey()
{
    return QStringLiteral("dkn_practice_0000000000000000");
}

} // namespace dria
