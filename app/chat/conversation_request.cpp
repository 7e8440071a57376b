// What a conversation asks for, and whether it may: the last steps before a request is sent.

#include "api/api_client.h"
#include "chat/conversation.h"
#include "chat/generation.h"
#include "chat/history.h"
#include "chat/node_watch.h"
#include "core/when_finished.h"
#include "credits/budget_book.h"
#include "credits/budget_text.h"

namespace dria {

ChatRequest Conversation::requestFor(const Message &reply, const QList<Message> &history,
                                     bool continuing,
                                     const QHash<QByteArray, QByteArray> &files) const
{
    ChatRequest request;
    request.model = m_record.model;
    request.turns = historyOf(history, m_record.parameters, files);
    if (continuing)
        request.turns.append({ChatTurn::Role::User,
                              QStringLiteral("Continue exactly where you stopped. Do not repeat "
                                             "anything and do not comment."),
                              {}});
    request.maxTokens = m_record.parameters.maxTokens;
    request.temperature = reply.temperature.value_or(m_record.parameters.temperature);
    request.timeoutSecs = m_record.parameters.timeoutSecs;
    request.dria = m_backend.client->account().kind != Account::Kind::Other;
    return request;
}

// All that a person asks for comes by here, whatever button it was.
void Conversation::askBudget(const Message &reply, const ChatRequest &request)
{
    const Account &account = m_backend.client->account();
    if (m_retired) {
        giveUp(reply, {Error::Kind::InvalidRequest, 0, std::nullopt,
                       tr("The account of this chat was removed. Start a new chat.")});
        return;
    }
    if (!m_backend.client->hasKey()) {
        // A server that wants no key is asked without one; one whose key is locked away is not.
        const Error missing = m_backend.missingKey();
        if (account.needsKey() || missing.kind != Error::Kind::Unauthorized) {
            giveUp(reply, missing);
            return;
        }
    }
    BudgetBook *budget = account.hasCredits() ? m_backend.budget : nullptr;
    if (!budget || !budget->isLimited()) {
        startGeneration(reply, request);
        return;
    }
    whenFinished(
        budget->check(request, {account.id, m_record.id, reply.id}), this,
        [this, budget, reply, request](const BudgetVerdict &verdict) {
            if (m_launching != reply.id) { // stopped meanwhile
                budget->release(reply.id);
                return;
            }
            if (verdict.stops()) {
                giveUp(reply, {Error::Kind::OverBudget, 0, std::nullopt, explain(verdict)});
                return;
            }
            TurnExtras extras = m_timeline->extras(reply.id);
            extras.overSoftLimit = explain(verdict);
            m_timeline->setExtras(reply.id, extras);
            startGeneration(reply, request);
        });
}

} // namespace dria
