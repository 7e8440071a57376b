// bench_start --json OUT: what the program costs from its start to the first paint, at rest and
// idle, beside the least window of its kind (hello_full), both started anew in each repetition. It
// is started as on most days, with an account of one's own at a server elsewhere (here: in this
// process), and as the first time ever, with nothing there and the practice gateway within itself
// (the figures that begin with "practice").
// Idle is measured best where no window has the focus (Xvfb without a window manager): a blinking
// caret alone costs more than all else.

#include "account_elsewhere.h"
#include "kept_chat.h"
#include "report.h"
#include "watched_process.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype few = 20; ///< messages of a short chat

struct Wanted
{
    QString program;
    QStringList conversation; ///< the last one, as bench_conversation takes it; empty for none
    int repeat = 1;
    int idleSeconds = 15;
};

/// Start, rest and idleness of one program. Empty if it does not start.
QJsonObject observe(const QString &program, const QStringList &arguments, int idleSeconds)
{
    constexpr unsigned long settle = 5; // fonts are warmed and the first requests answered
    WatchedProcess process(program, arguments);
    const std::optional<double> firstPaint = process.firstPaintCpuMs();
    if (!firstPaint)
        return {};
    QThread::sleep(settle);
    const double cpu = process.cpuMs();
    const qint64 wakeUps = process.wakeUps();
    QThread::sleep(static_cast<unsigned long>(idleSeconds));
    if (!process.isRunning())
        return {};
    return {{u"first_paint_cpu_ms"_s, *firstPaint},
            {u"settled_cpu_ms"_s, cpu},
            {u"idle_cpu_ms"_s, process.cpuMs() - cpu},
            {u"idle_wake_ups"_s, static_cast<double>(process.wakeUps() - wakeUps)},
            {u"pss_mb"_s, process.pssMb()}};
}

/// What showing that conversation costs beside a short one, milliseconds; it comes on top of a
/// start. Through the same reading as bench_conversation's.
double openingCpuMs(const QStringList &conversation)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + u"/bench_conversation"_s,
                  conversation + QStringList{u"--open-only"_s, u"--json"_s, u"-"_s});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput())[u"open_cpu_ms"_s].toDouble(-1);
}

int fail(const QString &message)
{
    QTextStream(stderr) << "bench_start: " << message << Qt::endl;
    return 2;
}

/// The arguments of every start of the program.
QStringList startWith(const QString &dataDir)
{
    return {u"--report-first-paint"_s, u"--data-dir"_s, dataDir};
}

/// The program with a chat in its library that is shown from the start; empty if that fails.
QJsonObject observeWithChat(AccountElsewhere &account, const Wanted &wanted,
                            const QList<StoredMessage> &messages)
{
    const QTemporaryDir data;
    const auto chat = dria::bench::keepChat(data.path(), messages);
    if (!chat || !account.writeSettings(data.path(), *chat))
        return {};
    // Once before: what is new in the library is taken into its search index then.
    constexpr int takingInSeconds = 6;
    if (observe(wanted.program, startWith(data.path()), takingInSeconds).isEmpty())
        return {};
    return observe(wanted.program, startWith(data.path()), wanted.idleSeconds);
}

QList<StoredMessage> conversationOf(const QCommandLineParser &options)
{
    QString error;
    return options.isSet(u"file"_s)
               ? readMessages(options.value(u"file"_s), error).value_or(QList<StoredMessage>())
               : generatedMessages(options.value(u"messages"_s).toInt());
}

double ratio(const QJsonObject &ours, const QJsonObject &theirs, const QString &key)
{
    return ours[key].toDouble() / theirs[key].toDouble();
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Measures start, rest and idleness of the program."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"json"_s, u"Where the figures go; - is standard output."_s, u"OUT"_s, u"-"_s},
         {u"program"_s, u"The program."_s, u"FILE"_s, QStringLiteral(DRIA_PROGRAM)},
         {u"file"_s, u"The last conversation, as bench_conversation takes it."_s, u"FILE"_s},
         {u"messages"_s, u"A last conversation of so many made-up messages."_s, u"N"_s},
         {u"repeat"_s, u"Repetitions; medians are given."_s, u"N"_s, u"3"_s},
         {u"idle-seconds"_s, u"How long to watch it do nothing."_s, u"N"_s, u"15"_s}});
    options.process(application);
    QStringList conversation;
    for (const QString &name : {u"file"_s, u"messages"_s}) {
        if (options.isSet(name))
            conversation << u"--"_s + name << options.value(name);
    }
    const Wanted wanted{options.value(u"program"_s), conversation,
                        options.value(u"repeat"_s).toInt(),
                        options.value(u"idle-seconds"_s).toInt()};
    if (wanted.repeat < 1 || wanted.idleSeconds < 1)
        return fail(u"--repeat and --idle-seconds take numbers above 0"_s);

    const QList<StoredMessage> messages = conversationOf(options);
    if (!wanted.conversation.isEmpty() && messages.size() < few)
        return fail(u"a conversation of %1 messages at least is wanted"_s.arg(few));
    const QTemporaryDir own;
    AccountElsewhere account;
    if (!account.writeSettings(own.path()))
        return fail(u"there is no server to have an account at"_s);
    // Makes the library's file, which is not what every start does.
    if (!WatchedProcess(wanted.program, startWith(own.path())).firstPaintCpuMs())
        return fail(u"the window did not come up"_s);

    QList<QJsonObject> programs;
    QList<QJsonObject> firstTimes;
    QList<QJsonObject> hellos;
    QList<QJsonObject> shortChats;
    QList<QJsonObject> longChats;
    QList<double> openings;
    for (int i = 0; i < wanted.repeat; ++i) {
        const QTemporaryDir nothing;
        hellos.append(observe(QStringLiteral(DRIA_HELLO_FULL), {}, wanted.idleSeconds));
        programs.append(observe(wanted.program, startWith(own.path()), wanted.idleSeconds));
        firstTimes.append(observe(
            wanted.program, startWith(nothing.filePath(u"data"_s)) + QStringList{u"--practice"_s},
            wanted.idleSeconds));
        if (hellos.last().isEmpty() || programs.last().isEmpty() || firstTimes.last().isEmpty())
            return fail(u"a window did not come up"_s);
        if (!wanted.conversation.isEmpty()) {
            openings.append(openingCpuMs(wanted.conversation));
            shortChats.append(observeWithChat(account, wanted, messages.first(few)));
            longChats.append(observeWithChat(account, wanted, messages));
            if (openings.last() < 0 || shortChats.last().isEmpty() || longChats.last().isEmpty())
                return fail(u"%1 cannot be opened"_s.arg(wanted.conversation.last()));
        }
    }
    const QJsonObject hello = medians(hellos);
    const QJsonObject firstTime = medians(firstTimes);
    QJsonObject result = medians(programs);
    result[u"repeat"_s] = wanted.repeat;
    result[u"idle_seconds"_s] = wanted.idleSeconds;
    result[u"pss_ratio_to_hello"_s] = ratio(result, hello, u"pss_mb"_s);
    result[u"first_paint_ratio_to_hello"_s] = ratio(result, hello, u"first_paint_cpu_ms"_s);
    result[u"practice_pss_ratio_to_hello"_s] = ratio(firstTime, hello, u"pss_mb"_s);
    result[u"practice_first_paint_ratio_to_hello"_s] =
        ratio(firstTime, hello, u"first_paint_cpu_ms"_s);
    if (!openings.isEmpty()) {
        const double opened = result[u"first_paint_cpu_ms"_s].toDouble() + median(openings);
        result[u"first_paint_with_conversation_cpu_ms"_s] = opened;
        result[u"first_paint_with_conversation_ratio_to_hello"_s] =
            opened / hello[u"first_paint_cpu_ms"_s].toDouble();
        // From the library itself, with all that follows the first picture.
        const QJsonObject shortChat = medians(shortChats);
        const QJsonObject longChat = medians(longChats);
        result[u"stored_settled_ratio_to_20_messages"_s] =
            ratio(longChat, shortChat, u"settled_cpu_ms"_s);
        result[u"stored_pss_added_mb"_s] =
            longChat[u"pss_mb"_s].toDouble() - shortChat[u"pss_mb"_s].toDouble();
        result[u"stored_chat"_s] = longChat;
    }
    result[u"practice"_s] = firstTime;
    result[u"hello"_s] = hello;
    const QString problem = writeReport(options.value(u"json"_s), result);
    return problem.isEmpty() ? 0 : fail(problem);
}
