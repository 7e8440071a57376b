#pragma once
// Which message of a conversation follows which: answers beside each other, and ways through them.

#include <QHash>
#include <QList>
#include <QUuid>

namespace dria {

/// Ids only. What a damaged library may hold (a parent that is missing, a circle) ends a way and
/// never loops.
class MessageTree
{
public:
    void clear() { *this = {}; }
    /// In any order. A second time it changes nothing.
    void add(const QUuid &id, const QUuid &parent);
    /// All are there: a message whose parent is missing follows the one made before it.
    void closeGaps();

    [[nodiscard]] bool contains(const QUuid &id) const { return m_parents.contains(id); }
    /// Those with the same parent, itself among them, in the order made.
    [[nodiscard]] QList<QUuid> siblings(const QUuid &id) const;
    /// From the first message to this one, or from where a parent is missing.
    [[nodiscard]] QList<QUuid> pathTo(const QUuid &id) const;
    /// The message that was made last among those that nothing follows, from this one on.
    [[nodiscard]] QUuid newestLeaf(const QUuid &id) const;
    /// The message that was made last; null when there is none.
    [[nodiscard]] QUuid newest() const;

private:
    QHash<QUuid, QUuid> m_parents;
    QHash<QUuid, QList<QUuid>> m_children;
};

} // namespace dria
