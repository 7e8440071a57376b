#include "library/library_check.h"

#include "library/database.h"
#include "library/library_file.h"
#include "library/schema.h"
#include "library/search_index.h"
#include "library/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

Result<void> addRows(Database &database, const QString &sql, QStringList &problems)
{
    Statement rows(database, sql);
    if (auto done = rows.run(); !done)
        return done;
    while (rows.next()) {
        if (const QString row = rows.text(0); row != "ok"_L1)
            problems += row;
    }
    return rows.outcome();
}

Result<void> addProblems(const QString &path, QStringList &problems)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    const auto version = schemaVersionOf(**database);
    if (!version)
        return fail(version.error());
    if (auto done = addRows(**database, u"PRAGMA integrity_check"_s, problems); !done)
        return done;
    if (auto done = addRows(**database,
                            u"SELECT \"table\" || ': row ' || rowid || ' names none of ' || parent "
                            "FROM pragma_foreign_key_check"_s,
                            problems);
        !done)
        return done;
    return *version == schemaVersion() ? checkSearchIndex(**database) : Result<void>();
}

} // namespace

Result<QStringList> checkLibrary(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::StorageFailing, u"there is no library"_s);
    QStringList problems;
    if (isDamageNoted(path))
        problems += u"damage was met at work"_s;
    const auto looked = addProblems(path, problems);
    if (looked)
        return problems;
    if (looked.error().kind != ErrorKind::StorageDamaged)
        return fail(looked.error());
    problems += looked.error().detail;
    return problems;
}

} // namespace dria
