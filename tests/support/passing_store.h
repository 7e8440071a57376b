#pragma once
// Hands everything on to another store: for tests that change or watch one part of it.

#include "library/conversation_store.h"

namespace dria {

class PassingStore : public ConversationStore
{
public:
    explicit PassingStore(ConversationStore &store)
        : m_store(store)
    {
    }

    QFuture<Result<QList<ConversationSummary>>> conversations(const ConversationSummary &last,
                                                              int limit) override
    {
        return m_store.conversations(last, limit);
    }
    QFuture<Result<StoredConversation>> open(const QUuid &conversation, int limit) override
    {
        return m_store.open(conversation, limit);
    }
    QFuture<Result<QList<MessageOutline>>> olderMessages(const QUuid &conversation,
                                                         const QUuid &than, int limit) override
    {
        return m_store.olderMessages(conversation, than, limit);
    }
    QFuture<Result<QList<Message>>> messages(const QUuid &conversation,
                                             const QList<QUuid> &ids) override
    {
        return m_store.messages(conversation, ids);
    }
    QFuture<Result<void>> save(const ConversationRecord &record) override
    {
        return passed(m_store.save(record));
    }
    QFuture<Result<void>> save(const Message &message) override
    {
        return passed(m_store.save(message));
    }
    QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                  const QString &reasoning) override
    {
        return passed(m_store.journal(message, text, reasoning));
    }
    QFuture<Result<void>> saveDraft(const QUuid &conversation, const Draft &draft) override
    {
        return passed(m_store.saveDraft(conversation, draft));
    }
    QFuture<Result<void>> save(const NewFile &added) override
    {
        return passed(m_store.save(added));
    }
    QFuture<Result<QHash<QByteArray, QByteArray>>>
    attachments(const QList<QByteArray> &hashes) override
    {
        return m_store.attachments(hashes);
    }
    QFuture<Result<void>> rename(const QUuid &conversation, const QString &title) override
    {
        return passed(m_store.rename(conversation, title));
    }
    QFuture<Result<void>> file(const QList<QUuid> &conversations,
                               const FilingChange &change) override
    {
        return passed(m_store.file(conversations, change));
    }
    QFuture<Result<void>> fork(const ConversationRecord &record,
                               const QList<MessageCopy> &messages) override
    {
        return passed(m_store.fork(record, messages));
    }
    QFuture<Result<void>> removeConversations(const QList<QUuid> &conversations) override
    {
        return passed(m_store.removeConversations(conversations));
    }
    QFuture<Result<void>> restoreConversations(const QList<QUuid> &conversations) override
    {
        return passed(m_store.restoreConversations(conversations));
    }
    QFuture<Result<QList<TrashedConversation>>> trash() override { return m_store.trash(); }
    QFuture<Result<void>> purgeConversations(const QList<QUuid> &conversations) override
    {
        return passed(m_store.purgeConversations(conversations));
    }
    QFuture<Result<void>> emptyTrash(const QDateTime &deletedUntil) override
    {
        return passed(m_store.emptyTrash(deletedUntil));
    }
    QFuture<Result<void>> removeMessages(const QList<QUuid> &messages) override
    {
        return passed(m_store.removeMessages(messages));
    }
    QFuture<Result<void>> restoreMessages(const QList<QUuid> &messages) override
    {
        return passed(m_store.restoreMessages(messages));
    }
    QFuture<Result<QList<Folder>>> folders() override { return m_store.folders(); }
    QFuture<Result<void>> save(const Folder &folder) override
    {
        return passed(m_store.save(folder));
    }
    QFuture<Result<void>> removeFolder(const QUuid &folder) override
    {
        return passed(m_store.removeFolder(folder));
    }
    QFuture<Result<void>> restoreFolder(const QUuid &folder, const FolderContent &content) override
    {
        return passed(m_store.restoreFolder(folder, content));
    }
    QFuture<Result<QList<Tag>>> tags() override { return m_store.tags(); }
    QFuture<Result<void>> save(const Tag &tag) override { return passed(m_store.save(tag)); }
    QFuture<Result<void>> removeTag(const QUuid &tag) override
    {
        return passed(m_store.removeTag(tag));
    }
    QFuture<Result<void>> restoreTag(const QUuid &tag) override
    {
        return passed(m_store.restoreTag(tag));
    }

protected:
    /// Every answer to a write goes through here.
    virtual QFuture<Result<void>> passed(QFuture<Result<void>> done) { return done; }

    ConversationStore &m_store;
};

} // namespace dria
