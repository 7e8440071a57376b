#pragma once
// Conversations in the library's SQLite file.

#include "library/conversation_store.h"
#include "library/library_state.h"
#include "library/library_thread.h"

#include <QObject>

namespace dria {

class SqliteConversationStore final : public QObject, public ConversationStore
{
    Q_OBJECT

public:
    /// Opens or creates the file in the background; nothing waits here. The clock outlives it.
    explicit SqliteConversationStore(const QString &path, const Clock &clock,
                                     LibraryThread::Begin begin = LibraryThread::Begin::AtOnce,
                                     QObject *parent = nullptr);
    /// Writes what was asked to be saved.
    ~SqliteConversationStore() override;

    /// As last announced.
    [[nodiscard]] const LibraryState &state() const { return m_state; }

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

    /// Where long jobs have their slices done.
    [[nodiscard]] LibraryThread &thread() { return m_thread; }
    /// See LibraryThread.
    [[nodiscard]] QFuture<Result<qint64>> statementCount() { return m_thread.statementCount(); }

Q_SIGNALS:
    void stateChanged(const dria::LibraryState &state);

private:
    [[nodiscard]] QFuture<Result<void>> condemn(LibraryThread::Write write);
    void removeCondemned();

    const Clock &m_clock;
    LibraryState m_state;
    LibraryThread m_thread;
};

} // namespace dria
