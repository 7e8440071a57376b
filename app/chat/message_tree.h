#pragma once
// Which message of a conversation follows which: answers beside each other, and ways through them.

#include "library/message.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QUuid>

namespace dria {

/// Ids, and whose each is. What was removed is passed over: what followed it follows what it
/// followed. What a damaged library may hold (a parent that is missing, a circle) ends a way and
/// never loops.
class MessageTree
{
public:
    void clear() { *this = {}; }
    /// In any order. A second time it changes nothing.
    void add(const QUuid &id, const QUuid &parent, Message::Role role = Message::Role::User);
    /// All are there: a message whose parent is missing follows the one made before it.
    void closeGaps();

    /// Unknown ones are passed over. What is below stays, unless it is removed too.
    void remove(const QList<QUuid> &ids);
    void restore(const QList<QUuid> &ids);

    /// False of what was removed.
    [[nodiscard]] bool contains(const QUuid &id) const
    {
        return m_nodes.contains(id) && !m_removed.contains(id);
    }
    /// As it was added, or found by closeGaps(), removed or not; null for none.
    [[nodiscard]] QUuid parentOf(const QUuid &id) const { return m_nodes.value(id).parent; }
    [[nodiscard]] Message::Role roleOf(const QUuid &id) const { return m_nodes.value(id).role; }
    /// Itself, or the nearest above it that is there; null for none.
    [[nodiscard]] QUuid nearest(const QUuid &id) const;
    /// Itself and all that follow it, on every way.
    [[nodiscard]] QList<QUuid> allFrom(const QUuid &id) const;
    /// In the order made; of a null id, the first messages.
    [[nodiscard]] QList<QUuid> following(const QUuid &id) const;
    /// False only where siblings() would find no other: for who asks of many.
    [[nodiscard]] bool mayHaveSiblings(const QUuid &id) const
    {
        return !m_removed.isEmpty() || m_children.value(parentOf(id)).size() > 1;
    }
    /// Those with the same parent, itself among them, in the order made.
    [[nodiscard]] QList<QUuid> siblings(const QUuid &id) const;
    /// From the first message to this one, or from where a parent is missing.
    [[nodiscard]] QList<QUuid> pathTo(const QUuid &id) const;
    /// The message that was made last among those that nothing follows, from this one on.
    [[nodiscard]] QUuid newestLeaf(const QUuid &id) const;
    /// The message that was made last; null when there is none.
    [[nodiscard]] QUuid newest() const;

private:
    struct Node
    {
        QUuid parent;
        Message::Role role = Message::Role::User;
    };

    QHash<QUuid, Node> m_nodes; ///< as they were made
    QHash<QUuid, QList<QUuid>> m_children;
    QSet<QUuid> m_removed;
};

} // namespace dria
