#include "api/chat_assembler.h"

#include "api/chat_chunk.h"
#include "api/error_body.h"

namespace dria {

namespace {

template<typename T>
void update(std::optional<T> &known, const std::optional<T> &news)
{
    if (news)
        known = news;
}

void update(QString &known, const QString &news)
{
    if (!news.isEmpty())
        known = news;
}

} // namespace

ChatAssembler::ChatAssembler(const Limits &limits)
    : m_limits(limits)
    , m_decoder(limits.eventBytes)
{
}

ChatAssembler::Delta ChatAssembler::feed(QByteArrayView bytes)
{
    Delta delta;
    if (isOver())
        return delta;
    m_bytes += bytes.size();
    for (const SseEvent &event : m_decoder.feed(bytes)) {
        take(event, delta);
        if (isOver())
            return delta;
    }
    if (m_decoder.isTooLarge() || m_bytes > m_limits.streamBytes)
        m_error = Error{Error::Kind::TooLarge, 0, {}, {}};
    return delta;
}

ChatAssembler::Delta ChatAssembler::feedWhole(const QByteArray &json)
{
    Delta delta;
    const std::optional<ChatChunk> chunk = readChatChunk(json);
    if (chunk && (chunk->hasAnswer || chunk->error))
        take(*chunk, delta);
    else
        m_unreadableChunk = true;
    m_completion.sawDone = !error();
    return delta;
}

std::optional<Error> ChatAssembler::error() const
{
    if (!m_error && m_unreadableChunk)
        return Error{Error::Kind::MalformedReply, 0, {}, {}};
    return m_error;
}

void ChatAssembler::take(const SseEvent &event, Delta &delta)
{
    if (event.data.trimmed() == "[DONE]") {
        m_completion.sawDone = true;
        return;
    }
    const bool isAnswer = event.type.isEmpty() || event.type == "message";
    if (const auto text = isAnswer ? m_pattern.textOf(event.data) : std::nullopt) {
        delta.text += *text;
        m_completion.text += *text;
        return;
    }
    const std::optional<ChatChunk> chunk = readChatChunk(event.data);
    if (chunk) {
        take(*chunk, delta);
        if (isAnswer)
            m_pattern.learn(event.data, *chunk);
    }
    if (!chunk && isAnswer && !event.data.trimmed().isEmpty())
        m_unreadableChunk = true;
    if (event.type == "error" && !m_error)
        failWith(errorText(event.data, {}, m_limits));
}

void ChatAssembler::take(const ChatChunk &chunk, Delta &delta)
{
    delta.text += chunk.text;
    delta.reasoning += chunk.reasoning;
    m_completion.text += chunk.text;
    m_completion.reasoning += chunk.reasoning;
    update(m_completion.id, chunk.id);
    update(m_completion.model, chunk.model);
    update(m_completion.nodeId, chunk.nodeId);
    update(m_completion.finishReason, chunk.finishReason);
    update(m_completion.usage.promptTokens, chunk.usage.promptTokens);
    update(m_completion.usage.completionTokens, chunk.usage.completionTokens);
    update(m_completion.usage.totalTokens, chunk.usage.totalTokens);
    if (chunk.error)
        failWith(*chunk.error);
}

void ChatAssembler::failWith(const QString &serverWords)
{
    const QString detail = plainErrorText(serverWords, m_limits);
    const bool context = m_completion.text.isEmpty() && saysContextExceeded(detail);
    m_error =
        Error{context ? Error::Kind::ContextExceeded : Error::Kind::StreamError, 0, {}, detail};
}

} // namespace dria
