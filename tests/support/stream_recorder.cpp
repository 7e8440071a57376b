#include "support/stream_recorder.h"

#include <QSignalSpy>

namespace dria::test {

StreamRecorder::StreamRecorder(ChatStream *stream)
{
    connect(stream, &ChatStream::started, this, [this] { ++started; });
    connect(stream, &ChatStream::textArrived, this, [this](const QString &s) { text += s; });
    connect(stream, &ChatStream::reasoningArrived, this,
            [this](const QString &s) { reasoning += s; });
    connect(stream, &ChatStream::finished, this, [this](const Result<Completion> &result) {
        results.append(result);
        Q_EMIT ended();
    });
}

bool StreamRecorder::waitForEnd(std::chrono::milliseconds time)
{
    if (!results.isEmpty())
        return true;
    QSignalSpy spy(this, &StreamRecorder::ended);
    return spy.wait(static_cast<int>(time.count()));
}

std::optional<Error::Kind> StreamRecorder::failure() const
{
    if (results.isEmpty() || results.first())
        return std::nullopt;
    return results.first().error().kind;
}

} // namespace dria::test
