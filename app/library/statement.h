#pragma once
// One use of a prepared statement: bind, run, read the rows.

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

class QSqlQuery;

namespace dria {

class Database;

/// An error of preparing or binding waits for run(). Only one use of the same SQL at a time.
/// How values lie in the file: ids as their 16 bytes, times as milliseconds since 1970 UTC.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    /// Lets go of the read lock that unread rows hold.
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement &bind(const QString &text); ///< a null string is an empty one
    /// For CAST(? AS TEXT). Text bound as it is passes through SQLite's own UTF-16, which takes a
    /// leading byte order mark away and U+FFFE and U+FFFF for errors. Read it back with utf8().
    Statement &bindUtf8(const QString &text);
    Statement &bind(const QUuid &id); ///< the null id is NULL
    Statement &bind(const QDateTime &time);
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(const QVariant &value); ///< as it is: what another statement read
    Statement &bindNull();

    [[nodiscard]] Result<void> run();
    /// Goes to the next row; false after the last, and when reading failed: see outcome().
    [[nodiscard]] bool next();
    /// Whether all rows were read.
    [[nodiscard]] Result<void> outcome() const;
    [[nodiscard]] int rowsChanged() const;

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QString utf8(int column) const; ///< of CAST(… AS BLOB)
    [[nodiscard]] QUuid id(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC, or null
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    Database &m_database;
    QSqlQuery *m_query = nullptr;
    Result<void> m_outcome;
    int m_bound = 0;
};

} // namespace dria
