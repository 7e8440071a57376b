#pragma once
// Conversations in memory: what the library must do, at its simplest.

#include "library/conversation_store.h"

#include <QHash>
#include <QSet>

namespace dria {

class MemoryConversationStore final : public ConversationStore
{
public:
    QFuture<Result<QList<ConversationSummary>>> conversations(const ConversationSummary &last,
                                                              int limit) override;
    QFuture<Result<StoredConversation>> open(const QUuid &conversation, int limit) override;
    QFuture<Result<QList<MessageOutline>>> olderMessages(const QUuid &conversation,
                                                         const QUuid &than, int limit) override;
    QFuture<Result<QList<Message>>> messages(const QUuid &conversation,
                                             const QList<QUuid> &ids) override;
    QFuture<Result<void>> save(const ConversationRecord &record) override;
    QFuture<Result<void>> save(const Message &message) override;
    QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                  const QString &reasoning) override;
    QFuture<Result<void>> saveDraft(const QUuid &conversation, const Draft &draft) override;
    QFuture<Result<void>> save(const NewFile &added) override;
    QFuture<Result<QHash<QByteArray, QByteArray>>>
    attachments(const QList<QByteArray> &hashes) override;
    QFuture<Result<void>> rename(const QUuid &conversation, const QString &title) override;
    QFuture<Result<void>> file(const QList<QUuid> &conversations,
                               const FilingChange &change) override;
    QFuture<Result<void>> fork(const ConversationRecord &record,
                               const QList<MessageCopy> &messages) override;
    QFuture<Result<void>> removeConversations(const QList<QUuid> &conversations) override;
    QFuture<Result<void>> restoreConversations(const QList<QUuid> &conversations) override;
    QFuture<Result<QList<TrashedConversation>>> trash() override;
    QFuture<Result<void>> purgeConversations(const QList<QUuid> &conversations) override;
    QFuture<Result<void>> emptyTrash(const QDateTime &deletedUntil) override;
    QFuture<Result<void>> removeMessages(const QList<QUuid> &messages) override;
    QFuture<Result<void>> restoreMessages(const QList<QUuid> &messages) override;
    QFuture<Result<QList<Folder>>> folders() override;
    QFuture<Result<void>> save(const Folder &folder) override;
    QFuture<Result<void>> removeFolder(const QUuid &folder) override;
    QFuture<Result<void>> restoreFolder(const QUuid &folder, const FolderContent &content) override;
    QFuture<Result<QList<Tag>>> tags() override;
    QFuture<Result<void>> save(const Tag &tag) override;
    QFuture<Result<void>> removeTag(const QUuid &tag) override;
    QFuture<Result<void>> restoreTag(const QUuid &tag) override;

private:
    [[nodiscard]] QList<Message> messagesBefore(const QUuid &conversation, const QUuid &than) const;

    QHash<QUuid, ConversationRecord> m_conversations;
    QHash<QUuid, Message> m_messages;
    QHash<QUuid, Draft> m_drafts;
    QHash<QByteArray, QByteArray> m_files; ///< bytes by hash
    QHash<QUuid, Folder> m_folders;
    QHash<QUuid, Folder> m_removedFolders;
    QHash<QUuid, Tag> m_tags;
    QSet<QUuid> m_removedTags;
    QSet<QUuid> m_removed;               ///< conversations and messages
    QHash<QUuid, QDateTime> m_removedAt; ///< of conversations
    QSet<QUuid> m_purged;
};

} // namespace dria
