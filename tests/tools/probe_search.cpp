#include "core/clock.h"
#include "core/data_dir.h"
#include "library/library_search.h"
#include "library/sqlite_conversation_store.h"
#include "probe_command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dria::probe {

namespace {

QJsonObject hitJson(const SearchHit &hit)
{
    return {{u"message_id"_s, hit.message.isNull()
                                  ? QJsonValue()
                                  : QJsonValue(hit.message.toString(QUuid::WithoutBraces))},
            {u"conversation_id"_s, hit.conversation.toString(QUuid::WithoutBraces)},
            {u"snippet"_s, hit.snippet.text}};
}

} // namespace

Answer search(const DataDir &dataDir, const QString &text)
{
    const SystemClock clock;
    const QString path = dataDir.filePath(u"library.db"_s);
    SqliteConversationStore store(path, clock); // indexes what is not yet
    if (const auto opened = store.conversations({}, 1).result(); !opened)
        return cannot(opened.error().detail);
    LibrarySearch search(path);
    QJsonArray hits;
    SearchRequest request{.text = text};
    for (;;) {
        const auto page = search.search(request).result();
        if (!page)
            return cannot(page.error().detail);
        // What cannot be written to is not indexed either: then what is in the index is all.
        if (!page->isIndexComplete && QFileInfo(path).isWritable()) {
            QThread::msleep(20);
            continue;
        }
        for (const SearchHit &hit : page->hits)
            hits += hitJson(hit);
        request.after = page->next;
        if (request.after == 0)
            return {QJsonDocument(hits), 0};
    }
}

} // namespace dria::probe
