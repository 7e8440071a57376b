#include "library/sqlite_error.h"

#include <QSqlError>

namespace dria {

namespace {

// https://www.sqlite.org/rescode.html: the primary code is the low byte of an extended one.
ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorKind::StorageBusy;
    case 8: // SQLITE_READONLY
        return ErrorKind::StorageReadOnly;
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
        return ErrorKind::StorageFailing;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorKind::StorageDamaged;
    case 13: // SQLITE_FULL
        return ErrorKind::StorageFull;
    default:
        return ErrorKind::Storage;
    }
}

} // namespace

Error sqliteError(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode().toInt()), 0, std::nullopt, error.databaseText()};
}

bool passesByItself(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::StorageFull:
    case ErrorKind::StorageReadOnly:
    case ErrorKind::StorageBusy:
    case ErrorKind::StorageFailing:
        return true;
    default:
        return false;
    }
}

} // namespace dria
