#pragma once
// The measured halves of bench_transcript, each run in a process of its own. Every leg asks the
// server at port for one answer and returns what that cost.

#include <QJsonObject>

namespace dria::bench {

class MeteredApplication;

enum class Pauses {
    None,
    Two, ///< the stream pauses before and after the tokens whose cost is wanted (flatness)
};

/// The program's own way: client, conversation, model, view, painting.
[[nodiscard]] QJsonObject runClient(MeteredApplication &application, quint16 port, Pauses pauses,
                                    qsizetype tokens);
/// QNetworkAccessManager and QJsonDocument, nothing shown: the yardstick.
[[nodiscard]] QJsonObject runIngest(MeteredApplication &application, quint16 port);
/// The same with QTextBrowser::setMarkdown of the whole text, 60 times a second.
[[nodiscard]] QJsonObject runNaive(MeteredApplication &application, quint16 port);

} // namespace dria::bench
