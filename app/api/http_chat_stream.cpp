#include "api/http_chat_stream.h"

#include "api/call_log.h"
#include "api/error_body.h"
#include "api/one_shot_body.h"
#include "api/reply_mapper.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace dria {

using namespace std::chrono_literals;

namespace {
constexpr qsizetype slice = 24 * 1024; ///< bytes decoded in one turn of the event loop: 2 ms or so
} // namespace

HttpChatStream::HttpChatStream(QNetworkAccessManager &network, const Clock &clock,
                               const Limits &limits, std::chrono::seconds serverTime,
                               const Result<QNetworkRequest> &request, const QByteArray &body,
                               QObject *parent)
    : ChatStream(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_firstTokenLimit(limits.firstToken + serverTime)
    , m_start(clock.monotonic())
    , m_answer(limits)
{
    m_waitTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_waitTimer, &QTimer::timeout, this, &HttpChatStream::onTooLate);
    m_drain.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &HttpChatStream::drain);
    connect(&m_totalTimer, &QTimer::timeout, this, [this] {
        end(Error{Error::Kind::TotalTimeout, 0, {}, {}});
    });
    if (request)
        send(network, *request, body);
    else
        end(request.error());
}

HttpChatStream::~HttpChatStream()
{
    if (m_reply)
        letGo(false);
}

void HttpChatStream::send(QNetworkAccessManager &network, const QNetworkRequest &request,
                          const QByteArray &body)
{
    auto *upload = new OneShotBody(body);
    m_request = request;
    // What has come is read in slices, also after the line ended.
    m_request.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, false);
    m_sent = true;
    m_reply = network.post(m_request, upload);
    upload->setParent(m_reply);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpChatStream::onRequestSent);
    // A large prompt on a slow line is not a connection that fails.
    // Over HTTP/2 the end of the upload may be the only sign that the request has left.
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (total > 0 && sent >= total)
            onRequestSent();
        else if (m_wait == Wait::RequestSent && m_waitTimer.isActive())
            waitFor(Wait::RequestSent);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpChatStream::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpChatStream::onData);
    connect(m_reply, &QNetworkReply::finished, this, &HttpChatStream::onLineEnd);
    waitFor(Wait::RequestSent);
    m_totalTimer.start(m_limits.total);
}

void HttpChatStream::waitFor(Wait wait)
{
    m_wait = wait;
    switch (wait) {
    case Wait::RequestSent:
        return m_waitTimer.start(m_limits.connect);
    case Wait::FirstToken:
        return m_waitTimer.start(m_firstTokenLimit);
    case Wait::NextToken:
        return m_waitTimer.start(m_limits.betweenTokens);
    case Wait::Tail:
        return m_waitTimer.start(m_limits.afterFinish);
    case Wait::RefusalText:
        return m_waitTimer.start(m_limits.answer);
    }
}

void HttpChatStream::onRequestSent()
{
    if (m_wait == Wait::RequestSent)
        waitFor(Wait::FirstToken);
}

void HttpChatStream::onHead()
{
    if (m_body != Body::Unknown || m_ended)
        return;
    m_head = ReplyHead::of(*m_reply);
    if (m_head.status == 0)
        return;
    onRequestSent();
    if (m_head.isTooLarge(m_limits.headerBytes))
        return end(Error{Error::Kind::TooLarge, 0, {}, {}});
    if (!m_head.isGood()) {
        m_body = Body::Refusal;
        return waitFor(Wait::RefusalText);
    }
    const QByteArray type = m_head.mediaType();
    if (type == "text/event-stream")
        m_body = Body::Stream;
    else if (type == "application/json" || type.endsWith("+json"))
        m_body = Body::Whole;
    else if (type.isEmpty() || type == "text/plain" || type == "application/octet-stream")
        m_body = Body::Untyped;
    else
        return end(Error{
            Error::Kind::WrongContent, 0, {}, plainErrorText(QString::fromLatin1(type), m_limits)});
    Q_EMIT started();
}

void HttpChatStream::onData()
{
    const QPointer<HttpChatStream> alive(this);
    if (m_body == Body::Unknown)
        onHead();
    if (!alive || m_ended)
        return;
    if (m_body == Body::Stream) { // what has come waits in the reply
        if (!m_drain.isActive())
            drain();
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    switch (m_body) {
    case Body::Unknown:
    case Body::Stream:
        return;
    case Body::Whole:
        return readWhole(bytes);
    case Body::Untyped:
        return readUntyped(bytes);
    case Body::Refusal:
        m_held.append(bytes.left(m_limits.errorBytes - m_held.size()));
        if (m_held.size() >= m_limits.errorBytes)
            endRefused();
    }
}

void HttpChatStream::drain()
{
    const QPointer<HttpChatStream> alive(this);
    const QByteArray bytes =
        m_held.isEmpty() ? m_reply->read(slice) : m_held.first(qMin(slice, m_held.size()));
    m_held.remove(0, bytes.size());
    // A timer, not a posted event: timers let painting and input pass.
    if (!isDrained())
        m_drain.start(0);
    if (!bytes.isEmpty())
        take(m_answer.feed(bytes));
    if (alive && !m_ended && m_lineEnd && isDrained())
        endOfStream();
}

bool HttpChatStream::isDrained() const
{
    return m_held.isEmpty() && m_reply->bytesAvailable() == 0;
}

void HttpChatStream::endOfStream()
{
    if (m_answer.error() || m_answer.completion().isComplete())
        end(m_answer.error());
    else
        end(m_lineEnd);
}

void HttpChatStream::readWhole(const QByteArray &bytes)
{
    m_held.append(bytes);
    if (m_held.size() > m_limits.replyBytes)
        end(Error{Error::Kind::TooLarge, 0, {}, {}});
}

void HttpChatStream::readUntyped(const QByteArray &bytes)
{
    m_held.append(bytes);
    if (m_held.size() > m_limits.replyBytes)
        return end(Error{Error::Kind::TooLarge, 0, {}, {}});
    const QByteArray seen = m_held.left(256).trimmed();
    if (seen.isEmpty())
        return;
    if (seen.startsWith('<'))
        return end(Error{Error::Kind::WrongContent, 0, {}, {}});
    m_body = seen.startsWith('{') ? Body::Whole : Body::Stream;
    if (m_body == Body::Stream)
        drain();
}

void HttpChatStream::take(const ChatAssembler::Delta &delta)
{
    if (!delta.isEmpty() && !m_answer.completion().toFirstToken)
        m_answer.completion().toFirstToken = m_clock.monotonic() - m_start;
    if (!m_answer.completion().finishReason.isEmpty()) {
        if (m_wait != Wait::Tail)
            waitFor(Wait::Tail);
    } else if (!delta.isEmpty()) {
        waitFor(Wait::NextToken);
    }
    // Whoever listens may abort or delete this stream.
    const QPointer<HttpChatStream> alive(this);
    if (!delta.reasoning.isEmpty())
        Q_EMIT reasoningArrived(delta.reasoning);
    if (alive && !delta.text.isEmpty())
        Q_EMIT textArrived(delta.text);
    if (alive && m_answer.isOver())
        end(m_answer.error());
}

void HttpChatStream::onLineEnd()
{
    const QPointer<HttpChatStream> alive(this);
    onData();
    if (!alive || m_ended)
        return;
    switch (m_body) {
    case Body::Unknown:
    case Body::Untyped:
        return endWithLine();
    case Body::Refusal:
        return endRefused();
    case Body::Whole:
        if (m_reply->error() != QNetworkReply::NoError)
            return endWithLine();
        take(m_answer.feedWhole(m_held));
        if (!alive || m_ended)
            return;
        return end(m_answer.error());
    case Body::Stream:
        m_lineEnd = lineError();
        if (isDrained())
            endOfStream();
    }
}

void HttpChatStream::onTooLate()
{
    switch (m_wait) {
    case Wait::RequestSent:
        return end(Error{Error::Kind::ConnectTimeout, 0, {}, {}});
    case Wait::FirstToken:
        return end(Error{Error::Kind::FirstTokenTimeout, 0, {}, {}});
    case Wait::NextToken:
        return end(Error{Error::Kind::StreamStalled, 0, {}, {}});
    case Wait::Tail:
        return end(m_answer.error());
    case Wait::RefusalText:
        return endRefused();
    }
}

void HttpChatStream::abort()
{
    end(Error{Error::Kind::Cancelled, 0, {}, {}});
}

void HttpChatStream::endRefused()
{
    end(errorFromReply(m_head, m_held, m_clock.nowUtc(), m_limits));
}

Error HttpChatStream::lineError() const
{
    const bool cut = m_reply->error() != QNetworkReply::NoError;
    const Error error =
        errorFromLine(m_reply->error(), cut ? m_reply->errorString() : QString(), m_head, m_limits);
    return withoutSecrets(error, m_request);
}

void HttpChatStream::endWithLine()
{
    end(lineError());
}

void HttpChatStream::end(std::optional<Error> error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_waitTimer.stop();
    m_totalTimer.stop();
    m_drain.stop();
    m_answer.completion().duration = m_clock.monotonic() - m_start;
    Result<Completion> result = m_answer.completion();
    if (error) {
        if (error->httpStatus == 0)
            error->httpStatus = m_head.status;
        result = fail(withoutSecrets(*error, m_request));
    }
    if (m_sent)
        logCall(m_request, true, error ? &*error : nullptr, m_answer.completion().duration);
    if (m_reply)
        letGo(!error);
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

void HttpChatStream::letGo(bool answerIsIn)
{
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    disconnect(reply, nullptr, this, nullptr);
    if (reply->isFinished())
        return reply->deleteLater();
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    if (!answerIsIn)
        return reply->abort();
    // Let the server end its reply, so that the connection can serve again; but not for ever.
    connect(reply, &QNetworkReply::readyRead, reply,
            [reply] { reply->skip(reply->bytesAvailable()); });
    QTimer::singleShot(2s, reply, &QNetworkReply::abort);
}

} // namespace dria
