#pragma once
// A colour for each author of a room, always the same one.

#include <QColor>
#include <QString>

namespace dria {
struct Tokens;
}

namespace dria::timeline {

/// Of one of some hues, told from the key; as text at least 4.5:1 on the window's ground.
[[nodiscard]] QColor authorColour(const QString &key, const Tokens &tokens);

} // namespace dria::timeline
