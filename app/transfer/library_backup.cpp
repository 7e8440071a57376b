#include "transfer/library_backup.h"

#include "core/logging.h"
#include "core/private_file.h"
#include "library/database.h"
#include "library/statement.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

Result<void> copyAndCheck(const QString &library, const QString &copy)
{
    // VACUUM INTO takes an empty file, and leaves it the mode it has.
    if (auto made = writePrivateFile(copy, {}); !made)
        return made;
    {
        const auto source = Database::open(library, Database::Access::ReadOnly);
        if (!source)
            return fail(source.error());
        Statement vacuum(**source, u"VACUUM INTO ?"_s);
        if (auto done = vacuum.bind(copy).run(); !done)
            return done;
    }
    const auto made = Database::open(copy, Database::Access::Immutable);
    if (!made)
        return fail(made.error());
    const auto check = (*made)->run(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return fail(check.error());
    return check->toString() == "ok"_L1 ? Result<void>()
                                        : fail(ErrorKind::StorageDamaged, check->toString());
}

} // namespace

Result<void> writeBackup(const QString &library, const QString &path)
{
    const QString part = path + u".part"_s;
    auto done = copyAndCheck(library, part);
    if (done) {
        std::error_code failed;
        std::filesystem::rename(QFile::encodeName(part).constData(),
                                QFile::encodeName(path).constData(), failed);
        if (failed)
            done = fail(ErrorKind::Storage, QString::fromLocal8Bit(failed.message().c_str()));
    }
    if (!done)
        QFile::remove(part);
    return done;
}

QString dailyBackupName(const QDate &day)
{
    return u"dria-desktop-%1.db"_s.arg(day.toString(u"yyyyMMdd"_s));
}

void removeOldBackups(const QString &folder, int keep)
{
    const QDir dir(folder);
    const QStringList copies =
        dir.entryList({u"dria-desktop-????????.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : copies.mid(keep)) {
        if (!QFile::remove(dir.filePath(name)))
            qCWarning(lcLibrary) << "an old backup could not be removed";
    }
}

} // namespace dria
