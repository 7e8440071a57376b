#include "practice/chat_script.h"

#include "practice/answer_tokens.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray asEvent(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

class EventWriter
{
public:
    EventWriter(const ChatRequest &request, const AnswerFrame &frame)
        : m_chunk({{u"id"_s, frame.id},
                   {u"object"_s, u"chat.completion.chunk"_s},
                   {u"created"_s, frame.created.toSecsSinceEpoch()},
                   {u"model"_s, request.model}})
        , m_nodeId(frame.nodeId)
    {
    }

    [[nodiscard]] QByteArray delta(const QString &field, const QString &text) const
    {
        return asEvent(compact(chunk({{field, text}}, QJsonValue::Null)));
    }
    [[nodiscard]] QByteArray last(const QString &finishReason, const QJsonObject &usage) const
    {
        QJsonObject object = chunk({}, finishReason);
        object.insert(u"usage"_s, usage);
        object.insert(u"metadata"_s, QJsonObject{{u"node_id"_s, m_nodeId}});
        return asEvent(compact(object));
    }

private:
    [[nodiscard]] QJsonObject chunk(const QJsonObject &delta, const QJsonValue &finish) const
    {
        QJsonObject object = m_chunk;
        const QJsonObject choice{
            {u"index"_s, 0}, {u"delta"_s, delta}, {u"finish_reason"_s, finish}};
        object.insert(u"choices"_s, QJsonArray{choice});
        return object;
    }

    QJsonObject m_chunk;
    QString m_nodeId;
};

QByteArray errorEvent(const QString &sentence)
{
    return asEvent(compact({{u"error"_s, QJsonObject{{u"message"_s, sentence}}}}));
}

/// How many tokens get through before the fault strikes; all of them without one.
int tokensBefore(Fault fault, int all)
{
    constexpr int beforeStall = 10;
    switch (fault) {
    case Fault::Cut:
    case Fault::Reset:
    case Fault::ErrorEvent:
    case Fault::Garbage:
        return all / 2;
    case Fault::Stall:
        return std::min(beforeStall, all);
    default:
        return all;
    }
}

} // namespace

Reply streamedAnswer(const ChatRequest &request, const Answer &answer, const AnswerFrame &frame,
                     const PracticeOptions &options, Fault fault)
{
    const AnswerTokens tokens(request, answer);
    const EventWriter writer(request, frame);
    const std::chrono::microseconds limit = std::chrono::seconds(request.timeoutSecs);
    EventScript script;
    script.events.append({writer.delta(u"role"_s, u"assistant"_s), 0, options.firstToken / 2});

    const int through = tokensBefore(fault, tokens.count());
    std::chrono::microseconds due = options.firstToken;
    for (int i = 0; i < through; ++i) {
        due = dueTime(i, options, fault);
        if (due > limit) {
            script.events.append({errorEvent(u"the node timed out"_s), 0, limit});
            break;
        }
        const auto inReasoning = i < tokens.reasoning.size();
        const QByteArray event =
            inReasoning
                ? writer.delta(u"reasoning_content"_s, tokens.reasoning.at(i))
                : writer.delta(u"content"_s, tokens.content.at(i - tokens.reasoning.size()));
        script.events.append({event, 1, due});
    }

    if (fault == Fault::Reset) {
        script.end = EventScript::End::Reset;
    } else if (fault == Fault::Stall) {
        script.end = EventScript::End::Stall;
    } else if (fault == Fault::ErrorEvent) {
        script.events.append({errorEvent(u"the node failed while answering"_s), 0, due});
    } else if (fault == Fault::Garbage) {
        script.events.append({asEvent(R"({"choices":[{"delta":{"content":)"), 0, due});
    } else if (fault != Fault::Cut && due <= limit) {
        script.events.append({writer.last(tokens.finishReason(), tokens.usage(request)), 0, due});
        script.events.append({asEvent("[DONE]"), 0, due});
    }

    Reply reply;
    reply.contentType = "text/event-stream";
    reply.headers.append(Header{"Cache-Control", "no-cache"});
    reply.events = script;
    return reply;
}

Reply wholeAnswer(const ChatRequest &request, const Answer &answer, const AnswerFrame &frame,
                  const PracticeOptions &options, Fault fault)
{
    const AnswerTokens tokens(request, answer);
    const std::chrono::microseconds limit = std::chrono::seconds(request.timeoutSecs);
    const std::chrono::microseconds due = dueTime(tokens.count(), options, fault);
    if (due > limit) {
        Reply late = refusal(504, u"the node timed out"_s);
        late.after = limit;
        late.tokens = static_cast<int>(tokens.count() * limit / due);
        return late;
    }

    QJsonObject message{{u"role"_s, u"assistant"_s},
                        {u"content"_s, tokens.content.join(QString())}};
    if (!tokens.reasoning.isEmpty())
        message.insert(u"reasoning_content"_s, tokens.reasoning.join(QString()));
    const QJsonObject choice{
        {u"index"_s, 0}, {u"message"_s, message}, {u"finish_reason"_s, tokens.finishReason()}};
    QByteArray body = compact({{u"id"_s, frame.id},
                               {u"object"_s, u"chat.completion"_s},
                               {u"created"_s, frame.created.toSecsSinceEpoch()},
                               {u"model"_s, request.model},
                               {u"choices"_s, QJsonArray{choice}},
                               {u"usage"_s, tokens.usage(request)},
                               {u"metadata"_s, QJsonObject{{u"node_id"_s, frame.nodeId}}}});
    if (fault == Fault::Garbage)
        body.truncate(body.size() / 2);
    Reply reply = jsonReply(200, body);
    reply.after = due;
    reply.tokens = tokens.count();
    return reply;
}

} // namespace dria::practice
