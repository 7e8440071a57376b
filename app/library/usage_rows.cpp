#include "library/usage_rows.h"

#include "library/database.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

std::optional<int> count(const Statement &row, int column)
{
    return row.value(column).isNull() ? std::nullopt
                                      : std::optional<int>(static_cast<int>(row.number(column)));
}

QVariant valueOf(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

UsageEntry entryFrom(const Statement &row)
{
    UsageEntry entry;
    entry.id = row.id(0);
    entry.account = row.id(1);
    entry.conversation = row.id(2);
    entry.message = row.id(3);
    entry.model = row.text(4);
    entry.node = row.text(5);
    entry.promptTokens = count(row, 6);
    entry.answerTokens = count(row, 7);
    entry.isCounted = row.number(8) != 0;
    if (!row.value(9).isNull())
        entry.observedMicros = row.number(9);
    entry.sharedBy = static_cast<int>(row.number(10));
    entry.createdAt = row.time(11);
    return entry;
}

/// What sumFrom() reads, from column `first` on. A part of what several took together is no whole
/// number: the sum is.
QString sums()
{
    return u"count(*), total(prompt_tokens), total(answer_tokens), "_s
           u"round(total(CAST(observed AS REAL) / shared)), count(observed)"_s;
}

UsageSum sumFrom(const Statement &row, int first)
{
    return {static_cast<int>(row.number(first)), row.number(first + 1), row.number(first + 2),
            row.number(first + 3), static_cast<int>(row.number(first + 4))};
}

QString filtered()
{
    return u" FROM usage WHERE account = ? AND created_at >= ? AND (? = '' OR model = ?) "_s;
}

void bindFilter(Statement &statement, const UsageFilter &filter)
{
    statement.bind(filter.account)
        .bind(filter.from.isValid() ? filter.from.toMSecsSinceEpoch()
                                    : std::numeric_limits<qint64>::min())
        .bind(filter.model)
        .bind(filter.model);
}

} // namespace

Result<void> writeUsage(Database &database, const UsageEntry &entry, const QDateTime &now)
{
    Statement write(database, uR"(
        INSERT INTO usage (id, account, conversation, message, model, node, prompt_tokens,
                           answer_tokens, counted, observed, shared, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET observed = excluded.observed, shared = excluded.shared,
            updated_at = excluded.updated_at)"_s);
    return write.bind(entry.id)
        .bind(entry.account)
        .bind(entry.conversation)
        .bind(entry.message)
        .bind(entry.model)
        .bind(entry.node)
        .bind(valueOf(entry.promptTokens))
        .bind(valueOf(entry.answerTokens))
        .bind(qint64(entry.isCounted))
        .bind(entry.observedMicros ? QVariant(*entry.observedMicros)
                                   : QVariant(QMetaType::fromType<qint64>()))
        .bind(qint64(entry.sharedBy))
        .bind(entry.createdAt)
        .bind(now)
        .run();
}

Result<void> writeObserved(Database &database, const QList<QUuid> &entries, qint64 micros,
                           const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return transaction.began();
    for (const QUuid &id : entries) {
        Statement write(
            database, u"UPDATE usage SET observed = ?, shared = ?, updated_at = ? WHERE id = ?"_s);
        if (auto done = write.bind(micros).bind(qint64(entries.size())).bind(now).bind(id).run();
            !done)
            return done;
    }
    return transaction.commit();
}

Result<QList<UsageEntry>> readUsage(Database &database, const UsageFilter &filter,
                                    const std::optional<UsageEntry> &before, int limit)
{
    Statement rows(
        database, u"SELECT id, account, conversation, message, model, node, prompt_tokens, "_s
                  u"answer_tokens, counted, observed, shared, created_at"_s +
                      filtered() +
                      u"AND (created_at, id) < (?, ?) ORDER BY created_at DESC, id DESC LIMIT ?"_s);
    bindFilter(rows, filter);
    rows.bind(before ? before->createdAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
        .bind(before ? before->id.toRfc4122() : QByteArray(16, '\xff'))
        .bind(qint64(limit));
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<UsageEntry> entries;
    while (rows.next())
        entries.append(entryFrom(rows));
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return entries;
}

Result<QList<UsageOfDay>> readUsageByDay(Database &database, const UsageFilter &filter)
{
    Statement rows(database,
                   u"SELECT date(created_at / 1000, 'unixepoch', 'localtime') AS day, "_s + sums() +
                       filtered() + u"GROUP BY day ORDER BY day"_s);
    bindFilter(rows, filter);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<UsageOfDay> days;
    while (rows.next())
        days.append({QDate::fromString(rows.text(0), Qt::ISODate), sumFrom(rows, 1)});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return days;
}

Result<QList<UsageOfModel>> readUsageByModel(Database &database, const UsageFilter &filter)
{
    Statement rows(database, u"SELECT model, "_s + sums() + filtered() +
                                 u"GROUP BY model ORDER BY 5 DESC, 2 DESC, model"_s);
    bindFilter(rows, filter);
    if (auto done = rows.run(); !done)
        return fail(std::move(done).error());
    QList<UsageOfModel> models;
    while (rows.next())
        models.append({rows.text(0), sumFrom(rows, 1)});
    if (auto done = rows.outcome(); !done)
        return fail(std::move(done).error());
    return models;
}

} // namespace dria
