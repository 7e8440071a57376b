// bench_transcript --sse FILE --rate N|max --json OUT: what it costs to receive and show an answer,
// as ratios to the least a program can do to receive it and to the naive way of showing it.

#include "legs.h"
#include "meter.h"
#include "replay_server.h"
#include "report.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype measuredTokens = 300; // for flatness
constexpr qsizetype shortPrefix = 500;
constexpr int flatnessPairs = 5; // 300 tokens cost 30 ms: one pair says little

struct Plan
{
    QString source; ///< a file, or "shape:fence"
    int rate = 0;   ///< tokens a second, 0: as fast as possible
    /// Tokens before the measured ones; the whole recording is played where it is negative.
    qsizetype prefix = -1;
};

std::optional<Recording> load(const QString &source, QString &error)
{
    constexpr qsizetype shapeBytes = 195 * 1024;
    if (!source.startsWith(u"shape:"))
        return readRecording(source, error);
    const auto made = generatedRecording(source.mid(6), shapeBytes);
    if (!made)
        error = u"%1 is no shape"_s.arg(source.mid(6));
    return made;
}

QList<Passage> passagesOf(const Plan &plan, const Recording &recording)
{
    if (plan.prefix < 0)
        return {{recording.tokens, plan.rate, 0}};
    const QList<QByteArray> measured =
        recording.tokens.mid(recording.prefixOf(shortPrefix), measuredTokens);
    return {{recording.tokens.first(plan.prefix), 0, 2500}, {measured, 1000, 2000}};
}

/// The server in its own process, so that it costs nobody else anything.
int serve(const Plan &plan, QCoreApplication &application)
{
    QString error;
    const auto recording = load(plan.source, error);
    if (!recording)
        return 1;
    ReplayServer server(passagesOf(plan, *recording));
    QTextStream out(stdout);
    out << server.port() << Qt::endl;
    QObject::connect(&server, &ReplayServer::lastTextWritten, &application,
                     [&](qint64 at) { out << at << Qt::endl; });
    return application.exec();
}

QJsonObject runLeg(const QString &leg, const Plan &plan, qsizetype tokens)
{
    const QString program = QCoreApplication::applicationFilePath();
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(program,
                 {u"--internal"_s, u"serve"_s, u"--sse"_s, plan.source, u"--rate"_s,
                  QString::number(plan.rate), u"--prefix"_s, QString::number(plan.prefix)});
    if (!server.waitForReadyRead(10'000))
        return {};
    const QString port = QString::fromLatin1(server.readLine()).trimmed();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {u"--internal"_s, leg, u"--port"_s, port, u"--tokens"_s,
                            QString::number(tokens), u"--prefix"_s, QString::number(plan.prefix)});
    process.waitForFinished(-1);
    QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    server.waitForReadyRead(100);
    if (const qint64 lastWrite = server.readAll().trimmed().toLongLong(); lastWrite > 0)
        result[u"last_byte_to_last_paint_ms"_s] =
            (result[u"last_paint_us"_s].toDouble() - static_cast<double>(lastWrite)) / 1000;
    server.kill();
    server.waitForFinished();
    return result;
}

struct Wanted
{
    QString source;
    int rate = 0;
    int repeat = 1;
    bool naive = true;
    bool flatness = true;
};

/// The same tokens after few and after many others, by turns.
QJsonObject measureFlatness(const Wanted &wanted, const Recording &recording)
{
    const auto tokens = recording.tokens.size();
    if (tokens <= shortPrefix + 2 * measuredTokens)
        return {{u"flatness"_s, QJsonValue()}};
    const auto legAfter = [&](qsizetype prefix) {
        return runLeg(u"client"_s, {wanted.source, wanted.rate, recording.prefixOf(prefix)},
                      tokens);
    };
    QList<double> ratios;
    QList<QJsonObject> early;
    QList<QJsonObject> late;
    for (int i = 0; i < flatnessPairs * wanted.repeat; ++i) {
        early.append(legAfter(shortPrefix));
        late.append(legAfter(tokens - measuredTokens));
        ratios.append(late.last()[u"paused_cpu_us"_s].toDouble() /
                      std::max(1.0, early.last()[u"paused_cpu_us"_s].toDouble()));
    }
    return {{u"complete"_s,
             medians(early)[u"complete"_s].toBool() && medians(late)[u"complete"_s].toBool()},
            {u"flatness_early_cpu_us"_s, medians(early)[u"paused_cpu_us"_s]},
            {u"flatness_late_cpu_us"_s, medians(late)[u"paused_cpu_us"_s]},
            {u"flatness_late_burst_ms"_s, medians(late)[u"max_gui_burst_ms"_s]},
            {u"flatness"_s, median(ratios)}};
}

QJsonObject measure(const Wanted &wanted, const Recording &recording)
{
    const auto tokens = recording.tokens.size();
    const Plan whole{wanted.source, wanted.rate, -1};
    QList<QJsonObject> clients;
    QList<QJsonObject> ingests;
    QList<QJsonObject> naives;
    for (int i = 0; i < wanted.repeat; ++i) {
        ingests.append(runLeg(u"ingest"_s, whole, tokens));
        clients.append(runLeg(u"client"_s, whole, tokens));
        if (wanted.naive)
            naives.append(runLeg(u"naive"_s, whole, tokens));
    }
    const auto count = static_cast<double>(tokens);
    const QJsonObject ingest = medians(ingests);
    const double perToken = ingest[u"cpu_us"_s].toDouble() / count;
    QJsonObject result = medians(clients);
    for (const QString &internal : {u"last_paint_us"_s, u"last_text_us"_s})
        result.remove(internal);
    result[u"sse"_s] = wanted.source;
    result[u"rate"_s] = wanted.rate == 0 ? QJsonValue(u"max"_s) : QJsonValue(wanted.rate);
    result[u"tokens"_s] = count;
    result[u"repeat"_s] = wanted.repeat;
    result[u"ingest_cpu_us_per_token"_s] = perToken;
    const QString drain = u"last_byte_to_last_paint_ms"_s;
    result[u"ingest_last_byte_to_last_text_ms"_s] = ingest[drain];
    result[u"last_paint_ratio_to_ingest"_s] =
        result[drain].toDouble() / std::max(0.001, ingest[drain].toDouble());
    result[u"ingest_pss_added_mb"_s] = ingest[u"pss_added_mb"_s];
    result[u"ratio_to_ingest"_s] = result[u"cpu_us_per_token"_s].toDouble() / perToken;
    const QJsonObject flatness =
        wanted.flatness ? measureFlatness(wanted, recording) : QJsonObject{{u"flatness"_s, {}}};
    const bool complete = result[u"complete"_s].toBool() && flatness[u"complete"_s].toBool(true);
    for (auto it = flatness.begin(); it != flatness.end(); ++it)
        result[it.key()] = it.value();
    result[u"complete"_s] = complete;
    if (wanted.naive) {
        const QJsonObject naive = medians(naives);
        QJsonObject shown{{u"cpu_us_per_token"_s, naive[u"cpu_us"_s].toDouble() / count}};
        shown[u"ratio_to_ingest"_s] = shown[u"cpu_us_per_token"_s].toDouble() / perToken;
        for (const QString &key :
             {u"max_gui_burst_ms"_s, u"gui_bursts_over_16ms"_s, u"last_byte_to_last_paint_ms"_s,
              u"updates"_s, u"pss_added_mb"_s})
            shown[key] = naive[key];
        result[u"naive"_s] = shown;
        result[u"ratio_to_naive"_s] = result[u"cpu_us_per_token"_s].toDouble() /
                                      std::max(0.001, shown[u"cpu_us_per_token"_s].toDouble());
    }
    return result;
}

int runInternal(const QCommandLineParser &options, int argc, char **argv)
{
    const QString leg = options.value(u"internal"_s);
    const Plan plan{options.value(u"sse"_s), options.value(u"rate"_s).toInt(),
                    options.value(u"prefix"_s).toInt()};
    if (leg == u"serve") {
        QCoreApplication application(argc, argv);
        return serve(plan, application);
    }
    MeteredApplication application(argc, argv);
    const auto port = static_cast<quint16>(options.value(u"port"_s).toUInt());
    QJsonObject result;
    if (leg == u"client")
        result = runClient(application, port, plan.prefix < 0 ? Pauses::None : Pauses::Two,
                           options.value(u"tokens"_s).toInt());
    else if (leg == u"ingest")
        result = runIngest(application, port);
    else
        result = runNaive(application, port);
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

int fail(const QString &message)
{
    QTextStream(stderr) << "bench_transcript: " << message << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Replays a recorded answer through client, parser, model, "
        "view and painting, beside a bare client and a QTextBrowser."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"sse"_s, u"Event stream (may be gzipped) or text to replay."_s, u"FILE"_s},
         {u"shape"_s, u"195 KB in one block instead: fence, list, table, quote, paragraph."_s,
          u"NAME"_s},
         {u"rate"_s, u"Tokens a second, or max."_s, u"N"_s, u"1000"_s},
         {u"json"_s, u"Where the figures go; - is standard output."_s, u"OUT"_s, u"-"_s},
         {u"repeat"_s, u"Repetitions; medians are given."_s, u"N"_s, u"1"_s},
         {u"no-naive"_s, u"Without the QTextBrowser."_s},
         {u"no-flatness"_s, u"Without the runs that flatness needs."_s},
         {u"only-flatness"_s, u"Nothing but these."_s}});
    QList<QCommandLineOption> internal{{u"internal"_s, {}, u"LEG"_s},
                                       {u"port"_s, {}, u"PORT"_s},
                                       {u"tokens"_s, {}, u"N"_s},
                                       {u"prefix"_s, {}, u"N"_s, u"-1"_s}};
    for (QCommandLineOption &option : internal) {
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        options.addOption(option);
    }
    if (!options.parse(arguments))
        return fail(options.errorText());
    if (options.isSet(u"internal"_s))
        return runInternal(options, argc, argv);

    QCoreApplication application(argc, argv);
    options.process(arguments);
    Wanted wanted;
    wanted.source = options.isSet(u"shape"_s) ? u"shape:"_s + options.value(u"shape"_s)
                                              : options.value(u"sse"_s);
    if (wanted.source.isEmpty())
        return fail(u"--sse FILE is missing"_s);
    bool isNumber = true;
    if (options.value(u"rate"_s) != u"max")
        wanted.rate = options.value(u"rate"_s).toInt(&isNumber);
    if (!isNumber || wanted.rate < 0 || (wanted.rate == 0 && options.value(u"rate"_s) != u"max"))
        return fail(u"--rate takes a number above 0, or max"_s);
    wanted.repeat = std::max(1, options.value(u"repeat"_s).toInt());
    wanted.naive = !options.isSet(u"no-naive"_s);
    wanted.flatness = !options.isSet(u"no-flatness"_s);
    QString error;
    const auto recording = load(wanted.source, error);
    if (!recording)
        return fail(error);

    const QJsonObject result = options.isSet(u"only-flatness"_s)
                                   ? measureFlatness(wanted, *recording)
                                   : measure(wanted, *recording);
    if (const QString problem = writeReport(options.value(u"json"_s), result); !problem.isEmpty())
        return fail(problem);
    return result[u"complete"_s].toBool() ? 0 : 1;
}
