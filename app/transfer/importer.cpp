#include "transfer/importer.h"

#include "library/library_thread.h"
#include "transfer/staging.h"

#include <QElapsedTimer>

namespace dria {

namespace {
constexpr qint64 toldEvery = 50; // milliseconds
}

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
    auto staging = Staging::make(m_folder);
    if (!staging)
        return fail(std::move(staging).error());
    m_staging = *std::move(staging);
    return readImport(path, *m_staging, account, progress());
}

void Importer::merge()
{
    m_cancelled = false;
    QMetaObject::invokeMethod(m_onThread, [this] {
        const auto report = m_staging ? mergeLibrary(m_staging->database(), m_library,
                                                     MergePolicy::Import, progress())
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
