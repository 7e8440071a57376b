#pragma once
// What merging needs to know of each table of the library.

#include <QList>
#include <QString>

namespace dria {

/// A table whose rows are known by an identity that is the same in every library.
struct MergeTable
{
    QString name;
    QString identity;   ///< the column with it
    QString owner;      ///< the column that joins it to a conversation; empty: none
    bool hasTombstones; ///< its rows are deleted by mark, and for good by tombstone
};

/// In the order in which they can be filled.
[[nodiscard]] inline QList<MergeTable> mergeTables()
{
    using namespace Qt::StringLiterals;
    return {{u"folders"_s, u"id"_s, {}, true},
            {u"tags"_s, u"id"_s, {}, true},
            {u"attachments"_s, u"sha256"_s, {}, false},
            {u"conversations"_s, u"id"_s, {}, true},
            {u"messages"_s, u"id"_s, u"conversation"_s, true},
            {u"usage"_s, u"id"_s, {}, false}};
}

/// The condition for rows `t`, of conversations `c`, that leaves out what was deleted for good and
/// is still on its way out of the file.
[[nodiscard]] inline QString livingOf(const MergeTable &table)
{
    using namespace Qt::StringLiterals;
    if (!table.hasTombstones)
        return {};
    const QString ids = table.owner.isEmpty() ? u"t.id"_s : u"t.id, c.id"_s;
    return u"WHERE NOT EXISTS (SELECT 1 FROM tombstones WHERE id IN (%1))"_s.arg(ids);
}

} // namespace dria
