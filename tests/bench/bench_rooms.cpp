// bench_rooms --messages N --json OUT: what it costs to open a room of so many kept messages where
// it was read, and to go back to its start page after page, beside a room of a hundred. No network:
// all is in the library.

#include "api/api_client.h"
#include "channels/channel_feed.h"
#include "core/clock.h"
#include "core/when_finished.h"
#include "kept_room.h"
#include "library/library_file.h"
#include "library/library_thread.h"
#include "library/room_store.h"
#include "meter.h"
#include "report.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTextStream>

#include <functional>
#include <memory>

using namespace dria;
using namespace dria::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewMessages = 100;
constexpr int pageful = 1000; // as many as the window of a room holds: both read whole pages
constexpr int opens = 15;

int fail(const QString &message)
{
    QTextStream(stderr) << "bench_rooms: " << message << Qt::endl;
    return 2;
}

/// What one act cost, until its answer was there.
struct Cost
{
    double wallMs = 0;
    double cpuMs = 0; ///< of all threads
    qint64 statements = 0;
};

/// The parts of the program that a room needs, over one library.
class Reader
{
public:
    Reader(const QString &library, const QUuid &account)
        : m_thread(library, m_clock, [](const LibraryState &) {})
        , m_store(m_thread, m_clock)
        , m_client(m_network, m_clock,
                   Account{account, Account::Kind::Other, QUrl(u"http://localhost:9/v1"_s),
                           u"bench"_s, false, false},
                   Limits{})
    {
    }

    /// A feed of this room in place of the one before; nothing for one that does not open.
    std::optional<Cost> open(const QString &channel)
    {
        m_feed = std::make_unique<ChannelFeed>(m_client, m_store, m_clock, channel);
        return cost(&ChannelFeed::opened, [this] { m_feed->open(); });
    }

    template<typename Signal>
    std::optional<Cost> cost(Signal signal, const std::function<void()> &act)
    {
        QEventLoop loop;
        bool isDone = false;
        QObject::connect(m_feed.get(), signal, &loop, [&] {
            isDone = true;
            loop.quit();
        });
        QObject::connect(m_feed.get(), &ChannelFeed::failed, &loop, &QEventLoop::quit);
        const qint64 statements = m_thread.statementCount().result().value();
        const qint64 wall = monotonicUs();
        const qint64 cpu = processCpuUs();
        act();
        loop.exec();
        Cost cost;
        cost.cpuMs = static_cast<double>(processCpuUs() - cpu) / 1000;
        cost.wallMs = static_cast<double>(monotonicUs() - wall) / 1000;
        cost.statements = m_thread.statementCount().result().value() - statements;
        return isDone ? std::optional(cost) : std::nullopt;
    }

    [[nodiscard]] ChannelFeed &feed() { return *m_feed; }

private:
    const SystemClock m_clock;
    LibraryThread m_thread;
    RoomStore m_store;
    QNetworkAccessManager m_network;
    ApiClient m_client;
    std::unique_ptr<ChannelFeed> m_feed;
};

double medianOf(const QList<Cost> &costs, double Cost::*figure)
{
    QList<double> values;
    for (const Cost &cost : costs)
        values.append(cost.*figure);
    return median(values);
}

double ratio(double figure, double to)
{
    return figure / std::max(0.001, to);
}

/// In turn, so that what else the machine does meets all of them.
bool measureOpening(Reader &reader, const QStringList &channels, QJsonObject &result)
{
    QList<QList<Cost>> costs(channels.size());
    for (int run = 0; run <= opens; ++run) {
        for (qsizetype i = 0; i < channels.size(); ++i) {
            const auto cost = reader.open(channels.at(i));
            if (!cost)
                return false;
            if (run > 0) // the first has the file to warm up
                costs[i].append(*cost);
        }
    }
    for (qsizetype i = 0; i < channels.size(); ++i) {
        const QString name = u"open_"_s + channels.at(i);
        result[name + u"_ms"_s] = medianOf(costs.at(i), &Cost::wallMs);
        result[name + u"_cpu_ms"_s] = medianOf(costs.at(i), &Cost::cpuMs);
        result[name + u"_statements"_s] = costs.at(i).last().statements;
    }
    const double many = medianOf(costs.last(), &Cost::cpuMs);
    result[u"open_ratio_to_100"_s] = ratio(many, medianOf(costs.first(), &Cost::cpuMs));
    result[u"open_ratio_to_1000"_s] = ratio(many, medianOf(costs.at(1), &Cost::cpuMs));
    result[u"open_rows"_s] = reader.feed().rowCount();
    return true;
}

/// From the newest page to the start.
bool measureGoingBack(Reader &reader, QJsonObject &result)
{
    ChannelFeed &feed = reader.feed();
    if (!reader.cost(&ChannelFeed::modelReset, [&] { feed.showNewest(); }))
        return false;
    QList<Cost> pages;
    int mostRows = 0;
    double memory = 0;
    const int filled = ChannelFeed::mostRows / ChannelFeed::pageRows; // from here on rows leave too
    while (feed.hasOlder()) {
        const auto page = reader.cost(&ChannelFeed::olderLoaded, [&] { feed.loadOlder(); });
        if (!page)
            return false;
        pages.append(*page);
        mostRows = std::max(mostRows, feed.rowCount());
        if (pages.size() == 2 * filled)
            memory = pssMb();
    }
    result[u"older_pages"_s] = static_cast<int>(pages.size());
    result[u"older_page_cpu_ms"_s] = medianOf(pages, &Cost::cpuMs);
    result[u"older_page_ms"_s] = medianOf(pages, &Cost::wallMs);
    result[u"older_page_statements"_s] = pages.isEmpty() ? 0 : pages.last().statements;
    result[u"most_rows"_s] = mostRows;
    const QList<Cost> full = pages.mid(filled);
    const qsizetype tenth = std::max<qsizetype>(1, full.size() / 10);
    result[u"older_last_ratio_to_first"_s] =
        ratio(medianOf(full.mid(full.size() - std::min(tenth, full.size())), &Cost::cpuMs),
              medianOf(full.mid(0, tenth), &Cost::cpuMs));
    result[u"older_pss_added_mb"_s] = memory > 0 ? pssMb() - memory : 0;
    const auto back = reader.cost(&ChannelFeed::modelReset, [&] { feed.showRead(); });
    if (!back)
        return false;
    result[u"show_read_ms"_s] = back->wallMs;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Opens a room and goes back to its start."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"messages"_s, u"So many made-up messages in the room."_s, u"N"_s, u"100000"_s},
         {u"json"_s, u"Where the figures go; - is standard output."_s, u"OUT"_s, u"-"_s}});
    options.process(application);
    bool isNumber = false;
    const int messages = options.value(u"messages"_s).toInt(&isNumber);
    if (!isNumber || messages < 1)
        return fail(u"--messages takes a number above 0"_s);

    const QTemporaryDir folder;
    const QString library = folder.filePath(u"library.db"_s);
    const QUuid account = QUuid::createUuid();
    QJsonObject result{{u"messages"_s, messages}};
    const QStringList channels{u"few"_s, u"pageful"_s, u"many"_s};
    qint64 filling = 0;
    for (const auto &[channel, count] :
         {std::pair(channels.at(0), fewMessages), std::pair(channels.at(1), pageful),
          std::pair(channels.at(2), messages)}) {
        filling = processCpuUs();
        if (const auto kept = keepRoom(library, account, channel, count); !kept)
            return fail(kept.error().detail);
    }
    result[u"take_in_cpu_us_per_message"_s] =
        static_cast<double>(processCpuUs() - filling) / messages;
    result[u"file_mb"_s] = static_cast<double>(QFileInfo(library).size()) / 1e6;
    Reader reader(library, account);
    if (!measureOpening(reader, channels, result))
        return fail(u"a room did not open"_s);
    if (!measureGoingBack(reader, result))
        return fail(u"a page did not come"_s);
    result[u"pss_mb"_s] = pssMb();
    const QString problem = writeReport(options.value(u"json"_s), result);
    return problem.isEmpty() ? 0 : fail(problem);
}
