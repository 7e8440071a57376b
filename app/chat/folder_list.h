#pragma once
// The folders of conversations: few, so all are kept here, and every change goes to the store.

#include "core/error.h"
#include "core/result.h"
#include "library/folder.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

namespace dria {

class Clock;
class ConversationList;
class ConversationStore;

class FolderList : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. Conversations of a folder that goes are moved in the list too.
    FolderList(ConversationStore &store, ConversationList &conversations, const Clock &clock,
               QObject *parent = nullptr);

    /// Reads them, in the place of those that are known.
    void load();

    [[nodiscard]] bool contains(const QUuid &id) const { return m_folders.contains(id); }
    [[nodiscard]] Folder folder(const QUuid &id) const { return m_folders.value(id); }
    /// By name. Of the null id, those at the top: also what has a parent that is not there, or
    /// that is in itself.
    [[nodiscard]] QList<Folder> childrenOf(const QUuid &parent) const;
    /// All of them, each after the one it is in.
    [[nodiscard]] QList<Folder> all() const;
    /// "Work / Reports".
    [[nodiscard]] QString pathOf(const QUuid &id) const;

    /// A blank name makes none, and answers with the null id.
    QUuid create(const QString &name, const QUuid &parent = {});
    void rename(const QUuid &id, const QString &name);
    /// Not into itself, nor into what is in it.
    void move(const QUuid &id, const QUuid &parent);
    /// What is in it goes to its parent.
    void remove(const QUuid &id);
    /// Brings back the one that was removed last, with what was in it and is still where it went.
    /// What was in it and in the trash stays with its parent.
    void undoRemoval();

Q_SIGNALS:
    void changed();
    void removed(const QString &name);
    void storeFailed(const dria::Error &error);

private:
    [[nodiscard]] QUuid parentOf(const Folder &folder) const;
    [[nodiscard]] QList<QUuid> conversationsIn(const QUuid &folder) const;
    [[nodiscard]] bool isIn(const QUuid &id, const QUuid &outer) const;
    void keep(const Folder &folder);
    void tellFailure(const QFuture<Result<void>> &saved);

    ConversationStore &m_store;
    ConversationList &m_conversations;
    const Clock &m_clock;
    QHash<QUuid, Folder> m_folders;
    Folder m_removed;       ///< what undoRemoval() brings back
    FolderContent m_inside; ///< what was in it
    int m_changes = 0;      ///< made here
};

} // namespace dria
