#include "practice/practice_api.h"

#include "practice/channel_endpoint.h"
#include "practice/chat_endpoint.h"
#include "practice/wallet_endpoint.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::practice {

PracticeApi::PracticeApi(const PracticeOptions &options, std::shared_ptr<PracticeWorld> world,
                         std::shared_ptr<PaymentJudge> judge)
    : m_options(options)
    , m_world(std::move(world))
    , m_topUps(std::make_unique<FaultyTopUps>(m_world, std::move(judge)))
{
}

std::optional<QByteArray> PracticeApi::accountOf(const QByteArray &authorization) const
{
    constexpr qsizetype longest = 256;
    if (!m_options.requireKey)
        return QByteArray();
    if (!authorization.startsWith("Bearer ") || authorization.size() > longest)
        return std::nullopt;
    const QByteArray key = authorization.mid(7);
    const bool known = (key.startsWith("dkn_live_") && key.size() > 9) ||
                       (key.startsWith("dkn_practice_") && key.size() > 13);
    const bool printable =
        std::all_of(key.cbegin(), key.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!known || !printable)
        return std::nullopt;
    // Somebody may try a real key here: only its hash is remembered.
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

Reply PracticeApi::handle(const ApiRequest &request) const
{
    const bool get = request.method == "GET";
    const bool post = request.method == "POST";
    if (post && request.path == "/v1/auth/wallet")
        return registerWallet(request);
    const auto account = accountOf(request.authorization);
    if (!account)
        return refusal(401, u"missing or invalid API key"_s);
    if (post && request.path == "/v1/chat/completions")
        return answerChat(request, *account, m_world, m_options);
    if (get && request.path == "/v1/models")
        return models();
    if (get && request.path == "/v1/credits/balance")
        return balance(*account);
    if (post && request.path == "/v1/credits/topup")
        return m_topUps->answer(request, *account);
    if (get && request.path == "/v1/channel")
        return readChannel(request, *m_world, m_options.rooms);
    if (post && request.path == "/v1/channel")
        return postToChannel(request, *m_world, m_options.rooms);
    return refusal(404, u"no such endpoint"_s);
}

Reply PracticeApi::models() const
{
    QJsonArray data;
    const auto states = m_world->models();
    for (const auto &state : states)
        data.append(QJsonObject{{u"id"_s, state.model.id},
                                {u"object"_s, u"model"_s},
                                {u"owned_by"_s, u"practice"_s},
                                {u"type"_s, PracticeModels::kindName(state.model.kind)},
                                {u"nodes"_s, state.nodes},
                                {u"context_length"_s, state.model.context}});
    return jsonReply(200, QJsonDocument(QJsonObject{{u"object"_s, u"list"_s}, {u"data"_s, data}})
                              .toJson(QJsonDocument::Compact));
}

Reply PracticeApi::balance(const QByteArray &account) const
{
    m_topUps->settleDue();
    const PracticeCredits::Balance balance = m_world->balance(account);
    return jsonReply(200, QJsonDocument(QJsonObject{{u"balance"_s, balance.credits},
                                                    {u"balance_usdc"_s, balance.usdc}})
                              .toJson(QJsonDocument::Compact));
}

} // namespace dria::practice
