#include "chat/folder_list.h"

#include "chat/conversation_list.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dria {

FolderList::FolderList(ConversationStore &store, ConversationList &conversations,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversations(conversations)
    , m_clock(clock)
{
}

void FolderList::load()
{
    whenFinished(m_store.folders(), this,
                 [this, before = m_changes](const Result<QList<Folder>> &read) {
                     if (!read) // again when the library can be read
                         return;
                     // What was changed meanwhile was read without that.
                     if (m_changes != before) {
                         load();
                         return;
                     }
                     m_folders.clear();
                     for (const Folder &folder : *read)
                         m_folders.insert(folder.id, folder);
                     Q_EMIT changed();
                 });
}

// Folders that are in each other come from a file that was put together elsewhere.
QUuid FolderList::parentOf(const Folder &folder) const
{
    return contains(folder.parent) && !isIn(folder.parent, folder.id) ? folder.parent : QUuid();
}

bool FolderList::isIn(const QUuid &id, const QUuid &outer) const
{
    QUuid at = id;
    for (qsizetype steps = 0; steps <= m_folders.size() && contains(at); ++steps) {
        if (at == outer)
            return true;
        at = m_folders.value(at).parent;
    }
    return contains(at); // goes round without an end
}

QList<Folder> FolderList::childrenOf(const QUuid &parent) const
{
    QList<Folder> children;
    for (const Folder &folder : m_folders) {
        if (parentOf(folder) == parent)
            children += folder;
    }
    QCollator names;
    names.setNumericMode(true);
    std::ranges::sort(children, [&names](const Folder &a, const Folder &b) {
        const int order = names.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return children;
}

QList<Folder> FolderList::all() const
{
    QList<Folder> found;
    const std::function<void(const QUuid &)> add = [&](const QUuid &parent) {
        for (const Folder &folder : childrenOf(parent)) {
            found += folder;
            add(folder.id);
        }
    };
    add({});
    return found;
}

QString FolderList::pathOf(const QUuid &id) const
{
    QStringList names;
    for (QUuid at = id; contains(at); at = parentOf(m_folders.value(at)))
        names.prepend(m_folders.value(at).name);
    return names.join(QStringLiteral(" / "));
}

QUuid FolderList::create(const QString &name, const QUuid &parent)
{
    const QString plain = name.simplified();
    if (plain.isEmpty())
        return {};
    const Folder folder{newId(m_clock.nowUtc()), parent, plain};
    keep(folder);
    return folder.id;
}

void FolderList::rename(const QUuid &id, const QString &name)
{
    Folder folder = m_folders.value(id);
    const QString plain = name.simplified();
    if (folder.id.isNull() || plain.isEmpty() || plain == folder.name)
        return;
    folder.name = plain;
    keep(folder);
}

void FolderList::move(const QUuid &id, const QUuid &parent)
{
    Folder folder = m_folders.value(id);
    if (folder.id.isNull() || folder.parent == parent || isIn(parent, id))
        return;
    folder.parent = parent;
    keep(folder);
}

void FolderList::remove(const QUuid &id)
{
    if (!contains(id))
        return;
    m_removed = m_folders.take(id);
    m_inside = {};
    for (Folder &folder : m_folders) {
        if (folder.parent != id)
            continue;
        folder.parent = m_removed.parent;
        m_inside.folders += folder.id;
    }
    m_inside.conversations = conversationsIn(id);
    m_conversations.file(m_inside.conversations, {.folder = m_removed.parent});
    tellFailure(m_store.removeFolder(id));
    Q_EMIT changed();
    Q_EMIT removed(m_removed.name);
}

void FolderList::undoRemoval()
{
    const Folder back = std::exchange(m_removed, {});
    if (back.id.isNull())
        return;
    FolderContent inside = std::exchange(m_inside, {});
    // What went elsewhere since then was put there by hand.
    inside.folders.removeIf(
        [&](const QUuid &id) { return !contains(id) || folder(id).parent != back.parent; });
    const QList<QUuid> beside = conversationsIn(back.parent);
    const QSet<QUuid> there(beside.cbegin(), beside.cend());
    inside.conversations.removeIf([&there](const QUuid &id) { return !there.contains(id); });
    m_folders.insert(back.id, back);
    for (const QUuid &id : std::as_const(inside.folders))
        m_folders[id].parent = back.id;
    m_conversations.file(inside.conversations, {.folder = back.id});
    tellFailure(m_store.restoreFolder(back.id, inside));
    Q_EMIT changed();
}

QList<QUuid> FolderList::conversationsIn(const QUuid &folder) const
{
    QList<QUuid> inside;
    for (int row = 0; row < m_conversations.rowCount(); ++row) {
        if (m_conversations.at(row).filing.folder == folder)
            inside += m_conversations.at(row).id;
    }
    return inside;
}

void FolderList::keep(const Folder &folder)
{
    m_folders.insert(folder.id, folder);
    tellFailure(m_store.save(folder));
    Q_EMIT changed();
}

void FolderList::tellFailure(const QFuture<Result<void>> &saved)
{
    ++m_changes;
    whenFinished(saved, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT storeFailed(done.error());
    });
}

} // namespace dria
