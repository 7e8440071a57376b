#pragma once
// One connection to a SQLite file, with its prepared statements. Lives on the thread that opened
// it.

#include "core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace dria {

class Database
{
public:
    enum class Access {
        ReadWrite, ///< the file is created where it is missing
        ReadOnly,
        Immutable, ///< a file that nobody can change, in a folder that takes no lock files
    };

    /// Sets what every connection of the library works with: see the pragmas in the source. A file
    /// that is no database shows at the first statement, not here.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isWritable() const { return m_access == Access::ReadWrite; }

    /// Runs SQL that is used once. Answers with the first column of its first row, if there is one.
    [[nodiscard]] Result<QVariant> run(const QString &sql);
    [[nodiscard]] Result<void> runAll(const QStringList &statements);

    /// How many statements ran, those of Statement included; without what was set apart.
    [[nodiscard]] qint64 statementCount() const { return m_statementCount; }
    /// What ran since the count was `before` was asked for by nobody.
    void setApart(qint64 before) { m_statementCount = before; }

private:
    friend class Statement;

    Database(QString path, Access access, QString connection);
    /// Prepared when it is first asked for, kept until the connection closes.
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);

    QString m_path;
    Access m_access;
    QString m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    qint64 m_statementCount = 0;
};

} // namespace dria
