#include "library_search_leg.h"

#include "library/database.h"
#include "library/library_search.h"
#include "library/search_index.h"
#include "library/search_query.h"
#include "library/search_reader.h"
#include "library/statement.h"
#include "meter.h"
#include "report.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace dria::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int vocabulary = 50'000;
constexpr int wordsEach = 30;

QString wordOf(int number)
{
    static const QStringList syllables{u"ba"_s, u"ko"_s,  u"ri"_s,  u"mes"_s, u"tan"_s, u"lu"_s,
                                       u"ve"_s, u"dor"_s, u"shi"_s, u"pel"_s, u"ga"_s,  u"nu"_s};
    QString word;
    for (int left = number + 1; left > 0; left /= int(syllables.size()))
        word += syllables.at(left % syllables.size());
    return word;
}

struct Question
{
    QString name;
    QString text;
};

QList<Question> questions()
{
    return {{u"common"_s, u"words "_s},
            {u"rare"_s, u"quetzalcoatl"_s},
            {u"none"_s, u"xyzzyx"_s},
            {u"cjk_common"_s, u"漢字"_s},
            {u"cjk_rare"_s, u"鱷魚"_s},
            {u"cjk_one"_s, u"鱷"_s},
            {u"prefix"_s, u"mes"_s},
            {u"prefix_four"_s, u"mest"_s},
            {u"two_words"_s, u"words "_s + wordOf(40) + u' '},
            {u"phrase"_s, u"\"words fill\""_s},
            {u"identifier"_s, u"part_19"_s}};
}

/// Until the first page is there.
Result<void> ask(const QString &library, const Question &question, QJsonObject &result)
{
    QList<double> wall;
    qsizetype hits = 0;
    LibrarySearch search(library);
    for (int run = 0; run < 5; ++run) {
        const qint64 before = monotonicUs();
        const auto page = search.search({.text = question.text}).result();
        if (!page)
            return fail(page.error());
        wall += static_cast<double>(monotonicUs() - before) / 1000;
        hits = page->hits.size();
    }
    result[u"search_%1_ms"_s.arg(question.name)] = median(wall);
    result[u"search_%1_first_ms"_s.arg(question.name)] = wall.first(); // connection included
    result[u"search_%1_hits"_s.arg(question.name)] = int(hits);
    return {};
}

Result<void> countStatements(const QString &library, QJsonObject &result)
{
    const auto database = Database::open(library, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    const qint64 before = (*database)->statementCount();
    const auto page =
        readSearchPage(**database, {.text = u"words "_s, .patience = 1min}, [] { return false; });
    if (!page)
        return fail(page.error());
    result[u"search_common_statements"_s] = (*database)->statementCount() - before;
    return {};
}

Result<void> index(const QString &library, QJsonObject &result)
{
    const auto database = Database::open(library, Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    const qint64 size = QFileInfo(library).size();
    const qint64 cpu = processCpuUs();
    QList<double> slices;
    for (;;) {
        const qint64 before = monotonicUs();
        const auto more = updateSearchIndex(**database);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        slices += static_cast<double>(monotonicUs() - before) / 1000;
    }
    const auto messages = (*database)->run(u"SELECT count(*) FROM messages"_s);
    (void)(*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    std::ranges::sort(slices);
    result[u"index_cpu_us_per_message"_s] =
        static_cast<double>(processCpuUs() - cpu) / std::max(1, messages->toInt());
    result[u"index_mb"_s] = static_cast<double>(QFileInfo(library).size() - size) / 1e6;
    result[u"index_slice_ms"_s] = median(slices);
    if (!slices.isEmpty()) {
        result[u"index_slice_p99_ms"_s] = slices.at(slices.size() * 99 / 100);
        result[u"index_slice_max_ms"_s] = slices.last();
    }
    return {};
}

/// SQLite's own: a table with the texts in it, its tokenizer, its rank, its snippets.
Result<void> askPlain(const QString &library, const QString &folder, QJsonObject &result)
{
    const QString path = folder + u"/plain.db"_s;
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    Statement attach(**database, u"ATTACH ? AS library"_s);
    if (auto done = attach.bind(library).run(); !done)
        return done;
    const qint64 cpu = processCpuUs();
    if (auto made = (*database)->runAll(
            {u"CREATE VIRTUAL TABLE plain USING fts5(text)"_s,
             u"INSERT INTO plain (rowid, text) SELECT key, text FROM library.messages"_s});
        !made)
        return made;
    result[u"plain_index_cpu_s"_s] = static_cast<double>(processCpuUs() - cpu) / 1e6;
    result[u"plain_mb"_s] =
        static_cast<double>(QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size()) / 1e6;
    for (const Question &question : questions()) {
        for (const auto &[name, order] :
             {std::pair{u"rank"_s, u"rank"_s}, std::pair{u"newest"_s, u"rowid DESC"_s}}) {
            QList<double> wall;
            for (int run = 0; run < 3; ++run) {
                const qint64 before = monotonicUs();
                Statement rows(**database,
                               u"SELECT rowid, snippet(plain, 0, '[', ']', '…', 20) FROM plain "
                               "WHERE plain MATCH ? ORDER BY %1 LIMIT 50"_s.arg(order));
                const QString text = question.text.trimmed();
                const bool isPrefix = question.name.startsWith("prefix"_L1);
                const QString match = text.contains(u'"') ? text
                                      : isPrefix          ? text + u'*'
                                                 : u'"' + text.split(u' ').join(u"\" \""_s) + u'"';
                if (auto done = rows.bind(match).run(); !done)
                    return done;
                while (rows.next())
                    (void)rows.text(1);
                wall += static_cast<double>(monotonicUs() - before) / 1000;
            }
            result[u"plain_%1_%2_ms"_s.arg(question.name, name)] = median(wall);
        }
    }
    return {};
}

} // namespace

QString oddWords(QRandomGenerator &random)
{
    QString words;
    for (int i = 0; i < wordsEach; ++i) {
        const double place = std::pow(vocabulary, random.generateDouble());
        words += wordOf(int(place)) + u' ';
    }
    if (random.bounded(10) == 0) {
        for (int i = 0; i < 20; ++i)
            words += QChar(0x4e00 + random.bounded(3000));
    }
    return words;
}

QString onlyMessage()
{
    return u"Is quetzalcoatl a 鱷魚?"_s;
}

Result<void> measureSearch(const QString &library, const QString &folder, QJsonObject &result)
{
    if (auto done = index(library, result); !done)
        return done;
    for (const Question &question : questions()) {
        if (auto done = ask(library, question, result); !done)
            return done;
    }
    if (auto done = countStatements(library, result); !done)
        return done;
    return askPlain(library, folder, result);
}

} // namespace dria::bench
