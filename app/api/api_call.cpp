#include "api/api_call.h"

#include "api/call_log.h"
#include "api/error_body.h"
#include "api/one_shot_body.h"
#include "api/reply_mapper.h"

#include <QNetworkAccessManager>

namespace dria {

ApiCall::ApiCall(QNetworkAccessManager &network, const Clock &clock, const Limits &limits,
                 Plan plan, Done done, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_limits(limits)
    , m_plan(std::move(plan))
    , m_retry(limits)
    , m_done(std::move(done))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may be early, against Retry-After
    connect(&m_pause, &QTimer::timeout, this, &ApiCall::send);
    send();
}

ApiCall::~ApiCall()
{
    if (m_done)
        m_done(fail(Error::Kind::Cancelled));
}

void ApiCall::send()
{
    ++m_tries;
    m_sentAt = m_clock.monotonic();
    QNetworkReply *reply = nullptr;
    if (m_plan.body) {
        auto *upload = new OneShotBody(*m_plan.body);
        reply = m_network.post(m_plan.request, upload);
        upload->setParent(reply);
    } else {
        reply = m_network.get(m_plan.request);
    }
    auto *collector = new ReplyCollector(reply, m_limits, m_plan.bounds, this);
    connect(collector, &ReplyCollector::finished, this, [this, collector](const auto &result) {
        collector->deleteLater();
        onReply(result);
    });
}

void ApiCall::onReply(const Result<WholeReply> &reply)
{
    const Result<WholeReply> result = judged(reply);
    logCall(m_plan.hidesPath ? QNetworkRequest() : m_plan.request, m_plan.body.has_value(),
            result ? nullptr : &result.error(), m_clock.monotonic() - m_sentAt);
    if (!result && !m_plan.body) {
        if (const auto delay = m_retry.delayAfter(m_tries, result.error()))
            return m_pause.start(*delay);
    }
    deleteLater();
    std::exchange(m_done, {})(result); // last: it may delete the owner, and so this
}

Result<WholeReply> ApiCall::judged(const Result<WholeReply> &reply) const
{
    if (!reply)
        return fail(withoutSecrets(reply.error(), m_plan.request));
    const ReplyHead &head = reply->head;
    if (m_plan.paymentIsAnswer && head.status == 402)
        return reply;
    if (!head.isGood())
        return fail(withoutSecrets(errorFromReply(head, reply->body, m_clock.nowUtc(), m_limits),
                                   m_plan.request));
    if (isHtml(reply->body, head.contentType))
        return fail(Error{Error::Kind::WrongContent, head.status, {}, {}});
    return reply;
}

} // namespace dria
