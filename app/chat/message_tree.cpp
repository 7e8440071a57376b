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

void MessageTree::add(const QUuid &id, const QUuid &parent)
{
    if (contains(id))
        return;
    m_parents.insert(id, parent);
    m_children[parent].append(id);
}

void MessageTree::closeGaps()
{
    const bool whole = std::ranges::all_of(
        m_parents, [this](const QUuid &parent) { return parent.isNull() || contains(parent); });
    if (whole)
        return;
    QList<QUuid> all = m_parents.keys();
    std::ranges::sort(all, isOlder);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QUuid &parent = m_parents[all.at(i)];
        if (parent.isNull() || contains(parent))
            continue;
        m_children[parent].removeOne(all.at(i));
        parent = i == 0 ? QUuid() : all.at(i - 1);
        m_children[parent].append(all.at(i));
    }
}

QList<QUuid> MessageTree::siblings(const QUuid &id) const
{
    if (!contains(id))
        return {};
    QList<QUuid> found = m_children.value(m_parents.value(id));
    std::ranges::sort(found, isOlder);
    return found;
}

QList<QUuid> MessageTree::pathTo(const QUuid &id) const
{
    QList<QUuid> path;
    QSet<QUuid> seen;
    for (QUuid at = id; contains(at) && !seen.contains(at); at = m_parents.value(at)) {
        seen.insert(at);
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
        const QList<QUuid> next = m_children.value(at);
        open += next;
        if (next.isEmpty() && (newest.isNull() || isOlder(newest, at)))
            newest = at;
    }
    return newest.isNull() ? id : newest; // a circle has no leaf
}

QUuid MessageTree::newest() const
{
    const QList<QUuid> all = m_parents.keys();
    const auto found = std::ranges::max_element(all, isOlder);
    return found == all.end() ? QUuid() : *found;
}

} // namespace dria
