#include "library/sqlite_conversation_store.h"
#include "library_probe.h"
#include "transfer/exporter.h"
#include "transfer/importer.h"

#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dria {

ProbeAnswer probeImport(SqliteConversationStore &store, const QString &folder,
                        const QStringList &arguments)
{
    Importer importer(store.thread(), folder);
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
        error = errorKindName(failure.kind) + u": "_s + failure.detail;
        loop.quit();
    });
    importer.read(arguments.value(0), {});
    loop.exec();
    return {
        {{u"imported_conversations"_s, report.conversationsAdded + report.conversationsUpdated},
         {u"imported_messages"_s, report.messagesAdded + report.messagesUpdated},
         {u"skipped"_s, summary.empty + report.conversationsSkipped + report.conversationsDeleted},
         {u"skipped_messages"_s, report.messagesSkipped + report.messagesDeleted},
         {u"error"_s, error}},
        error.isNull() ? 0 : 1};
}

ProbeAnswer probeExport(SqliteConversationStore &store, const QString &,
                        const QStringList &arguments)
{
    Exporter exporter(store.thread());
    QEventLoop loop;
    QJsonValue error;
    QObject::connect(&exporter, &Exporter::written, &loop, &QEventLoop::quit);
    QObject::connect(&exporter, &Exporter::failed, &loop, [&](const Error &failure) {
        error = errorKindName(failure.kind) + u": "_s + failure.detail;
        loop.quit();
    });
    const QString suffix = QFileInfo(arguments.value(0)).suffix();
    const ExportFormat format = suffix == "md"_L1     ? ExportFormat::Markdown
                                : suffix == "html"_L1 ? ExportFormat::Html
                                : suffix == "txt"_L1  ? ExportFormat::PlainText
                                                      : ExportFormat::Json;
    exporter.write({arguments.value(0), format, {}});
    loop.exec();
    return {{{u"error"_s, error}}, error.isNull() ? 0 : 1};
}

} // namespace dria
