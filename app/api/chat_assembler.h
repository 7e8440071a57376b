#pragma once
// Builds a chat answer from the bytes of its stream: event stream to chunks to text, without a
// socket.

#include "api/chunk_pattern.h"
#include "api/completion.h"
#include "api/limits.h"
#include "api/sse_decoder.h"
#include "core/error.h"

#include <QByteArrayView>

#include <optional>

namespace dria {

struct ChatChunk;

class ChatAssembler
{
public:
    explicit ChatAssembler(const Limits &limits);

    /// What some bytes added; both empty when they held no content.
    struct Delta
    {
        QString text;
        QString reasoning;
        [[nodiscard]] bool isEmpty() const { return text.isEmpty() && reasoning.isEmpty(); }
    };

    /// Bytes of an event stream, in any pieces. After isOver() further bytes are ignored.
    Delta feed(QByteArrayView bytes);
    /// The body of an answer that came whole.
    Delta feedWhole(const QByteArray &json);

    /// [DONE] came, or the stream failed in itself (error, size): nothing more is to be read.
    [[nodiscard]] bool isOver() const { return m_error || m_completion.sawDone; }
    /// Why the stream is no good answer, as far as its own content tells. A chunk that could not be
    /// read is reported here once the end is reached, so that the text after it is still taken.
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const Completion &completion() const { return m_completion; }
    [[nodiscard]] Completion &completion() { return m_completion; }

private:
    void take(const SseEvent &event, Delta &delta);
    void take(const ChatChunk &chunk, Delta &delta);
    void failWith(const QString &serverWords);

    Limits m_limits;
    SseDecoder m_decoder;
    ChunkPattern m_pattern;
    Completion m_completion;
    std::optional<Error> m_error;
    qint64 m_bytes = 0;
    bool m_unreadableChunk = false;
};

} // namespace dria
