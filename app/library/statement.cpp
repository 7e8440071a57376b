#include "library/statement.h"

#include "library/database.h"
#include "library/sqlite_error.h"

#include <QSqlError>
#include <QStringDecoder>

namespace dria {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
{
    const Result<QSqlQuery *> query = database.prepared(sql);
    if (query)
        m_query = *query;
    else
        m_outcome = fail(query.error());
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bind(QVariant(text.isNull() ? QStringLiteral("") : text));
}

Statement &Statement::bindUtf8(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bind(QVariant(utf8.isNull() ? QByteArray("") : utf8));
}

Statement &Statement::bind(const QUuid &id)
{
    return id.isNull() ? bindNull() : bind(QVariant(id.toRfc4122()));
}

Statement &Statement::bind(const QDateTime &time)
{
    return time.isValid() ? bind(QVariant(time.toMSecsSinceEpoch())) : bindNull();
}

Statement &Statement::bind(const QByteArray &bytes)
{
    return bind(QVariant(bytes));
}

Statement &Statement::bind(qint64 number)
{
    return bind(QVariant(number));
}

Statement &Statement::bindNull()
{
    return bind(QVariant());
}

Result<void> Statement::run()
{
    if (!m_query)
        return m_outcome;
    ++m_database.m_statementCount;
    m_bound = 0;
    if (!m_query->exec())
        m_outcome = fail(sqliteError(m_query->lastError()));
    return m_outcome;
}

bool Statement::next()
{
    if (!m_outcome || !m_query)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_outcome = fail(sqliteError(m_query->lastError()));
    return false;
}

Result<void> Statement::outcome() const
{
    return m_outcome;
}

int Statement::rowsChanged() const
{
    return m_query ? m_query->numRowsAffected() : 0;
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QString Statement::utf8(int column) const
{
    // QString::fromUtf8() would drop a leading byte order mark.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(bytes(column));
}

QUuid Statement::id(int column) const
{
    return QUuid::fromRfc4122(bytes(column));
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Statement::number(int column) const
{
    return m_query->value(column).toLongLong();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

} // namespace dria
