#pragma once
// A chat answer over HTTP: watches the line and the limits, and ends exactly once.

#include "api/chat_assembler.h"
#include "api/chat_stream.h"
#include "api/limits.h"
#include "api/reply_head.h"
#include "core/clock.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace dria {

class HttpChatStream final : public ChatStream
{
    Q_OBJECT

public:
    /// Sends at once, and once. A request that could not be built ends the stream with its error.
    /// serverTime is what the request allows the server (timeout_secs).
    HttpChatStream(QNetworkAccessManager &network, const Clock &clock, const Limits &limits,
                   std::chrono::seconds serverTime, const Result<QNetworkRequest> &request,
                   const QByteArray &body, QObject *parent);
    ~HttpChatStream() override;

    void abort() override;
    [[nodiscard]] const Completion &partial() const override { return m_answer.completion(); }

private:
    /// What the reply's bytes are.
    enum class Body { Unknown, Stream, Whole, Untyped, Refusal };
    /// What is waited for, and so what it means when it does not come.
    enum class Wait { RequestSent, FirstToken, NextToken, Tail, RefusalText };

    void send(QNetworkAccessManager &network, const QNetworkRequest &request,
              const QByteArray &body);
    void waitFor(Wait wait);
    void onRequestSent();
    void onHead();
    void onData();
    void onLineEnd();
    void drain();
    [[nodiscard]] bool isDrained() const;
    void endOfStream();
    void onTooLate();
    void readWhole(const QByteArray &bytes);
    void readUntyped(const QByteArray &bytes);
    void take(const ChatAssembler::Delta &delta);
    void endRefused();
    [[nodiscard]] Error lineError() const;
    void endWithLine();
    void end(std::optional<Error> error);
    void letGo(bool answerIsIn);

    const Clock &m_clock;
    const Limits m_limits;
    const std::chrono::milliseconds m_firstTokenLimit;
    const std::chrono::milliseconds m_start;
    QPointer<QNetworkReply> m_reply;
    QNetworkRequest m_request; ///< for the log and for scrubbing, also when the reply is gone
    bool m_sent = false;
    ReplyHead m_head;
    Body m_body = Body::Unknown;
    Wait m_wait = Wait::RequestSent;
    QByteArray m_held; ///< bytes of a whole answer, a refusal, or of what is not known yet
    QTimer m_drain;    ///< a stream is taken in slices, so that no burst holds up the thread
    std::optional<Error> m_lineEnd; ///< what the end of the line means if the answer is not in
    ChatAssembler m_answer;
    QTimer m_waitTimer;
    QTimer m_totalTimer;
    bool m_ended = false;
};

} // namespace dria
