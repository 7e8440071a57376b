#include "payment_stops.h"

#include <QNetworkReply>

#include <csignal>

namespace dria::test {

StopAt::StopAt()
    : m_step(qgetenv("DRIA_PROBE_STOP_AT"))
{
}

void StopAt::passed(QByteArrayView step) const
{
    if (step == m_step)
        std::raise(SIGKILL); // no destructor, no handler, no last write
}

StoppingSigner::StoppingSigner(Signer &signer, const StopAt &stops)
    : m_signer(signer)
    , m_stops(stops)
{
}

EthAddress StoppingSigner::address() const
{
    return m_signer.address();
}

QFuture<Result<Signature>> StoppingSigner::sign(const Authorization &authorization,
                                                const TokenDomain &domain)
{
    m_stops.passed("prepared");
    auto signature = m_signer.sign(authorization, domain);
    m_stops.passed("signed");
    return signature;
}

StoppingNetwork::StoppingNetwork(const StopAt &stops)
    : m_stops(stops)
{
}

QNetworkReply *StoppingNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                              QIODevice *body)
{
    const bool pays = request.hasRawHeader("X-PAYMENT");
    m_stops.passed(pays ? "marked" : body ? "terms" : "balance");
    QNetworkReply *reply = NetworkManager::createRequest(operation, request, body);
    if (!pays)
        return reply;
    connect(reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (sent > 0 && sent == total)
            m_stops.passed("sent");
    });
    connect(reply, &QNetworkReply::finished, this, [this] { m_stops.passed("answered"); });
    return reply;
}

} // namespace dria::test
