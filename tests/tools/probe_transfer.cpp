#include "core/clock.h"
#include "core/data_dir.h"
#include "library/sqlite_conversation_store.h"
#include "probe_command.h"
#include "transfer/exporter.h"
#include "transfer/importer.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dria::probe {

namespace {

QString wordsOf(const Error &error)
{
    const QString name = errorKindName(error.kind);
    return error.detail.isEmpty() ? name : name + u": "_s + error.detail;
}

} // namespace

Answer importFile(const DataDir &dataDir, const QString &path)
{
    const SystemClock clock;
    SqliteConversationStore store(dataDir.filePath(u"library.db"_s), clock);
    Importer importer(store.thread(), dataDir.path());
    QEventLoop loop;
    ImportSummary summary;
    MergeReport report;
    QJsonValue error;
    QObject::connect(&importer, &Importer::wasRead, &loop, [&](const ImportSummary &read) {
        summary = read;
        importer.merge();
    });
    QObject::connect(&importer, &Importer::merged, &loop, [&](const MergeReport &merged) {
        report = merged;
        loop.quit();
    });
    QObject::connect(&importer, &Importer::failed, &loop, [&](const Error &failure) {
        error = wordsOf(failure);
        loop.quit();
    });
    importer.read(path, {});
    loop.exec();
    const QJsonObject json{
        {u"imported_conversations"_s, report.conversationsAdded + report.conversationsUpdated},
        {u"imported_messages"_s, report.messagesAdded + report.messagesUpdated},
        {u"skipped"_s, summary.empty + report.conversationsSkipped + report.conversationsDeleted},
        {u"skipped_messages"_s, report.messagesSkipped + report.messagesDeleted},
        {u"error"_s, error}};
    return {QJsonDocument(json), error.isNull() ? 0 : 1};
}

Answer exportFile(const DataDir &dataDir, const QString &path)
{
    const SystemClock clock;
    SqliteConversationStore store(dataDir.filePath(u"library.db"_s), clock);
    Exporter exporter(store.thread());
    QEventLoop loop;
    QJsonValue error;
    QObject::connect(&exporter, &Exporter::written, &loop, &QEventLoop::quit);
    QObject::connect(&exporter, &Exporter::failed, &loop, [&](const Error &failure) {
        error = wordsOf(failure);
        loop.quit();
    });
    const QString suffix = QFileInfo(path).suffix();
    const ExportFormat format = suffix == "md"_L1     ? ExportFormat::Markdown
                                : suffix == "html"_L1 ? ExportFormat::Html
                                : suffix == "txt"_L1  ? ExportFormat::PlainText
                                                      : ExportFormat::Json;
    exporter.write({path, format, {}});
    loop.exec();
    return {QJsonDocument(QJsonObject{{u"error"_s, error}}), error.isNull() ? 0 : 1};
}

} // namespace dria::probe
