// tst_library_kill [--rounds N] [--grace MS]: what is left after kill -9 in the middle of an
// answer, and after the power went. In the suite in its short form; by hand with --rounds 1000
// --grace 0.

#include "kill_log.h"
#include "library/library_file.h"
#include "library/statement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int rounds = 12;
// Beside the 250 ms that are promised: a machine that builds and tests keeps threads waiting.
std::chrono::milliseconds grace{250};
constexpr auto promised = 250ms;

struct Writer
{
    explicit Writer(const QString &library)
    {
        // From reading speed to faster than anyone reads.
        const int perSecond = 1 << QRandomGenerator::global()->bounded(3, 12);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(DRIA_KILL_WRITER), {library, QString::number(perSecond)});
        if (!process.waitForStarted())
            qFatal("the writer does not start");
    }
    ~Writer()
    {
        process.kill();
        process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Writer)

    /// Lets it write for a random time, then calls act at its peril.
    void after(std::chrono::milliseconds least, std::chrono::milliseconds most,
               const std::function<void()> &act)
    {
        const auto span = static_cast<int>((most - least).count());
        QTimer timer;
        timer.setSingleShot(true);
        bool done = false;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
            act();
            done = true;
        });
        timer.start(least + std::chrono::milliseconds(QRandomGenerator::global()->bounded(span)));
        (void)QTest::qWaitFor([&] { return done; }, 60'000);
    }

    QProcess process;
};

/// What the library says of a message; null when it has none.
QString keptText(Database &database, const QUuid &message)
{
    Statement row(database, u"SELECT CAST(text AS BLOB) FROM messages WHERE id = ?"_s);
    if (!row.bind(message).run() || !row.next())
        return {};
    const QString text = row.utf8(0);
    return text.isNull() ? u""_s : text;
}

struct Outcome
{
    int messages = 0;
    qint64 longestLagUs = 0; ///< how long before the end the oldest text that is missing was shown
    QString wrong;
};

/// Holds what is in the file against what was said before the end.
Outcome judge(const QString &library, const QList<KillLog::Entry> &entries, qint64 endUs)
{
    const auto opened = openLibrary(library, QDateTime::currentDateTimeUtc());
    if (!opened)
        return {.wrong = u"it does not open: "_s + opened.error().detail};
    if (opened->state.kind != LibraryState::Kind::Ready)
        return {.wrong = u"it was damaged"_s};
    Database &database = *opened->database;
    for (const auto &[check, expected] :
         {std::pair{u"PRAGMA integrity_check"_s, u"ok"_s},
          std::pair{u"PRAGMA foreign_key_check"_s, QString()},
          std::pair{u"SELECT count(*) FROM messages WHERE state IN (1, 2)"_s, u"0"_s},
          std::pair{u"SELECT count(*) FROM journal"_s, u"0"_s}}) {
        const QString found = database.run(check).value().toString();
        if (found != expected)
            return {.wrong = check + u": "_s + found};
    }
    QHash<QUuid, QString> kept;
    QHash<QUuid, QString> shownLast;
    Outcome outcome;
    for (const KillLog::Entry &entry : entries) {
        if (!kept.contains(entry.message))
            kept.insert(entry.message, keptText(database, entry.message));
        const QString &text = kept[entry.message];
        const bool isThere = !text.isNull() && text.startsWith(entry.text);
        if (entry.what == KillLog::What::Saved && !isThere)
            return {.wrong = u"text that the store had answered for is missing"_s};
        if (entry.what != KillLog::What::Shown)
            continue;
        shownLast.insert(entry.message, entry.text);
        if (!isThere)
            outcome.longestLagUs = std::max(outcome.longestLagUs, endUs - entry.us);
    }
    for (auto shown = shownLast.cbegin(); shown != shownLast.cend(); ++shown) {
        if (!shown.value().startsWith(kept.value(shown.key())))
            return {.wrong = u"the file has text that was never shown"_s};
    }
    outcome.messages = static_cast<int>(shownLast.size());
    return outcome;
}

bool copyFiles(const QString &from, const QString &to)
{
    for (const auto &side : {u""_s, u"-wal"_s}) {
        QFile::remove(to + side);
        if (QFile::exists(from + side) && !QFile::copy(from + side, to + side))
            return false;
    }
    QFile::remove(to + u"-shm"_s); // of no file that is left
    return QFile::exists(to);
}

void waitUntilStopped(qint64 pid)
{
    for (;;) {
        QFile status(u"/proc/%1/stat"_s.arg(pid));
        if (!status.open(QIODevice::ReadOnly) || status.readAll().contains(") T "))
            return;
    }
}

} // namespace

class TestLibraryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownIsThereAfterAKill();
    void aCopyTakenAtAnyMomentOpens();
};

void TestLibraryKill::whatWasShownIsThereAfterAKill()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.db"_s);
    int messages = 0;
    int late = 0;
    qint64 worstUs = 0;
    for (int round = 1; round <= rounds; ++round) {
        Writer writer(library);
        qint64 endUs = 0;
        writer.after(0ms, 1200ms, [&] {
            ::kill(static_cast<pid_t>(writer.process.processId()), SIGKILL);
            endUs = KillLog::nowUs();
        });
        writer.process.waitForFinished();
        const auto outcome =
            judge(library, KillLog::read(writer.process.readAllStandardOutput()), endUs);
        QVERIFY2(outcome.wrong.isEmpty(),
                 qPrintable(u"round %1: %2"_s.arg(round).arg(outcome.wrong)));
        messages += outcome.messages;
        worstUs = std::max(worstUs, outcome.longestLagUs);
        if (outcome.longestLagUs > 1000 * (promised + grace).count())
            ++late;
    }
    qInfo("%d kills, %d messages: none damaged, oldest missing text %lld ms old, %d over %lld ms",
          rounds, messages, static_cast<long long>(worstUs / 1000), late,
          static_cast<long long>((promised + grace).count()));
    QVERIFY(messages > 0);
    QCOMPARE(late, 0);
}

void TestLibraryKill::aCopyTakenAtAnyMomentOpens()
{
    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.db"_s);
    const QString copy = folder.filePath(u"copy.db"_s);
    Writer writer(library);
    QByteArray output;
    int copies = 0;
    for (int round = 0; round < std::max(4, rounds / 3); ++round) {
        writer.after(20ms, 300ms, [&] {
            const auto pid = static_cast<pid_t>(writer.process.processId());
            ::kill(pid, SIGSTOP);
            waitUntilStopped(pid);
        });
        output += writer.process.readAllStandardOutput();
        const bool copied = copyFiles(library, copy);
        const qint64 nowUs = KillLog::nowUs();
        const QString torn = folder.filePath(u"torn.db"_s);
        const bool copiedAgain = copied && copyFiles(library, torn);
        ::kill(static_cast<pid_t>(writer.process.processId()), SIGCONT);
        if (!copiedAgain)
            continue; // it had not begun yet
        ++copies;
        const Outcome whole = judge(copy, KillLog::read(output), nowUs);
        // What the stopped process had written by then may still be in the pipe.
        const bool isFine = whole.wrong.isEmpty() || whole.wrong.endsWith(u"never shown"_s);
        QVERIFY2(isFine, qPrintable(whole.wrong));

        // The end of the log had not reached the disk: a file that ends earlier, and is whole.
        QFile log(torn + u"-wal"_s);
        if (log.exists())
            QVERIFY(log.resize(QRandomGenerator::global()->bounded(log.size() + 1)));
        const Outcome cut = judge(torn, {}, nowUs);
        QVERIFY2(cut.wrong.isEmpty(), qPrintable(cut.wrong));
    }
    QVERIFY(copies > 0);
}

int main(int argc, char *argv[])
{
    QList<char *> rest;
    for (int i = 0; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--rounds" && i + 1 < argc)
            rounds = atoi(argv[++i]);
        else if (argument == "--grace" && i + 1 < argc)
            grace = std::chrono::milliseconds(atoi(argv[++i]));
        else
            rest.append(argv[i]);
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(10'000 * (rounds + 30)));
    int count = static_cast<int>(rest.size());
    QCoreApplication application(count, rest.data());
    TestLibraryKill test;
    return QTest::qExec(&test, count, rest.data());
}

#include "tst_library_kill.moc"
