#include "library/database.h"

#include "library/sqlite_error.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// Long enough for a backup tool that reads, short enough for the queue behind.
constexpr auto busyOption = "QSQLITE_BUSY_TIMEOUT=250"_L1;

QString optionsFor(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite:
        return busyOption;
    case Database::Access::ReadOnly:
        return busyOption + ";QSQLITE_OPEN_READONLY"_L1;
    case Database::Access::Immutable:
        break;
    }
    return busyOption + ";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_L1;
}

QString nameFor(const QString &path, Database::Access access)
{
    if (access != Database::Access::Immutable)
        return path;
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + "?immutable=1"_L1;
}

QStringList settingsFor(Database::Access access, bool isNew)
{
    QStringList settings{
        u"PRAGMA trusted_schema = OFF"_s, // a file from elsewhere brings no functions with it
        u"PRAGMA cell_size_check = ON"_s, // damage is found when a page is read
        u"PRAGMA temp_store = MEMORY"_s,  // no text in files of other folders
    };
    // Writes to the file every time it is set; in one that has tables it means nothing.
    if (isNew)
        settings += u"PRAGMA auto_vacuum = INCREMENTAL"_s;
    if (access == Database::Access::ReadWrite) {
        settings += {
            u"PRAGMA secure_delete = ON"_s,   u"PRAGMA journal_mode = WAL"_s,
            u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA journal_size_limit = 4194304"_s,
            u"PRAGMA foreign_keys = ON"_s,
        };
    }
    return settings;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    static std::atomic<int> count{0};
    const QString connection = u"library-%1"_s.arg(++count);
    std::unique_ptr<Database> made(new Database(path, access, connection));
    const bool isNew = access == Access::ReadWrite && QFileInfo(path).size() == 0;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(nameFor(path, access));
    database.setConnectOptions(optionsFor(access));
    if (!database.open())
        return fail(sqliteError(database.lastError()));
    if (auto set = made->runAll(settingsFor(access, isNew)); !set)
        return fail(std::move(set).error());
    return made;
}

Database::Database(QString path, Access access, QString connection)
    : m_path(std::move(path))
    , m_access(access)
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear(); // before the connection they belong to
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QVariant> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    ++m_statementCount;
    if (!query.exec(sql))
        return fail(sqliteError(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return fail(sqliteError(query.lastError()));
    return QVariant();
}

Result<void> Database::runAll(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = run(sql); !done)
            return fail(std::move(done).error());
    }
    return {};
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto made = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        made->setForwardOnly(true);
        if (!made->prepare(sql))
            return fail(sqliteError(made->lastError()));
        query = std::move(made);
    }
    return query.get();
}

} // namespace dria
