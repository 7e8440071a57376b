#include "transfer/row_merge.h"

#include "library/database.h"
#include "library/statement.h"

using namespace Qt::StringLiterals;

namespace dria {

namespace {

QStringList marksFor(const QStringList &names)
{
    QStringList marks;
    for (qsizetype i = 0; i < names.size(); ++i)
        marks += isTextColumn(names.at(i)) ? u"CAST(coalesce(?, '') AS TEXT)"_s : u"?"_s;
    return marks;
}

Result<bool> hasTombstone(Database &target, const QVariant &id)
{
    Statement row(target, u"SELECT 1 FROM tombstones WHERE id = ?"_s);
    if (auto done = row.bind(id).run(); !done)
        return fail(std::move(done).error());
    const bool found = row.next();
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    return found;
}

/// The library's key of the conversation a row belongs to; nothing where it must not be written.
Result<std::optional<qint64>> ownerOf(Database &target, const MergeRow &row, MergePolicy policy)
{
    Statement found(target, u"SELECT key, deleted_at FROM conversations WHERE id = ?"_s);
    if (auto done = found.bind(row.owner).run(); !done)
        return fail(std::move(done).error());
    std::optional<qint64> key;
    if (found.next() && (policy == MergePolicy::Restore || found.value(1).isNull()))
        key = found.number(0);
    if (auto done = found.outcome(); !done)
        return fail(std::move(done).error());
    return key;
}

Result<void> update(Database &target, const MergeTable &table, const MergeColumns &columns,
                    const QVariantList &values)
{
    QStringList sets;
    for (const QString &name : columns.names)
        sets += name + (isTextColumn(name) ? u" = CAST(coalesce(?, '') AS TEXT)"_s : u" = ?"_s);
    Statement write(target, u"UPDATE %1 SET %2 WHERE %3 = ?"_s.arg(table.name, sets.join(u", "_s),
                                                                   table.identity));
    for (const QVariant &value : values)
        write.bind(value);
    return write.bind(values.at(columns.of(table.identity))).run();
}

Result<void> insert(Database &target, const MergeTable &table, const MergeColumns &columns,
                    const QVariantList &values, std::optional<qint64> owner)
{
    QStringList names = columns.names;
    QStringList marks = marksFor(names);
    if (owner) {
        names += table.owner;
        marks += u"?"_s;
    }
    Statement write(target, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                table.name, names.join(u", "_s), marks.join(u", "_s)));
    for (const QVariant &value : values)
        write.bind(value);
    if (owner)
        write.bind(*owner);
    return write.run();
}

} // namespace

bool isTextColumn(const QString &name)
{
    static const QStringList texts{u"title"_s,   u"text"_s,       u"reasoning"_s, u"name"_s,
                                   u"details"_s, u"parameters"_s, u"model"_s,     u"type"_s};
    return texts.contains(name);
}

Result<RowMerged> mergeRow(Database &target, const MergeTable &table, const MergeColumns &columns,
                           const MergeRow &row, MergePolicy policy)
{
    const QVariant identity = row.values.at(columns.of(table.identity));
    if (table.hasTombstones) {
        const auto dead = hasTombstone(target, identity);
        if (!dead || *dead)
            return dead ? Result<RowMerged>(RowMerged{RowOutcome::Deleted, {}})
                        : fail(dead.error());
    }
    QVariantList there;
    {
        QStringList names;
        for (const QString &name : columns.names)
            names += isTextColumn(name) ? u"CAST(%1 AS BLOB)"_s.arg(name) : name;
        // The bytes of an attachment are named by their hash: there is nothing newer about them.
        if (!table.hasTombstones)
            names = {table.identity};
        Statement found(target, u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(
                                    names.join(u", "_s), table.name, table.identity));
        if (auto done = found.bind(identity).run(); !done)
            return fail(std::move(done).error());
        if (found.next()) {
            for (int i = 0; i < names.size(); ++i)
                there += found.value(i);
        }
        if (auto done = found.outcome(); !done)
            return fail(std::move(done).error());
    }
    if (there.isEmpty()) {
        std::optional<qint64> owner;
        if (!table.owner.isEmpty()) {
            const auto found = ownerOf(target, row, policy);
            if (!found)
                return fail(found.error());
            if (!*found)
                return RowMerged{RowOutcome::Deleted, {}};
            owner = *found;
        }
        const auto done = insert(target, table, columns, row.values, owner);
        return done ? Result<RowMerged>(RowMerged{RowOutcome::Added, {}}) : fail(done.error());
    }
    if (!table.hasTombstones)
        return RowMerged{};
    const qsizetype deletedAt = columns.of(u"deleted_at");
    if (policy == MergePolicy::Import && !there.at(deletedAt).isNull())
        return RowMerged{RowOutcome::Deleted, {}};
    const qsizetype updatedAt = columns.of(u"updated_at");
    if (there.at(updatedAt).toLongLong() >= row.values.at(updatedAt).toLongLong())
        return RowMerged{};
    const auto done = update(target, table, columns, row.values);
    return done ? Result<RowMerged>(RowMerged{RowOutcome::Updated, there}) : fail(done.error());
}

Result<void> removeRow(Database &target, const MergeTable &table, const QVariant &identity)
{
    Statement remove(target, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table.name, table.identity));
    return remove.bind(identity).run();
}

Result<void> putRowBack(Database &target, const MergeTable &table, const MergeColumns &columns,
                        const QVariantList &values)
{
    return update(target, table, columns, values);
}

} // namespace dria
