#pragma once
// One row of another library, decided upon and written.

#include "core/result.h"
#include "transfer/library_merge.h"
#include "transfer/merge_table.h"

#include <QStringList>
#include <QVariantList>

namespace dria {

class Database;

/// The columns of a table that both libraries have, without their own keys.
struct MergeColumns
{
    QStringList names;
    [[nodiscard]] qsizetype of(QStringView name) const { return names.indexOf(name); }
};

/// Text that is anybody's goes by its bytes both ways: see Statement::bindUtf8(). Without a byte
/// they come as NULL.
[[nodiscard]] bool isTextColumn(const QString &name);

struct MergeRow
{
    QVariant owner; ///< the id of its conversation, where its table has one
    QVariantList values;
};

enum class RowOutcome { Added, Updated, Same, Deleted };

struct RowMerged
{
    RowOutcome outcome = RowOutcome::Same;
    QVariantList before; ///< Updated: what stood there
};

/// Within a transaction of the caller's.
[[nodiscard]] Result<RowMerged> mergeRow(Database &target, const MergeTable &table,
                                         const MergeColumns &columns, const MergeRow &row,
                                         MergePolicy policy);
[[nodiscard]] Result<void> removeRow(Database &target, const MergeTable &table,
                                     const QVariant &identity);
[[nodiscard]] Result<void> putRowBack(Database &target, const MergeTable &table,
                                      const MergeColumns &columns, const QVariantList &values);

} // namespace dria
