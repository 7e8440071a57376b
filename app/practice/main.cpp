// dria-practice-gateway: the practice gateway as a command, for tests and for writing clients.

#include "practice/practice_gateway.h"
#include "practice/practice_key.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct PracticeCommand
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCommand)
};

/// A whole number within bounds, or nothing.
std::optional<int> number(const QString &text, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    // Threads inherit the mask, so it is set before there are any: then sigwait() below is the one
    // place that sees these signals.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGINT);
    sigaddset(&endings, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"dria-practice-gateway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DRIA_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        PracticeCommand::tr("Speaks the Dria API on this computer only, with made-up answers."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s,
                                  PracticeCommand::tr("Port to listen on; 0 takes a free one."),
                                  u"number"_s, u"0"_s);
    const QCommandLineOption speed(
        u"tokens-per-second"_s, PracticeCommand::tr("Speed of answers; 0 is as fast as possible."),
        u"number"_s, u"40"_s);
    const QCommandLineOption quiet(
        u"quiet"_s, PracticeCommand::tr("Print the base URL and the key only, a line each."));
    const QCommandLineOption busy(
        u"busy-rooms"_s,
        PracticeCommand::tr("Rooms with a long history where much arrives, some of it late."));
    parser.addOptions({port, speed, quiet, busy});
    parser.process(app);

    QTextStream out(stdout);
    QTextStream err(stderr);
    dria::PracticeGateway::Options options;
    const auto portNumber = number(parser.value(port), 65535);
    const auto rate = number(parser.value(speed), 1000000);
    if (!portNumber || !rate || !parser.positionalArguments().isEmpty()) {
        err << PracticeCommand::tr("These options cannot be read. Try --help.") << Qt::endl;
        return 2;
    }
    options.port = *portNumber;
    options.tokensPerSecond = *rate;
    if (parser.isSet(busy))
        options.rooms = dria::busyRooms();

    dria::PracticeGateway gateway;
    const auto url = gateway.start(options);
    if (!url) {
        err << PracticeCommand::tr("Port %1 is in use. Choose another one with --port.")
                   .arg(options.port)
            << Qt::endl;
        return 1;
    }
    const QString key = dria::practiceKey();
    if (parser.isSet(quiet)) {
        out << url->toString() << '\n' << key << Qt::endl;
    } else {
        out << PracticeCommand::tr(
                   "Practice gateway: answers are made up, nothing leaves this computer, no money "
                   "moves.")
            << '\n'
            << PracticeCommand::tr("Base URL: %1").arg(url->toString()) << '\n'
            << PracticeCommand::tr("Key: %1").arg(key) << '\n'
            << PracticeCommand::tr("Stop with Ctrl+C.") << Qt::endl;
    }
    int received = 0;
    sigwait(&endings, &received);
    return 0;
}
