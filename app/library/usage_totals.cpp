#include "library/usage_totals.h"

#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

/// partOf() of each row, in whole numbers.
QString spent()
{
    return u"coalesce(sum((observed + shared - 1) / shared), 0)"_s;
}

Result<void> readDays(Database &database, const QUuid &account, const QDateTime &from,
                      UsageTotals &totals)
{
    Statement rows(
        database, u"SELECT date(created_at / 1000, 'unixepoch', 'localtime') AS day, "_s + spent() +
                      u" FROM usage WHERE account = ? AND created_at >= ? "_s
                      u"AND observed IS NOT NULL GROUP BY day"_s);
    if (auto done = rows.bind(account).bind(from).run(); !done)
        return done;
    while (rows.next())
        totals.days.insert(QDate::fromString(rows.text(0), Qt::ISODate), rows.number(1));
    return rows.outcome();
}

Result<void> readModels(Database &database, const QUuid &account, const QDateTime &from,
                        UsageTotals &totals)
{
    Statement rows(database,
                   u"SELECT model, "_s + spent() +
                       u", sum(coalesce(prompt_tokens, 0) + answer_tokens) FROM usage "_s
                       u"WHERE account = ? AND created_at >= ? AND observed IS NOT NULL "_s
                       u"AND answer_tokens IS NOT NULL GROUP BY model"_s);
    if (auto done = rows.bind(account).bind(from).run(); !done)
        return done;
    while (rows.next())
        totals.models.insert(rows.text(0), {rows.number(1), rows.number(2)});
    return rows.outcome();
}

} // namespace

Result<UsageTotals> readUsageTotals(Database &database, const QUuid &account, const QDateTime &from)
{
    UsageTotals totals;
    if (auto done = readDays(database, account, from, totals); !done)
        return fail(std::move(done).error());
    if (auto done = readModels(database, account, from, totals); !done)
        return fail(std::move(done).error());
    return totals;
}

Result<qint64> readSpentIn(Database &database, const QUuid &account, const QUuid &conversation)
{
    Statement rows(database, u"SELECT "_s + spent() +
                                 u" FROM usage WHERE account = ? AND conversation = ? "_s
                                 u"AND observed IS NOT NULL"_s);
    if (auto done = rows.bind(account).bind(conversation).run(); !done)
        return fail(std::move(done).error());
    const qint64 micros = rows.next() ? rows.number(0) : 0;
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return micros;
}

} // namespace dria
