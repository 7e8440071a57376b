#pragma once
// Cuts text into pieces the size of a language model's tokens, for streaming.

#include <QString>
#include <QStringList>

namespace dria::practice {

/// The pieces joined are the text. A character beyond the basic plane costs two tokens, the first
/// of them empty, as a node sends while a character is not complete.
[[nodiscard]] QStringList splitIntoTokens(const QString &text);

} // namespace dria::practice
