#include "library/library_file.h"

#include "core/logging.h"
#include "core/private_file.h"
#include "library/attachment_rows.h"
#include "library/conversation_rows.h"
#include "library/message_rows.h"
#include "library/room_post_rows.h"
#include "library/salvage.h"
#include "library/schema.h"
#include "library/search_index.h"
#include "library/statement.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

using Access = Database::Access;

// quick_check reads the whole file, at about 300 MB a second where the disk is no limit.
constexpr qint64 quicklyChecked = 64 * 1024 * 1024;

QStringList sideFiles()
{
    return {u"-wal"_s, u"-shm"_s};
}

QString damageMark(const QString &path)
{
    return path + u".damaged"_s;
}

/// "library.db" and "damaged" give "library-damaged-20260313T120000Z.db" in the same folder.
QString datedName(const QString &path, const QString &what, const QDateTime &now)
{
    const QFileInfo file(path);
    return file.absolutePath() + u'/' + file.completeBaseName() + u'-' + what + u'-' +
           now.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s) + u'.' + file.suffix();
}

void tightenMode(const QString &path)
{
    for (const QString &side : QStringList{QString()} + sideFiles()) {
        const QFileInfo file(path + side);
        if (file.exists() && (file.permissions() & ~privateFileMode))
            QFile::setPermissions(file.filePath(), privateFileMode);
    }
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(ErrorKind::StorageDamaged, detail);
}

Result<void> expectOk(const Result<QVariant> &check)
{
    if (!check)
        return fail(check.error());
    if (check->toString() != "ok"_L1)
        return damaged(check->toString());
    return {};
}

/// What a copy must have in common with its original.
Result<QList<qint64>> counts(Database &database)
{
    QList<qint64> found;
    for (const auto &table : {u"conversations"_s, u"messages"_s, u"attachments"_s}) {
        const auto count = database.run(u"SELECT count(*) FROM "_s + table);
        if (!count)
            return fail(count.error());
        found += count->toLongLong();
    }
    return found;
}

Result<void> keepCopy(Database &database, int version, const QDateTime &now)
{
    const QString copy = datedName(database.path(), u"v%1"_s.arg(version), now);
    // VACUUM INTO takes an empty file, and leaves it the mode it has.
    if (auto made = writePrivateFile(copy, {}); !made)
        return fail(ErrorKind::StorageFailing, made.error().detail);
    Statement vacuum(database, u"VACUUM INTO ?"_s);
    if (auto done = vacuum.bind(copy).run(); !done) {
        QFile::remove(copy);
        return done;
    }
    const auto opened = Database::open(copy, Access::Immutable);
    if (!opened)
        return fail(opened.error());
    if (auto whole = expectOk((*opened)->run(u"PRAGMA integrity_check(1)"_s)); !whole)
        return whole;
    const auto original = counts(database);
    if (!original || original != counts(**opened))
        return damaged(u"the copy is not like the original"_s);
    return {};
}

Result<OpenLibrary> openToRead(const QString &path, const Error &why)
{
    auto database = Database::open(path, Access::ReadOnly);
    auto version = database ? schemaVersionOf(**database) : Result<int>(fail(database.error()));
    // Without leave to make the two side files, only a library without a log can be read.
    if (!version && QFileInfo(path + u"-wal"_s).size() == 0) {
        database = Database::open(path, Access::Immutable);
        version = database ? schemaVersionOf(**database) : Result<int>(fail(database.error()));
    }
    if (!version)
        return fail(std::move(version).error());
    if (*version < schemaVersion())
        return fail(why);
    return OpenLibrary{*std::move(database), {LibraryState::Kind::ReadOnly, {}, 0, why}};
}

Result<void> probeWriting(Database &database)
{
    return database.runAll({u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s});
}

/// Opens for writing, and brings to the newest version, a file that is whole or new.
Result<OpenLibrary> openWhole(const QString &path, const QDateTime &now)
{
    const bool wasOpen = QFileInfo(path + u"-wal"_s).size() > 0; // removed when closed cleanly
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return fail(std::move(database).error());
    const auto version = schemaVersionOf(**database);
    if (!version)
        return fail(version.error());
    if (*version > schemaVersion()) {
        database->reset();
        return openToRead(path, {ErrorKind::StorageNewer, 0, std::nullopt, {}});
    }
    if (wasOpen && QFileInfo(path).size() <= quicklyChecked) {
        if (auto whole = expectOk((*database)->run(u"PRAGMA quick_check(1)"_s)); !whole)
            return fail(std::move(whole).error());
    }
    if (auto writable = probeWriting(**database); !writable)
        return fail(std::move(writable).error());
    if (*version > 0 && *version < schemaVersion()) {
        if (auto kept = keepCopy(**database, *version, now); !kept)
            return fail(std::move(kept).error());
    }
    if (*version < schemaVersion()) {
        if (auto upgraded = upgradeSchema(**database, *version); !upgraded)
            return fail(std::move(upgraded).error());
    }
    if (auto prepared = prepareSearchIndex(**database); !prepared)
        return fail(std::move(prepared).error());
    const auto settled = settleUnfinished(**database, now);
    if (!settled)
        return fail(settled.error());
    if (auto posts = settleUnfinishedPosts(**database); !posts)
        return fail(std::move(posts).error());
    if (auto dropped = dropBlankConversations(**database); !dropped)
        return fail(std::move(dropped).error());
    // A full disk keeps this from being done, and nobody from their chats.
    if (const auto unused = dropUnusedAttachments(**database, now.addDays(-1)); !unused)
        qCInfo(lcLibrary) << "unused files stay:" << errorKindName(unused.error().kind);
    if (*settled > 0)
        qCInfo(lcLibrary) << *settled << "answers were being written when the program ended";
    return OpenLibrary{*std::move(database), {LibraryState::Kind::Ready, {}, 0, std::nullopt}};
}

Result<void> createFile(const QString &path)
{
    // SQLite gives its side files the mode of the file.
    if (QFileInfo::exists(path))
        return {};
    auto made = writePrivateFile(path, {});
    return made ? made : fail(ErrorKind::StorageFailing, made.error().detail);
}

Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString aside = datedName(path, u"damaged"_s, now);
    // The log first: a file that lost it would be read as an older one.
    for (const QString &side : sideFiles() + QStringList{QString()}) {
        if (QFileInfo::exists(path + side) && !QFile::rename(path + side, aside + side))
            return fail(ErrorKind::StorageFailing, path);
    }
    QFile::remove(damageMark(path));
    return aside;
}

Result<OpenLibrary> recover(const QString &path, const QDateTime &now)
{
    const auto aside = setAside(path, now);
    if (!aside)
        return fail(aside.error());
    qCWarning(lcLibrary) << "the library is damaged and was set aside";
    if (auto created = createFile(path); !created)
        return fail(std::move(created).error());
    auto whole = openWhole(path, now);
    if (!whole)
        return whole;
    whole->state = {LibraryState::Kind::Recovered, *aside, 0, std::nullopt};
    auto old = Database::open(*aside, Access::ReadOnly);
    if (!old || !schemaVersionOf(**old))
        old = Database::open(*aside, Access::Immutable);
    if (!old)
        return whole; // nothing can be read: an empty library is what is left
    const auto saved = salvage(**old, *whole->database);
    if (!saved)
        return fail(saved.error());
    whole->state.recoveredMessages = *saved;
    if (auto posts = settleUnfinishedPosts(*whole->database); !posts)
        return fail(std::move(posts).error());
    const auto settled = settleUnfinished(*whole->database, now);
    return settled ? std::move(whole) : fail(settled.error());
}

} // namespace

Result<OpenLibrary> openLibrary(const QString &path, const QDateTime &now)
{
    if (isDamageNoted(path))
        return recover(path, now);
    if (auto created = createFile(path); !created)
        return fail(std::move(created).error());
    tightenMode(path);
    auto opened = openWhole(path, now);
    if (opened)
        return opened;
    switch (opened.error().kind) {
    case ErrorKind::StorageDamaged:
        return recover(path, now);
    case ErrorKind::StorageReadOnly:
    case ErrorKind::StorageFailing:
        // SQLite says of a read-only disk only that a file cannot be made there.
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
            opened.error().kind = ErrorKind::StorageReadOnly;
        if (auto readable = openToRead(path, opened.error()))
            return readable;
        return opened;
    default:
        return opened;
    }
}

void noteDamage(const QString &path)
{
    if (auto noted = writePrivateFile(damageMark(path), {}); !noted)
        qCWarning(lcLibrary) << "the damage of the library could not be noted";
}

bool isDamageNoted(const QString &path)
{
    return QFileInfo::exists(damageMark(path));
}

} // namespace dria
