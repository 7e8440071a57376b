#pragma once
// What searching a library costs, beside SQLite's own FTS5 on the same texts.

#include "core/result.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace dria::bench {

/// Words as they stand in texts: a few of them everywhere, most of them hardly anywhere; and now
/// and then a line of Chinese. Appended to made-up messages, which else say the same again.
[[nodiscard]] QString oddWords(QRandomGenerator &random);
/// A prompt that holds what stands in no other message.
[[nodiscard]] QString onlyMessage();

/// Brings the index up to date and measures that, then searches. `folder` takes a second file.
[[nodiscard]] Result<void> measureSearch(const QString &library, const QString &folder,
                                         QJsonObject &result);

} // namespace dria::bench
