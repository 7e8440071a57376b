#pragma once
// Keeps what a ChatStream said, in the order it said it.

#include "api/chat_stream.h"

#include <QList>
#include <QObject>

namespace dria::test {

class StreamRecorder : public QObject
{
    Q_OBJECT

public:
    explicit StreamRecorder(ChatStream *stream);

    QString text;
    QString reasoning;
    int started = 0;
    QList<Result<Completion>> results; ///< exactly one, in the end

    /// Runs the event loop until the stream has finished; false after the time.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds time = std::chrono::seconds(20));
    /// The kind of its failure; nothing on success.
    [[nodiscard]] std::optional<Error::Kind> failure() const;

Q_SIGNALS:
    void ended();
};

} // namespace dria::test
