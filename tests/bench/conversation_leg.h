#pragma once
// The measured halves of bench_conversation, each run in a process of its own.

#include "stored_messages.h"

#include <QJsonObject>

namespace dria::bench {

class MeteredApplication;

/// The program's view: open_cpu_ms and, unless openOnly, scrolling, jumping, resizing, finding.
[[nodiscard]] QJsonObject runView(MeteredApplication &application, QList<StoredMessage> messages,
                                  bool openOnly);
/// QTextBrowser with setMarkdown of the whole text: the same.
[[nodiscard]] QJsonObject runBrowser(MeteredApplication &application,
                                     const QList<StoredMessage> &messages);

} // namespace dria::bench
