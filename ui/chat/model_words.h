#pragma once
// What is known of a model, in a few words: for the picker, the header and the empty chat.

#include "api/model_info.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace dria {

/// "14 nodes", "no node"; empty where the server does not say.
[[nodiscard]] QString nodesInWords(std::optional<int> nodes);
/// "38 tokens/s"
[[nodiscard]] QString speedInWords(double tokensPerSecond);
/// "vision", "audio", "reasoning"; "text" only where it is the one thing known.
[[nodiscard]] QStringList kindsInWords(ModelInfo::Kinds kinds);
/// Whether it is known that pictures are lost on it.
[[nodiscard]] bool cannotSee(ModelInfo::Kinds kinds);
/// "just now", "2 min ago", "3 h ago", then the date. Both in UTC.
[[nodiscard]] QString ageInWords(const QDateTime &then, const QDateTime &now);
/// "3 h old": for lists that could not be renewed.
[[nodiscard]] QString oldInWords(const QDateTime &then, const QDateTime &now);

} // namespace dria
