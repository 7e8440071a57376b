#pragma once
// Characters that are pictures. Laying one out costs as much as a line of letters: Qt 6.4 unpacks
// its picture each time.

#include <QStringView>

namespace dria::markdown {

/// Pictures in a text, roughly: those of the planes of emoji, and symbols that may be shown as one.
[[nodiscard]] int emojiCount(QStringView text);

} // namespace dria::markdown
