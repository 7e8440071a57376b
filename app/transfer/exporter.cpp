#include "transfer/exporter.h"

#include "library/library_thread.h"
#include "transfer/json_writer.h"
#include "transfer/library_backup.h"
#include "transfer/pdf_writer.h"
#include "transfer/reading_writer.h"
#include "transfer/room_writer.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

namespace dria {

namespace {

constexpr qint64 toldEvery = 50; // milliseconds

/// Answers after all that was asked to be written was tried.
Result<QString> settledPath(LibraryThread &library)
{
    const QList<Result<QString>> results =
        library.read<QString>([](Database &database) -> Result<QString> { return database.path(); })
            .results();
    return results.isEmpty() ? fail(ErrorKind::Cancelled) : results.constFirst();
}

Result<std::unique_ptr<Database>> openSnapshot(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    auto begun = database ? (*database)->runAll({QStringLiteral("BEGIN"),
                                                 QStringLiteral("SELECT 1 FROM conversations")})
                          : Result<void>(fail(database.error()));
    if (begun)
        return database;
    // A folder that takes no side files.
    database = Database::open(path, Database::Access::Immutable);
    return database;
}

Result<void> writeAs(const ExportRequest &request, Database &library, QIODevice &out,
                     const Progress &progress)
{
    if (request.room != 0)
        return request.format == ExportFormat::Markdown
                   ? writeRoomMarkdown(library, request.room, out, progress)
                   : writeRoomJson(library, request.room, out, progress);
    switch (request.format) {
    case ExportFormat::Json:
        return writeJson(library, request.conversations, out, progress);
    case ExportFormat::Pdf:
        return writePdf(library, request.conversations, out, progress);
    default:
        return writeReading(library, request.conversations, request.format, out, progress);
    }
}

Result<void> backUp(const QString &library, const ExportRequest &request)
{
    auto done = writeBackup(library, request.path);
    if (done && request.keptBackups > 0)
        removeOldBackups(QFileInfo(request.path).absolutePath(), request.keptBackups);
    return done;
}

} // namespace

Exporter::Exporter(LibraryThread &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
}

Exporter::~Exporter()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Exporter::write(const ExportRequest &request)
{
    if (m_thread)
        m_thread->wait(); // it has answered: it is on its last steps
    m_cancelled = false;
    m_thread.reset(QThread::create([this, request] {
        if (const auto done = writeOnThread(request))
            Q_EMIT written(request.path);
        else
            Q_EMIT failed(done.error());
    }));
    m_thread->start();
}

Result<void> Exporter::writeOnThread(const ExportRequest &request)
{
    const auto path = settledPath(m_library);
    if (!path)
        return fail(path.error());
    if (request.format == ExportFormat::Backup)
        return backUp(*path, request);
    const auto library = openSnapshot(*path);
    if (!library)
        return fail(library.error());
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, file.errorString());
    QElapsedTimer sinceTold;
    const Progress progress = [this, &sinceTold](qint64 done, qint64 of) {
        if (!sinceTold.isValid() || sinceTold.elapsed() >= toldEvery) {
            Q_EMIT progressed(done, of);
            sinceTold.start();
        }
        return !m_cancelled;
    };
    const auto done = writeAs(request, **library, file, progress);
    if (!done)
        return done;
    return file.commit() ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

} // namespace dria
