#include "api/reply_collector.h"

#include "api/reply_mapper.h"

#include <algorithm>

namespace dria {

QByteArray WholeReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ReplyCollector::ReplyCollector(QNetworkReply *reply, const Limits &limits, const Bounds &bounds,
                               QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_bounds(bounds)
    , m_reply(reply)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this,
            [this] { end(fail(m_sent ? m_bounds.tooLate : Error::Kind::ConnectTimeout)); });
    const auto onSent = [this] {
        if (!std::exchange(m_sent, true))
            m_timer.start(m_bounds.answer);
    };
    connect(reply, &QNetworkReply::requestSent, this, onSent);
    // Over HTTP/2 the end of the upload may be the only sign that the request has left.
    connect(reply, &QNetworkReply::uploadProgress, this, [this, onSent](qint64 sent, qint64 total) {
        if (total > 0 && sent >= total)
            onSent();
        else if (!m_sent)
            m_timer.start(m_bounds.connect);
    });
    connect(reply, &QNetworkReply::metaDataChanged, this, &ReplyCollector::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyCollector::onData);
    connect(reply, &QNetworkReply::finished, this, &ReplyCollector::onLineEnd);
    m_timer.start(m_bounds.connect);
}

ReplyCollector::~ReplyCollector()
{
    if (!m_reply)
        return;
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
}

qint64 ReplyCollector::maxBytes() const
{
    return m_whole.head.isGood() ? m_bounds.bodyBytes : m_limits.errorBytes;
}

void ReplyCollector::onHead()
{
    if (m_ended)
        return;
    m_whole.head = ReplyHead::of(*m_reply);
    m_whole.headers = m_reply->rawHeaderPairs();
    if (m_whole.head.isTooLarge(m_limits.headerBytes))
        end(fail(Error::Kind::TooLarge));
}

void ReplyCollector::onData()
{
    if (m_ended)
        return;
    // Qt makes room for all that is asked for, so no more is than there is.
    const qint64 room = maxBytes() + 1 - m_whole.body.size();
    m_whole.body.append(m_reply->read(std::min(room, m_reply->bytesAvailable())));
    if (m_whole.body.size() <= maxBytes())
        return;
    if (m_whole.head.isGood())
        return end(fail(Error::Kind::TooLarge));
    m_whole.body.chop(1);
    m_whole.isCut = true;
    end(m_whole); // enough of a refusal's text
}

void ReplyCollector::onLineEnd()
{
    onHead();
    onData();
    if (m_ended)
        return;
    const bool refused = m_whole.head.status != 0 && !m_whole.head.isGood();
    if (refused || (m_whole.head.isGood() && m_reply->error() == QNetworkReply::NoError))
        return end(m_whole);
    end(fail(errorFromLine(m_reply->error(), m_reply->errorString(), m_whole.head, m_limits)));
}

void ReplyCollector::end(const Result<WholeReply> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    disconnect(m_reply, nullptr, this, nullptr);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply = nullptr;
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace dria
