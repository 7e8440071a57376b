// stream_probe FILE [--chunk N] [--raw]: replays a recorded stream from a loopback socket through
// the real client, and prints what came of it as one JSON object.

#include "answer_json.h"
#include "recording.h"
#include "support/api_fixture.h"
#include "support/stream_recorder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace dria;
using namespace dria::test;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QStringLiteral(
        "Replays a recorded event stream through the API client and prints the answer as JSON."));
    arguments.addHelpOption();
    const QCommandLineOption chunk(QStringLiteral("chunk"),
                                   QStringLiteral("Send N bytes at a time."), QStringLiteral("N"),
                                   QStringLiteral("0"));
    const QCommandLineOption raw(QStringLiteral("raw"),
                                 QStringLiteral("The file is a whole HTTP response."));
    arguments.addOptions({chunk, raw});
    arguments.addPositionalArgument(QStringLiteral("FILE"),
                                    QStringLiteral("The recording; it may be gzipped."));
    arguments.process(app);
    bool isNumber = false;
    const int pieceSize = arguments.value(chunk).toInt(&isNumber);
    if (arguments.positionalArguments().size() != 1 || !isNumber || pieceSize < 0)
        arguments.showHelp(2);
    const QString path = arguments.positionalArguments().constFirst();
    const auto response = recordedResponse(path, arguments.isSet(raw));
    if (!response) {
        QTextStream(stderr) << "stream_probe: cannot read " << path << '\n';
        return 2;
    }

    ApiFixture f;
    f.server.setPieceSize(pieceSize);
    f.server.always(WireScript().send(*response).close());
    ChatStream *chat = f.client.streamChat(smallChat(), &f.client);
    StreamRecorder recorder(chat);
    if (!recorder.waitForEnd(std::chrono::minutes(10)))
        return 1;
    QTextStream(stdout) << QJsonDocument(answerJson(chat->partial(), recorder.failure()))
                               .toJson(QJsonDocument::Compact)
                        << '\n';
    return 0;
}
