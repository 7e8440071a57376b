// drop_probe --places LIST --calls N [--ca FILE] ORIGIN: makes N requests that cost money or post
// text through the real client, to a server that drops the connection at the place its path names,
// and prints what became of each as one JSON array.

#include "api/network_manager.h"
#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

using namespace dria;
using namespace dria::test;

namespace {

const QStringList &calls()
{
    static const QStringList names{QStringLiteral("stream"), QStringLiteral("chat"),
                                   QStringLiteral("channel"), QStringLiteral("terms"),
                                   QStringLiteral("pay")};
    return names;
}

template<typename T>
std::optional<Error::Kind> failureOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

std::optional<Error::Kind> make(ApiClient &client, const QString &call)
{
    const QString ten = QStringLiteral("10");
    if (call == QLatin1String("stream")) {
        StreamRecorder recorder(client.streamChat(smallChat(), &client));
        if (!recorder.waitForEnd())
            qFatal("a stream never finished");
        return recorder.failure();
    }
    if (call == QLatin1String("chat"))
        return failureOf(waited(client.chat(smallChat())));
    if (call == QLatin1String("channel"))
        return failureOf(waited(
            client.postToChannel({QStringLiteral("general"), QStringLiteral("hi"), {}, {}})));
    if (call == QLatin1String("terms"))
        return failureOf(waited(client.requestTopUpTerms(ten)));
    return failureOf(waited(client.payTopUp(ten, Secret(QByteArrayView("cGF5")))));
}

QJsonValue nameOf(const std::optional<Error::Kind> &failure)
{
    return failure ? QJsonValue(errorKindName(*failure)) : QJsonValue();
}

/// Every call at every place, on a connection of its own and on one that has served before.
QJsonArray run(NetworkManager &network, const QUrl &origin, const QStringList &places, int count)
{
    const SystemClock clock;
    QJsonArray outcomes;
    for (int i = 0; i < count; ++i) {
        const auto step = i / calls().size();
        const QString call = calls().at(i % calls().size());
        const QString place = places.at(step % places.size());
        const bool keptAlive = step / places.size() % 2 == 1;
        QUrl baseUrl = origin;
        baseUrl.setPath(QStringLiteral("/%1/v1").arg(place));
        ApiClient client(network, clock, accountAt(baseUrl), quickLimits());
        client.setKey(Secret(QByteArrayView("dkn_live_test")));
        QJsonObject outcome{{QStringLiteral("call"), call},
                            {QStringLiteral("place"), place},
                            {QStringLiteral("kept_alive"), keptAlive}};
        if (keptAlive)
            outcome.insert(QStringLiteral("models_error"),
                           nameOf(failureOf(waited(client.models()))));
        else
            network.clearConnectionCache();
        outcome.insert(QStringLiteral("error"), nameOf(make(client, call)));
        outcomes.append(outcome);
    }
    return outcomes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        QStringLiteral("Sends requests to a server that drops connections, and prints the outcomes "
                       "as JSON."));
    arguments.addHelpOption();
    const QCommandLineOption ca(QStringLiteral("ca"),
                                QStringLiteral("Also trust the certificates of this PEM file."),
                                QStringLiteral("FILE"));
    const QCommandLineOption places(QStringLiteral("places"),
                                    QStringLiteral("Where to drop: first segments of the path."),
                                    QStringLiteral("A,B,…"));
    const QCommandLineOption count(
        QStringLiteral("calls"), QStringLiteral("How many requests to send."), QStringLiteral("N"));
    arguments.addOptions({ca, places, count});
    arguments.addPositionalArgument(QStringLiteral("ORIGIN"),
                                    QStringLiteral("Scheme, host and port of the server."));
    arguments.process(app);
    const QStringList placeNames =
        arguments.value(places).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (arguments.positionalArguments().size() != 1 || placeNames.isEmpty())
        arguments.showHelp(2);

    NetworkManager network;
    if (arguments.isSet(ca)) {
        const auto tls = tlsTrusting(arguments.value(ca));
        if (!tls) {
            QTextStream(stderr) << "drop_probe: " << tls.error().detail << '\n';
            return 2;
        }
        network.setTls(*tls);
    }
    const QJsonArray outcomes = run(network, QUrl(arguments.positionalArguments().constFirst()),
                                    placeNames, arguments.value(count).toInt());
    QTextStream(stdout) << QJsonDocument(outcomes).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
