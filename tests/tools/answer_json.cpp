#include "answer_json.h"

namespace dria::test {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue usageOf(const TokenUsage &usage)
{
    if (usage.isEmpty())
        return {};
    QJsonObject object;
    const auto add = [&object](const QString &name, const std::optional<int> &count) {
        if (count)
            object.insert(name, *count);
    };
    add(QStringLiteral("prompt_tokens"), usage.promptTokens);
    add(QStringLiteral("completion_tokens"), usage.completionTokens);
    add(QStringLiteral("total_tokens"), usage.totalTokens);
    return object;
}

} // namespace

QJsonObject answerJson(const Completion &answer, const std::optional<Error::Kind> &failure)
{
    return {
        {QStringLiteral("text"), answer.text},
        {QStringLiteral("reasoning"), answer.reasoning},
        {QStringLiteral("finish_reason"), orNull(answer.finishReason)},
        {QStringLiteral("usage"), usageOf(answer.usage)},
        {QStringLiteral("node_id"), orNull(answer.nodeId)},
        {QStringLiteral("model"), orNull(answer.model)},
        {QStringLiteral("complete"), !failure},
        {QStringLiteral("error"), failure ? QJsonValue(errorKindName(*failure)) : QJsonValue()}};
}

} // namespace dria::test
