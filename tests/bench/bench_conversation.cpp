// bench_conversation --messages N | --file FILE --json OUT: what it costs to open, scroll, resize
// and search a stored conversation, beside one of 20 messages and a QTextBrowser with all of it.

#include "conversation_leg.h"
#include "meter.h"
#include "report.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QProcess>
#include <QTextStream>

using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &message)
{
    QTextStream(stderr) << "bench_conversation: " << message << Qt::endl;
    return 2;
}

std::optional<QList<StoredMessage>> load(const QCommandLineParser &options, QString &error)
{
    if (options.isSet(u"file"_s))
        return readMessages(options.value(u"file"_s), error);
    bool isNumber = false;
    const int count = options.value(u"messages"_s).toInt(&isNumber);
    if (!isNumber || count < 1) {
        error = u"--messages takes a number above 0, or name a --file"_s;
        return std::nullopt;
    }
    return generatedMessages(count);
}

/// A leg in a process of its own; empty if it took longer than a person would wait.
QJsonObject runLeg(const QString &leg, const QCommandLineParser &options, int limitMs)
{
    QStringList arguments{u"--internal"_s, leg, u"--messages"_s, options.value(u"messages"_s)};
    if (options.isSet(u"file"_s))
        arguments << u"--file"_s << options.value(u"file"_s);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(limitMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

int runInternal(const QString &leg, const QCommandLineParser &options, int argc, char **argv)
{
    MeteredApplication application(argc, argv);
    QString error;
    auto messages = load(options, error);
    if (!messages)
        return fail(error);
    QJsonObject result;
    if (leg == u"browser")
        result = runBrowser(application, *messages);
    else
        result =
            runView(application, leg == u"few" ? messages->mid(messages->size() - 20) : *messages,
                    leg != u"view");
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
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
    options.setApplicationDescription(u"Opens, scrolls, resizes and searches a conversation."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"messages"_s, u"So many made-up messages."_s, u"N"_s, u"10000"_s},
         {u"file"_s, u"Messages as JSON (may be gzipped), Markdown, or a folder of them."_s,
          u"FILE"_s},
         {u"json"_s, u"Where the figures go; - is standard output."_s, u"OUT"_s, u"-"_s},
         {u"repeat"_s, u"Repetitions; medians are given."_s, u"N"_s, u"1"_s},
         {u"open-only"_s, u"Only what opening costs."_s},
         {u"no-naive"_s, u"Without the QTextBrowser."_s}});
    QCommandLineOption internal(u"internal"_s, {}, u"LEG"_s);
    internal.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(internal);
    if (!options.parse(arguments))
        return fail(options.errorText());
    if (options.isSet(internal))
        return runInternal(options.value(internal), options, argc, argv);

    QCoreApplication application(argc, argv);
    options.process(arguments);
    QString error;
    if (!load(options, error))
        return fail(error);
    constexpr int patience = 10 * 60 * 1000;
    constexpr int browserPatience = 2 * 60 * 1000;
    const bool openOnly = options.isSet(u"open-only"_s);
    QList<QJsonObject> views;
    QList<QJsonObject> fews;
    for (int i = 0; i < std::max(1, options.value(u"repeat"_s).toInt()); ++i) {
        fews.append(runLeg(u"few"_s, options, patience));
        views.append(runLeg(openOnly ? u"open"_s : u"view"_s, options, patience));
        if (views.last().isEmpty() || fews.last().isEmpty())
            return fail(u"the view did not finish"_s);
    }
    QJsonObject result = medians(views);
    result[u"open_ratio_to_20_messages"_s] =
        result[u"open_cpu_ms"_s].toDouble() /
        std::max(0.001, medians(fews)[u"open_cpu_ms"_s].toDouble());
    if (!openOnly && !options.isSet(u"no-naive"_s)) {
        const QJsonObject browser = runLeg(u"browser"_s, options, browserPatience);
        result[u"naive"_s] =
            browser.isEmpty() ? QJsonValue(u"gave up after 120 s"_s) : QJsonValue(browser);
        if (!browser.isEmpty())
            result[u"open_ratio_to_naive"_s] =
                result[u"open_cpu_ms"_s].toDouble() / browser[u"open_cpu_ms"_s].toDouble();
    }
    const QString problem = writeReport(options.value(u"json"_s), result);
    return problem.isEmpty() ? 0 : fail(problem);
}
