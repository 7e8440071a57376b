#include "library_transfer_leg.h"

#include "core/clock.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "library/sqlite_conversation_store.h"
#include "meter.h"
#include "transfer/exporter.h"
#include "transfer/importer.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::bench {

namespace {

/// An answer that is journalled while something else goes on.
class LiveAnswer
{
public:
    explicit LiveAnswer(SqliteConversationStore &store)
        : m_store(store)
    {
        ConversationRecord record;
        record.createdAt = record.activeAt = record.updatedAt = SystemClock().nowUtc();
        record.id = newId(record.createdAt);
        record.title = u"Live"_s;
        m_answer.createdAt = m_answer.updatedAt = record.createdAt;
        m_answer.id = newId(record.createdAt);
        m_answer.conversation = record.id;
        m_answer.role = Message::Role::Assistant;
        m_answer.state = Message::State::Streaming;
        (void)m_store.save(record);
        (void)m_store.save(m_answer).result();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
        m_timer.start(10);
    }

    void stop() { m_timer.stop(); }
    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    void write()
    {
        QElapsedTimer asked;
        asked.start();
        whenFinished(m_store.journal(m_answer.id, u"word "_s, {}), &m_timer,
                     [this, asked](const Result<void> &) {
                         m_longestMs =
                             std::max(m_longestMs, static_cast<double>(asked.nsecsElapsed()) / 1e6);
                     });
    }

    SqliteConversationStore &m_store;
    Message m_answer;
    QTimer m_timer;
    double m_longestMs = 0;
};

/// Milliseconds from the start of an act until its object has an answer.
template<typename Object, typename Done, typename Failed, typename Act>
std::optional<double> timed(Object &object, Done done, Failed failed, Act act)
{
    QEventLoop loop;
    bool isDone = false;
    QObject::connect(&object, done, &loop, [&] {
        isDone = true;
        loop.quit();
    });
    QObject::connect(&object, failed, &loop, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    act();
    loop.exec();
    return isDone ? std::optional(static_cast<double>(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

} // namespace

bool measureTransfer(SqliteConversationStore &store, const QString &folder, QJsonObject &result)
{
    const QString path = folder + u"/export.json"_s;
    LiveAnswer whileExporting(store);
    double before = pssMb();
    Exporter exporter(store.thread());
    const auto exported = timed(exporter, &Exporter::written, &Exporter::failed, [&] {
        exporter.write({path, ExportFormat::Json});
    });
    whileExporting.stop();
    if (!exported)
        return false;
    result[u"export_ms"_s] = *exported;
    result[u"export_mb"_s] = static_cast<double>(QFileInfo(path).size()) / 1e6;
    result[u"export_pss_added_mb"_s] = pssMb() - before;
    result[u"export_longest_journal_ms"_s] = whileExporting.longestMs();

    const SystemClock clock;
    SqliteConversationStore other(folder + u"/imported.db"_s, clock);
    Importer importer(other.thread(), folder);
    before = pssMb();
    const auto read =
        timed(importer, &Importer::wasRead, &Importer::failed, [&] { importer.read(path, {}); });
    LiveAnswer whileImporting(other);
    const auto merged =
        timed(importer, &Importer::merged, &Importer::failed, [&] { importer.merge(); });
    whileImporting.stop();
    if (!read || !merged)
        return false;
    result[u"import_read_ms"_s] = *read;
    result[u"import_merge_ms"_s] = *merged;
    result[u"import_pss_added_mb"_s] = pssMb() - before;
    result[u"import_longest_journal_ms"_s] = whileImporting.longestMs();
    return true;
}

} // namespace dria::bench
