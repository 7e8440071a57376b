#include "library/schema.h"

#include "library/database.h"
#include "library/schema_steps.h"
#include "library/transaction.h"

using namespace Qt::StringLiterals;

namespace dria {

int schemaVersion()
{
    return static_cast<int>(schemaSteps().size());
}

Result<int> schemaVersionOf(Database &database)
{
    const auto application = database.run(u"PRAGMA application_id"_s);
    if (!application)
        return fail(application.error());
    const auto version = database.run(u"PRAGMA user_version"_s);
    if (!version)
        return fail(version.error());
    const auto tables = database.run(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return fail(tables.error());
    if (application->toInt() == libraryApplicationId)
        return version->toInt();
    if (tables->toInt() > 0)
        return fail(ErrorKind::Storage, u"another program's database"_s);
    return 0;
}

Result<void> upgradeSchema(Database &database, int from)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (qsizetype step = from; step < schemaSteps().size(); ++step) {
        if (auto done = database.runAll(schemaSteps().at(step)); !done)
            return done;
    }
    const auto stamped = database.runAll({u"PRAGMA application_id = %1"_s.arg(libraryApplicationId),
                                          u"PRAGMA user_version = %1"_s.arg(schemaVersion())});
    return stamped ? transaction.commit() : stamped;
}

} // namespace dria
