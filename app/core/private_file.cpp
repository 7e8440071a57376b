#include "core/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace dria {

Result<void> makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (QDir().mkpath(parent) && QDir().mkdir(info.absoluteFilePath(), privateFolderMode))
        return {};
    // Someone else may have made it in between.
    if (QFileInfo(path).isDir())
        return {};
    return fail(ErrorKind::Storage, QDir::toNativeSeparators(path));
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // The mode is set before a byte is written: nobody else may open the file in between.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(privateFileMode) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorKind::Storage,
                QDir::toNativeSeparators(path) + QStringLiteral(": ") + file.errorString());
}

} // namespace dria
