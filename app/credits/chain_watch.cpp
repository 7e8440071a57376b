#include "credits/chain_watch.h"

#include "api/json_rpc_client.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "credits/authorization_query.h"

namespace dria {

ChainWatch::ChainWatch(JsonRpcClient &rpc, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_rpc(rpc)
    , m_settings(settings)
{
}

QUrl ChainWatch::node() const
{
    return QUrl(m_settings.value(keys::creditsRpcAddress).toString(), QUrl::StrictMode);
}

bool ChainWatch::canAsk() const
{
    return JsonRpcClient::mayAsk(node());
}

void ChainWatch::forget()
{
    ++m_round;
    m_isAsking = false;
    m_answer = Answer::None;
}

void ChainWatch::ask(const StoredPayment &payment)
{
    if (payment.authorization.nonce != m_nonce)
        forget();
    m_nonce = payment.authorization.nonce;
    const QUrl asked = node();
    if (m_isAsking || !canAsk())
        return;
    m_isAsking = true;
    whenFinished(m_rpc.call(asked, chainIdQuery()), this,
                 [=, this, round = m_round](const Result<QByteArray> &answer) {
                     if (round != m_round)
                         return;
                     const auto chain = answer ? readChainId(*answer) : std::nullopt;
                     if (!chain)
                         conclude(Answer::Failed);
                     else if (*chain != payment.domain.chainId)
                         conclude(Answer::OtherChain);
                     else
                         askState(asked, payment, round);
                 });
}

void ChainWatch::askState(const QUrl &node, const StoredPayment &payment, int round)
{
    const QByteArray query = authorizationQuery(payment.authorization, payment.domain);
    whenFinished(m_rpc.call(node, query), this, [this, round](const Result<QByteArray> &answer) {
        if (round != m_round)
            return;
        const auto isUsed = answer ? readAuthorizationState(*answer) : std::nullopt;
        if (!isUsed)
            conclude(Answer::Failed);
        else
            conclude(*isUsed ? Answer::Used : Answer::Unused);
    });
}

void ChainWatch::conclude(Answer answer)
{
    m_isAsking = false;
    m_answer = answer;
    Q_EMIT changed();
}

} // namespace dria
