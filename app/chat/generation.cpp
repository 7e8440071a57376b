#include "chat/generation.h"

#include "api/api_client.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto frame = 16ms;
constexpr auto journalInterval = 150ms; // 250 are promised: the rest is the disk's
} // namespace

Generation::Generation(ApiClient &client, ConversationStore &store, const Clock &clock,
                       Message reply, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
    , m_message(std::move(reply))
{
    // Started when idle and left to run: restarting on every piece would starve under a steady
    // stream.
    m_frame.setSingleShot(true);
    m_frame.setInterval(frame);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Generation::flushFrame);
    m_journal.setSingleShot(true);
    m_journal.setInterval(journalInterval);
    m_journal.setTimerType(Qt::PreciseTimer);
    connect(&m_journal, &QTimer::timeout, this, &Generation::flushJournal);
}

Generation::~Generation() = default;

void Generation::start(const ChatRequest &request)
{
    m_message.state = Message::State::Waiting;
    m_message.error.reset();
    m_message.maxTokens = request.maxTokens;
    m_startedAt = m_clock.monotonic();
    m_stream = m_client.streamChat(request, this);
    connect(m_stream, &ChatStream::textArrived, this, [this](const QString &delta) {
        const bool hasThought = !m_message.reasoning.isEmpty() || !m_pendingReasoning.isEmpty();
        if (hasThought && !m_message.thinkingTime)
            m_message.thinkingTime = m_clock.monotonic() - m_startedAt;
        ++m_message.textDeltas;
        m_pendingText += delta;
        onContent();
    });
    connect(m_stream, &ChatStream::reasoningArrived, this, [this](const QString &delta) {
        m_pendingReasoning += delta;
        onContent();
    });
    connect(m_stream, &ChatStream::finished, this, &Generation::finish);
}

void Generation::stop()
{
    if (m_stream)
        m_stream->abort();
}

void Generation::onContent()
{
    if (m_message.state != Message::State::Streaming) {
        m_message.state = Message::State::Streaming;
        m_message.toFirstToken = m_clock.monotonic() - m_startedAt;
        Q_EMIT stateChanged();
    }
    if (!m_frame.isActive())
        m_frame.start();
    if (!m_journal.isActive())
        m_journal.start();
}

void Generation::flushFrame()
{
    const QString reasoning = std::exchange(m_pendingReasoning, {});
    const QString text = std::exchange(m_pendingText, {});
    m_message.reasoning += reasoning;
    m_message.text += text;
    m_unsavedReasoning += reasoning;
    m_unsavedText += text;
    if (!reasoning.isEmpty())
        Q_EMIT reasoningArrived(reasoning);
    if (!text.isEmpty())
        Q_EMIT textArrived(text);
}

void Generation::flushJournal()
{
    flushFrame();
    if (m_unsavedText.isEmpty() && m_unsavedReasoning.isEmpty())
        return;
    const auto journalled = m_store.journal(m_message.id, std::exchange(m_unsavedText, {}),
                                            std::exchange(m_unsavedReasoning, {}));
    whenFinished(journalled, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT storeFailed(result.error());
    });
}

void Generation::adopt(const Completion &completion)
{
    m_message.requestId = completion.id;
    m_message.reportedModel = completion.model;
    m_message.nodeId = completion.nodeId;
    m_message.finishReason = completion.finishReason;
    m_message.usage = completion.usage;
    m_message.duration = m_clock.monotonic() - m_startedAt;
}

void Generation::finish(const Result<Completion> &result)
{
    m_frame.stop();
    m_journal.stop();
    flushFrame();
    adopt(result ? *result : m_stream->partial());
    m_stream->deleteLater();
    m_stream = nullptr;

    const bool anything = !m_message.text.isEmpty() || !m_message.reasoning.isEmpty();
    if (result) {
        m_message.state = Message::State::Complete;
    } else if (result.error().kind == Error::Kind::Cancelled) {
        m_message.state = Message::State::Stopped;
    } else {
        m_message.state = anything ? Message::State::Interrupted : Message::State::Failed;
        m_message.error = result.error();
    }
    m_message.updatedAt = m_clock.nowUtc();
    Q_EMIT stateChanged();
    Q_EMIT finished();
}

} // namespace dria
