#include "practice/answer_tokens.h"

#include "practice/token_splitter.h"

using namespace Qt::StringLiterals;

namespace dria::practice {

AnswerTokens::AnswerTokens(const ChatRequest &request, const Answer &answer)
    : reasoning(splitIntoTokens(answer.reasoning))
    , content(splitIntoTokens(answer.text))
{
    cutOff = count() > request.maxTokens;
    if (reasoning.size() > request.maxTokens)
        reasoning.resize(request.maxTokens);
    if (count() > request.maxTokens)
        content.resize(request.maxTokens - reasoning.size());
}

QString AnswerTokens::finishReason() const
{
    return cutOff ? u"length"_s : u"stop"_s;
}

QJsonObject AnswerTokens::usage(const ChatRequest &request) const
{
    return {{u"prompt_tokens"_s, request.promptTokens},
            {u"completion_tokens"_s, count()},
            {u"total_tokens"_s, request.promptTokens + count()}};
}

std::chrono::microseconds dueTime(int token, const PracticeOptions &options, Fault fault)
{
    constexpr int slowRate = 2;
    const int rate = fault == Fault::Slow ? slowRate : options.tokensPerSecond;
    const std::chrono::microseconds start = options.firstToken;
    return rate > 0 ? start + std::chrono::microseconds(1000000LL * token / rate) : start;
}

} // namespace dria::practice
