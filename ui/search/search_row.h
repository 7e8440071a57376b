#pragma once
// What a row of the search results says, in words.

#include <QString>

class QDateTime;
class QModelIndex;

namespace dria {

/// "You · 13 March 2026", "qwen3.5:9b · 14:02", "Title · Yesterday"; of a post "“Ann” · 14:02".
[[nodiscard]] QString searchRowFacts(const QModelIndex &row, const QDateTime &now);
/// The title of its chat, or a word for none; of a post its room, "#general".
[[nodiscard]] QString searchRowTitle(const QModelIndex &row);
/// All of it in one sentence, for screen readers.
[[nodiscard]] QString searchRowSpoken(const QModelIndex &row, const QDateTime &now);

} // namespace dria
