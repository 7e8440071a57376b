// api_probe BASE_URL models|chat: asks a server on loopback once through the real client, and
// prints the answer as one JSON object. The key comes from DRIA_API_KEY.

#include "answer_json.h"
#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

using namespace dria;
using namespace dria::test;

namespace {

/// What the error says beside its kind.
void describe(QJsonObject &outcome, const Error &error)
{
    outcome.insert(QStringLiteral("status"), error.httpStatus);
    outcome.insert(QStringLiteral("detail"), error.detail);
    if (error.retryAfter)
        outcome.insert(QStringLiteral("retry_after"), qint64(error.retryAfter->count()));
}

QJsonObject askWhole(ApiClient &client, const ChatRequest &request)
{
    const Result<Completion> result = waited(client.chat(request));
    if (result)
        return answerJson(*result, std::nullopt);
    QJsonObject outcome = answerJson({}, result.error().kind);
    describe(outcome, result.error());
    return outcome;
}

QJsonObject askStream(ApiClient &client, const ChatRequest &request)
{
    ChatStream *chat = client.streamChat(request, &client);
    StreamRecorder recorder(chat);
    if (!recorder.waitForEnd())
        qFatal("a stream never finished");
    QJsonObject outcome = answerJson(chat->partial(), recorder.failure());
    outcome.insert(QStringLiteral("streamed_text"), recorder.text);
    outcome.insert(QStringLiteral("streamed_reasoning"), recorder.reasoning);
    if (!recorder.results.first())
        describe(outcome, recorder.results.first().error());
    return outcome;
}

QJsonObject listModels(ApiClient &client)
{
    const Result<QList<ModelInfo>> result = waited(client.models());
    QJsonArray ids;
    for (const ModelInfo &model : result.value_or(QList<ModelInfo>()))
        ids.append(model.id);
    QJsonObject outcome{{QStringLiteral("models"), ids}, {QStringLiteral("error"), QJsonValue()}};
    if (!result) {
        outcome.insert(QStringLiteral("error"), errorKindName(result.error().kind));
        describe(outcome, result.error());
    }
    return outcome;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Asks a server once through the API client and prints the answer as JSON."));
    arguments.addHelpOption();
    const QCommandLineOption model(QStringLiteral("model"), QStringLiteral("Whom to ask."),
                                   QStringLiteral("ID"), smallChat().model);
    const QCommandLineOption prompt(QStringLiteral("prompt"), QStringLiteral("What to ask."),
                                    QStringLiteral("TEXT"), QStringLiteral("hello"));
    const QCommandLineOption whole(QStringLiteral("whole"),
                                   QStringLiteral("Ask for the answer in one piece."));
    arguments.addOptions({model, prompt, whole});
    arguments.addPositionalArgument(QStringLiteral("BASE_URL"),
                                    QStringLiteral("Such as http://127.0.0.1:8080/v1"));
    arguments.addPositionalArgument(QStringLiteral("CALL"), QStringLiteral("chat or models"));
    arguments.process(app);
    const QStringList words = arguments.positionalArguments();
    const bool asksModels = words.value(1) == QLatin1String("models");
    if (words.size() != 2 || (!asksModels && words.at(1) != QLatin1String("chat")))
        arguments.showHelp(2);

    NetworkManager network;
    const SystemClock clock;
    ApiClient client(network, clock, accountAt(QUrl(words.constFirst())), quickLimits());
    client.setKey(Secret(qgetenv("DRIA_API_KEY")));
    ChatRequest request = smallChat();
    request.model = arguments.value(model);
    request.turns.first().text = arguments.value(prompt);
    const QJsonObject outcome = asksModels               ? listModels(client)
                                : arguments.isSet(whole) ? askWhole(client, request)
                                                         : askStream(client, request);
    QTextStream(stdout) << QJsonDocument(outcome).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
