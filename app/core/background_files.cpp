#include "core/background_files.h"

#include "core/private_file.h"

#include <QFile>
#include <QPromise>
#include <QSaveFile>

namespace dria {

namespace {

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, file.errorString());
    if (file.size() > limit)
        return fail(Error::Kind::Storage, QStringLiteral("%1 is too large").arg(path));
    return file.readAll();
}

Result<void> saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(Error::Kind::Storage, file.errorString());
}

template<typename T, typename Work>
QFuture<Result<T>> run(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

BackgroundFiles::BackgroundFiles()
{
    m_pool.setMaxThreadCount(1);
}

BackgroundFiles::~BackgroundFiles()
{
    m_pool.waitForDone();
}

QFuture<Result<QByteArray>> BackgroundFiles::read(const QString &path, qint64 limit)
{
    return run<QByteArray>(m_pool, [path, limit] { return readWhole(path, limit); });
}

QFuture<Result<void>> BackgroundFiles::write(const QString &path, const QByteArray &bytes)
{
    return run<void>(m_pool, [path, bytes] { return writePrivateFile(path, bytes); });
}

QFuture<Result<void>> BackgroundFiles::save(const QString &path, const QByteArray &bytes)
{
    return run<void>(m_pool, [path, bytes] { return saveWhole(path, bytes); });
}

} // namespace dria
