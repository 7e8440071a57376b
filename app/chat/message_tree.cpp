#include "chat/message_tree.h"

#include <QSet>

#include <algorithm>

namespace dria {

namespace {

// UUIDv7: the bytes order them by the time they were made.
bool isOlder(const QUuid &a, const QUuid &b)
{
    return a.toRfc4122() < b.toRfc4122();
}

} // namespace

void MessageTree::add(const QUuid &id, const QUuid &parent, Message::Role role)
{
    if (contains(id))
        return;
    m_nodes.insert(id, {parent, role});
    m_children[parent].append(id);
}

void MessageTree::closeGaps()
{
    const bool whole = std::ranges::all_of(m_nodes, [this](const Node &node) {
        return node.parent.isNull() || contains(node.parent);
    });
    if (whole)
        return;
    QList<QUuid> all = m_nodes.keys();
    std::ranges::sort(all, isOlder);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QUuid &parent = m_nodes[all.at(i)].parent;
        if (parent.isNull() || contains(parent))
            continue;
        m_children[parent].removeOne(all.at(i));
        parent = i == 0 ? QUuid() : all.at(i - 1);
        m_children[parent].append(all.at(i));
    }
}

void MessageTree::remove(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        if (m_nodes.contains(id))
            m_removed.insert(id);
    }
}

void MessageTree::restore(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids)
        m_removed.remove(id);
}

QUuid MessageTree::nearest(const QUuid &id) const
{
    QSet<QUuid> seen;
    for (QUuid at = id; m_nodes.contains(at) && !seen.contains(at); at = parentOf(at)) {
        if (!m_removed.contains(at))
            return at;
        seen.insert(at);
    }
    return {};
}

QList<QUuid> MessageTree::following(const QUuid &id) const
{
    QList<QUuid> found;
    QSet<QUuid> seen;
    QList<QUuid> open = m_children.value(id);
    while (!open.isEmpty()) {
        const QUuid at = open.takeLast();
        if (seen.contains(at))
            continue;
        seen.insert(at);
        if (m_removed.contains(at))
            open += m_children.value(at);
        else
            found.append(at);
    }
    std::ranges::sort(found, isOlder);
    return found;
}

QList<QUuid> MessageTree::allFrom(const QUuid &id) const
{
    QList<QUuid> found;
    QSet<QUuid> seen;
    QList<QUuid> open{id};
    while (!open.isEmpty()) {
        const QUuid at = open.takeLast();
        if (!contains(at) || seen.contains(at))
            continue;
        seen.insert(at);
        found.append(at);
        open += following(at);
    }
    return found;
}

QList<QUuid> MessageTree::siblings(const QUuid &id) const
{
    if (!contains(id))
        return {};
    QSet<QUuid> seen;
    QUuid above = parentOf(id);
    for (; m_removed.contains(above) && !seen.contains(above); above = parentOf(above))
        seen.insert(above);
    return following(above);
}

QList<QUuid> MessageTree::pathTo(const QUuid &id) const
{
    QList<QUuid> path;
    QSet<QUuid> seen;
    for (QUuid at = id; m_nodes.contains(at) && !seen.contains(at); at = parentOf(at)) {
        seen.insert(at);
        if (!m_removed.contains(at))
            path.append(at);
    }
    std::ranges::reverse(path);
    return path;
}

QUuid MessageTree::newestLeaf(const QUuid &id) const
{
    QUuid newest;
    QSet<QUuid> seen;
    QList<QUuid> open{id};
    while (!open.isEmpty()) {
        const QUuid at = open.takeLast();
        if (seen.contains(at))
            continue;
        seen.insert(at);
        const QList<QUuid> next = following(at);
        open += next;
        if (next.isEmpty() && (newest.isNull() || isOlder(newest, at)))
            newest = at;
    }
    return newest.isNull() ? id : newest; // a circle has no leaf
}

QUuid MessageTree::newest() const
{
    QUuid newest;
    for (auto it = m_nodes.keyBegin(); it != m_nodes.keyEnd(); ++it) {
        if (!m_removed.contains(*it) && (newest.isNull() || isOlder(newest, *it)))
            newest = *it;
    }
    return newest;
}

} // namespace dria
