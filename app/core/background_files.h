#pragma once
// Whole small files read and written off the calling thread.

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QThreadPool>

namespace dria {

/// One thread of its own, so calls end in the order they were made. Destruction waits for writes
/// that were asked for.
class BackgroundFiles
{
public:
    BackgroundFiles();
    ~BackgroundFiles();
    Q_DISABLE_COPY_MOVE(BackgroundFiles)

    /// Fails with Storage when the file is absent, unreadable or over `limit` bytes.
    [[nodiscard]] QFuture<Result<QByteArray>> read(const QString &path,
                                                   qint64 limit = 16 * 1024 * 1024);
    /// Replaces the file as a whole or not at all; only its owner may read it.
    QFuture<Result<void>> write(const QString &path, const QByteArray &bytes);
    /// The same for what people save for themselves, with the permissions their files have.
    [[nodiscard]] QFuture<Result<void>> save(const QString &path, const QByteArray &bytes);

private:
    QThreadPool m_pool;
};

} // namespace dria
