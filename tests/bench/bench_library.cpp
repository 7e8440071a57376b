// bench_library --messages N --json OUT: what the library costs: to open it, list it, search it,
// open a chat in it, stream into it, take it out and in, beside one that is empty; statements
// counted for each.

#include "core/clock.h"
#include "core/ids.h"
#include "kept_chat.h"
#include "library/conversation_rows.h"
#include "library/library_file.h"
#include "library/message_rows.h"
#include "library/sqlite_conversation_store.h"
#include "library/transaction.h"
#include "library_search_leg.h"
#include "library_transfer_leg.h"
#include "meter.h"
#include "report.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace dria;
using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int perConversation = 10; // a hundred thousand chats in a million messages
constexpr int longMessages = 10'000;

int fail(const QString &message)
{
    QTextStream(stderr) << "bench_library: " << message << Qt::endl;
    return 2;
}

/// Puts so many messages into a new file, in one transaction; the id of its longest conversation.
Result<QUuid> fill(const QString &path, int messages)
{
    const QList<StoredMessage> texts = generatedMessages(200);
    QRandomGenerator random(4);
    auto opened = openLibrary(path, QDateTime::currentDateTimeUtc());
    if (!opened)
        return dria::fail(opened.error());
    Database &database = *opened->database;
    Transaction transaction(database);
    QDateTime when = QDateTime::currentDateTimeUtc().addDays(-365);
    const int longest = std::min(messages, longMessages);
    int written = 0;
    QUuid last;
    for (int number = 0; written < messages; ++number) {
        const bool isLong = messages - written <= longest;
        const ConversationRecord record = recordAt(when, number);
        last = record.id;
        if (auto done = writeConversation(database, record); !done)
            return dria::fail(done.error());
        for (int i = isLong ? longest : perConversation; i > 0 && written < messages; --i) {
            when = when.addMSecs(20);
            Message message = messageAt(when, record, texts.at(written++ % texts.size()));
            message.text += oddWords(random);
            if (written == messages / 2)
                message.text = onlyMessage();
            message.role = Message::Role::User; // an answer would take a transaction of its own
            if (auto done = writeMessage(database, message); !done)
                return dria::fail(done.error());
        }
    }
    if (auto done = transaction.commit(); !done)
        return dria::fail(done.error());
    return last;
}

/// The median of a few runs: milliseconds until the answer, CPU of the whole process, statements.
template<typename Action>
void measure(SqliteConversationStore &store, QJsonObject &result, const QString &name, int runs,
             Action action)
{
    QList<double> wall;
    QList<double> cpu;
    qint64 statements = 0;
    for (int run = 0; run < runs; ++run) {
        const qint64 before = store.statementCount().result().value();
        const qint64 wallBefore = monotonicUs();
        const qint64 cpuBefore = processCpuUs();
        action();
        cpu.append(static_cast<double>(processCpuUs() - cpuBefore) / 1000);
        wall.append(static_cast<double>(monotonicUs() - wallBefore) / 1000);
        statements = store.statementCount().result().value() - before;
    }
    result[name + u"_ms"_s] = median(wall);
    result[name + u"_cpu_ms"_s] = median(cpu);
    result[name + u"_statements"_s] = statements;
}

/// From nothing to the first page of the sidebar, as at the start of the program.
void measureStart(const QString &path, const Clock &clock, QJsonObject &result, const QString &name)
{
    QList<double> wall;
    QList<double> cpu;
    for (int run = 0; run < 5; ++run) {
        const qint64 wallBefore = monotonicUs();
        const qint64 cpuBefore = processCpuUs();
        SqliteConversationStore store(path, clock);
        (void)store.conversations({}, 100).result();
        cpu.append(static_cast<double>(processCpuUs() - cpuBefore) / 1000);
        wall.append(static_cast<double>(monotonicUs() - wallBefore) / 1000);
    }
    result[name + u"_ms"_s] = median(wall);
    result[name + u"_cpu_ms"_s] = median(cpu);
}

void measureReading(SqliteConversationStore &store, const QUuid &conversation, QJsonObject &result)
{
    measure(store, result, u"open_chat"_s, 5, [&] { (void)store.open(conversation, 60).result(); });
    const auto opened = store.open(conversation, 60).result();
    const QUuid first = opened->messages.first().id;
    measure(store, result, u"older_1000"_s, 5,
            [&] { (void)store.olderMessages(conversation, first, 1000).result(); });
    measure(store, result, u"whole_list"_s, 1, [&] {
        ConversationSummary last;
        for (;;) {
            const auto page = store.conversations(last, 2000).result();
            if (!page || page->isEmpty())
                break;
            last = page->last();
        }
    });
}

void measureWriting(SqliteConversationStore &store, const Clock &clock, QJsonObject &result)
{
    const ConversationRecord record = recordAt(clock.nowUtc(), 0);
    (void)store.save(record).result();
    const StoredMessage prompt{true, u"What is a prime number?"_s};
    measure(store, result, u"save_prompt"_s, 50,
            [&] { (void)store.save(messageAt(clock.nowUtc(), record, prompt)).result(); });
    Message answer = messageAt(clock.nowUtc(), record, {});
    answer.state = Message::State::Waiting;
    (void)store.save(answer).result();
    const QString piece = u"a piece of an answer, as long as one flush has it. "_s;
    measure(store, result, u"journal_flush"_s, 200,
            [&] { (void)store.journal(answer.id, piece, {}).result(); });
    answer.state = Message::State::Complete;
    answer.text = piece.repeated(200);
    measure(store, result, u"finish_answer"_s, 1, [&] { (void)store.save(answer).result(); });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Opens, lists, searches, reads and writes a library."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"messages"_s, u"So many made-up messages."_s, u"N"_s, u"100000"_s},
         {u"json"_s, u"Where the figures go; - is standard output."_s, u"OUT"_s, u"-"_s}});
    options.process(application);
    bool isNumber = false;
    const int messages = options.value(u"messages"_s).toInt(&isNumber);
    if (!isNumber || messages < 1)
        return fail(u"--messages takes a number above 0"_s);

    const QTemporaryDir folder;
    const SystemClock clock;
    const QString empty = folder.filePath(u"empty.db"_s);
    const QString full = folder.filePath(u"full.db"_s);
    QJsonObject result{{u"messages"_s, messages}};
    if (const auto made = fill(empty, 0); !made)
        return fail(made.error().detail);
    const qint64 cpuBefore = processCpuUs();
    const auto filled = fill(full, messages);
    if (!filled)
        return fail(filled.error().detail);
    result[u"insert_cpu_us_per_message"_s] =
        static_cast<double>(processCpuUs() - cpuBefore) / messages;
    result[u"file_mb"_s] = static_cast<double>(QFileInfo(full).size()) / 1e6;

    measureStart(empty, clock, result, u"start_empty"_s);
    measureStart(full, clock, result, u"start"_s);
    result[u"start_cpu_ratio_to_empty"_s] =
        result[u"start_cpu_ms"_s].toDouble() /
        std::max(0.001, result[u"start_empty_cpu_ms"_s].toDouble());
    if (const auto searched = measureSearch(full, folder.path(), result); !searched)
        return fail(searched.error().detail);
    const double before = pssMb();
    SqliteConversationStore store(full, clock);
    measureReading(store, *filled, result);
    measureWriting(store, clock, result);
    result[u"pss_added_mb"_s] = pssMb() - before;
    if (!measureTransfer(store, folder.path(), result))
        return fail(u"it could not be exported and imported"_s);
    const QString problem = writeReport(options.value(u"json"_s), result);
    return problem.isEmpty() ? 0 : fail(problem);
}
