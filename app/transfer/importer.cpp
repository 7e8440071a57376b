#include "transfer/importer.h"

#include "library/library_thread.h"
#include "library/statement.h"
#include "transfer/staging.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qint64 toldEvery = 50; // milliseconds

Result<ImportSummary> summaryOf(Staging &backup)
{
    ImportSummary summary;
    summary.kind = ImportKind::Backup;
    const auto counted = countStaged(backup, summary);
    return counted ? Result<ImportSummary>(summary) : fail(counted.error());
}

struct Known
{
    int here = 0;
    int deleted = 0;
};

Result<Known> knownOf(Database &library, const QList<QUuid> &ids)
{
    Known known;
    for (const QUuid &id : ids) {
        Statement row(library, uR"(SELECT EXISTS (SELECT 1 FROM conversations
                WHERE id = ? AND deleted_at IS NULL), EXISTS (SELECT 1 FROM tombstones WHERE id = ?)
                OR EXISTS (SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NOT NULL))"_s);
        if (auto done = row.bind(id).bind(id).bind(id).run(); !done || !row.next())
            return fail(done ? row.outcome().error() : done.error());
        known.here += static_cast<int>(row.number(0));
        known.deleted += static_cast<int>(row.number(1));
    }
    return known;
}

/// How much of what was read the library knows, asked in slices.
Result<void> countKnown(Staging &staging, LibraryThread &library, ImportSummary &summary)
{
    constexpr int idsOfASlice = 500;
    Statement rows(staging.database(), u"SELECT id FROM conversations"_s);
    if (auto done = rows.run(); !done)
        return done;
    for (bool more = true; more;) {
        QList<QUuid> ids;
        while (ids.size() < idsOfASlice && (more = rows.next()))
            ids += rows.id(0);
        const QList<Result<Known>> known =
            library.read<Known>([ids](Database &database) { return knownOf(database, ids); })
                .results();
        if (known.isEmpty() || !known.constFirst())
            return fail(known.isEmpty() ? Error{ErrorKind::Cancelled, 0, std::nullopt, {}}
                                        : known.constFirst().error());
        summary.here += known.constFirst()->here;
        summary.deletedHere += known.constFirst()->deleted;
    }
    return rows.outcome();
}

} // namespace

Importer::Importer(LibraryThread &library, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_folder(folder)
    , m_onThread(new QObject)
{
    m_onThread->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_onThread, &QObject::deleteLater);
    // The staging's connection closes on the thread that opened it.
    connect(
        &m_thread, &QThread::finished, m_onThread, [this] { m_staging.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

void Importer::removeLeftOvers(LibraryThread &library, const QString &folder)
{
    (void)library.read<bool>([folder](Database &) -> Result<bool> {
        Staging::removeLeftOvers(folder);
        return true;
    });
}

Importer::~Importer()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void Importer::read(const QString &path, const QUuid &account)
{
    m_cancelled = false;
    QMetaObject::invokeMethod(m_onThread, [this, path, account] {
        const auto summary = readOnThread(path, account);
        if (summary) {
            Q_EMIT wasRead(*summary);
            return;
        }
        m_staging.reset();
        Q_EMIT failed(summary.error());
    });
}

Result<ImportSummary> Importer::readOnThread(const QString &path, const QUuid &account)
{
    m_staging.reset();
    const bool isBackup = looksLikeBackup(path);
    m_policy = isBackup ? MergePolicy::Restore : MergePolicy::Import;
    auto staging = isBackup ? Staging::copyOf(path, m_folder, progress()) : Staging::make(m_folder);
    if (!staging)
        return fail(std::move(staging).error());
    m_staging = *std::move(staging);
    auto summary =
        isBackup ? summaryOf(*m_staging) : readImport(path, *m_staging, account, progress());
    if (!summary)
        return summary;
    const auto counted = countKnown(*m_staging, m_library, *summary);
    return counted ? summary : fail(counted.error());
}

void Importer::merge()
{
    m_cancelled = false;
    QMetaObject::invokeMethod(m_onThread, [this] {
        const auto report =
            m_staging ? mergeLibrary(m_staging->database(), m_library, m_policy, progress())
                      : Result<MergeReport>(fail(ErrorKind::Cancelled));
        m_staging.reset();
        if (report)
            Q_EMIT merged(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void Importer::cancel()
{
    m_cancelled = true;
}

Progress Importer::progress()
{
    auto sinceTold = std::make_shared<QElapsedTimer>();
    return [this, sinceTold](qint64 done, qint64 of) {
        if (!sinceTold->isValid() || sinceTold->elapsed() >= toldEvery) {
            Q_EMIT progressed(done, of);
            sinceTold->start();
        }
        return !m_cancelled;
    };
}

} // namespace dria
