#include "practice/chat_endpoint.h"

#include "practice/chat_script.h"
#include "practice/mixing.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

Reply rateLimited(const QByteArray &retryAfter)
{
    Reply reply = refusal(429, u"rate limit exceeded, try again later"_s);
    reply.headers.append(Header{"Retry-After", retryAfter});
    return reply;
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QString overContext(int prompt, int maxTokens, int context)
{
    return u"prompt (%1) + max_tokens (%2) = %3 exceeds context (%4)"_s.arg(prompt)
        .arg(maxTokens)
        .arg(prompt + maxTokens)
        .arg(context);
}

/// The faults that need no answer.
std::optional<Reply> struck(Fault fault, const ChatRequest &chat, const Model &model,
                            const QDateTime &nowUtc)
{
    constexpr int retrySeconds = 5;
    switch (fault) {
    case Fault::BadRequest:
        return refusal(400, u"invalid parameters"_s);
    case Fault::Unauthorized:
        return refusal(401, u"missing or invalid API key"_s);
    case Fault::OutOfCredits:
        return refusal(402, u"out of credits"_s);
    case Fault::RateLimited:
        return rateLimited(QByteArray::number(retrySeconds));
    case Fault::RateLimitedByDate:
        return rateLimited(httpDate(nowUtc.addSecs(retrySeconds)));
    case Fault::ServerError:
        return refusal(500, u"internal error"_s);
    case Fault::NoNode:
        return refusal(503, u"no nodes available for %1"_s.arg(model.id));
    case Fault::Timeout:
        return refusal(504, u"the node timed out"_s);
    case Fault::Context:
        return refusal(
            400, overContext(chat.promptTokens + model.context, chat.maxTokens, model.context));
    case Fault::Html: {
        Reply reply = jsonReply(200, "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                     "<body><h1>Sign in to this network</h1></body></html>");
        reply.contentType = "text/html; charset=utf-8";
        return reply;
    }
    case Fault::Redirect: {
        Reply reply = refusal(307, u"moved"_s);
        reply.headers.append(Header{"Location", "https://practice.invalid/v1/chat/completions"});
        return reply;
    }
    case Fault::LostReply:
    case Fault::Drop: {
        Reply reply;
        reply.drop = true;
        return reply;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

Reply answerChat(const ApiRequest &request, const QByteArray &account,
                 const std::shared_ptr<PracticeWorld> &world, const PracticeOptions &options)
{
    const auto chat = parseChatRequest(request.body);
    if (!chat)
        return refusal(400, chat.error());
    const auto state = world->model(chat->model);
    if (!state || state->nodes == 0)
        return refusal(503, u"no nodes available for %1"_s.arg(chat->model.left(100)));
    const Model &model = state->model;
    if (model.kind == Model::Kind::Audio)
        return refusal(400, u"%1 takes audio, which this API does not document"_s.arg(model.id));
    if (chat->anyImage && model.kind != Model::Kind::Vision)
        return refusal(400, u"%1 takes text only, no images"_s.arg(model.id));

    const Fault fault = faultAskedFor(chat->prompt);
    if (auto reply = struck(fault, *chat, model, world->nowUtc()))
        return *reply;
    if (chat->promptTokens + chat->maxTokens > model.context)
        return refusal(400, overContext(chat->promptTokens, chat->maxTokens, model.context));
    if (!world->hasCredits(account))
        return refusal(402, u"out of credits"_s);

    world->chargePrompt(account, chat->promptTokens);
    const quint64 number = mixed(world->seed(), model.id, world->nextNumber());
    const AnswerFrame frame{u"gen-%1"_s.arg(number, 16, 16, QLatin1Char('0')),
                            u"node-practice-%1"_s.arg(number % quint64(state->nodes) + 1),
                            world->nowUtc()};
    const Answer answer = makeAnswer(*chat, model, fault);
    Reply reply = chat->stream ? streamedAnswer(*chat, answer, frame, options, fault)
                               : wholeAnswer(*chat, answer, frame, options, fault);
    reply.onTokens = [world, account](int tokens) { world->chargeTokens(account, tokens); };
    return reply;
}

} // namespace dria::practice
