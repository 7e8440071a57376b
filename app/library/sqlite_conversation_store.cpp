#include "library/sqlite_conversation_store.h"

#include "core/clock.h"
#include "core/when_finished.h"
#include "library/attachment_rows.h"
#include "library/conversation_fork.h"
#include "library/conversation_rows.h"
#include "library/conversation_trash.h"
#include "library/folder_rows.h"
#include "library/message_outline_rows.h"
#include "library/message_rows.h"
#include "library/message_trash.h"
#include "library/tag_rows.h"
#include "library/transaction.h"

namespace dria {

namespace {

Result<StoredConversation> readWhole(Database &database, const QUuid &conversation, int limit)
{
    auto record = readConversation(database, conversation);
    if (!record)
        return fail(std::move(record).error());
    auto draft = readDraft(database, conversation);
    if (!draft)
        return fail(std::move(draft).error());
    // One more than asked tells whether there are older ones.
    auto messages = readMessages(database, conversation, {}, limit + 1);
    if (!messages)
        return fail(std::move(messages).error());
    const bool hasOlder = messages->size() > limit;
    if (hasOlder)
        messages->removeFirst();
    return StoredConversation{*std::move(record), *std::move(draft), *std::move(messages),
                              hasOlder};
}

} // namespace

SqliteConversationStore::SqliteConversationStore(const QString &path, const Clock &clock,
                                                 LibraryThread::Begin begin, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_thread(
          path, clock,
          [this](const LibraryState &state) {
              QMetaObject::invokeMethod(
                  this,
                  [this, state] {
                      m_state = state;
                      Q_EMIT stateChanged(state);
                  },
                  Qt::QueuedConnection);
          },
          begin)
{
}

SqliteConversationStore::~SqliteConversationStore() = default;

QFuture<Result<QList<ConversationSummary>>>
SqliteConversationStore::conversations(const ConversationSummary &last, int limit)
{
    return m_thread.read<QList<ConversationSummary>>(
        [last, limit](Database &database) { return readSummaries(database, last, limit); });
}

QFuture<Result<StoredConversation>> SqliteConversationStore::open(const QUuid &conversation,
                                                                  int limit)
{
    return m_thread.read<StoredConversation>([conversation, limit](Database &database) {
        return readWhole(database, conversation, limit);
    });
}

QFuture<Result<QList<MessageOutline>>>
SqliteConversationStore::olderMessages(const QUuid &conversation, const QUuid &than, int limit)
{
    return m_thread.read<QList<MessageOutline>>([conversation, than, limit](Database &database) {
        return readOutlines(database, conversation, than, limit);
    });
}

QFuture<Result<QList<Message>>> SqliteConversationStore::messages(const QUuid &conversation,
                                                                  const QList<QUuid> &ids)
{
    return m_thread.read<QList<Message>>([conversation, ids](Database &database) {
        return readMessagesOf(database, conversation, ids);
    });
}

QFuture<Result<void>> SqliteConversationStore::save(const ConversationRecord &record)
{
    return m_thread.write(
        [record](Database &database) { return writeConversation(database, record); });
}

QFuture<Result<void>> SqliteConversationStore::save(const Message &message)
{
    return m_thread.write(
        [message](Database &database) { return writeMessage(database, message); });
}

QFuture<Result<void>> SqliteConversationStore::journal(const QUuid &message, const QString &text,
                                                       const QString &reasoning)
{
    return m_thread.write([message, text, reasoning](Database &database) {
        return appendToJournal(database, message, text, reasoning);
    });
}

QFuture<Result<void>> SqliteConversationStore::saveDraft(const QUuid &conversation,
                                                         const Draft &draft)
{
    return m_thread.write([conversation, draft, now = m_clock.nowUtc()](Database &database) {
        return writeDraft(database, conversation, draft, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::save(const NewFile &added)
{
    return m_thread.write([added, now = m_clock.nowUtc()](Database &database) {
        return writeAttachment(database, added, now);
    });
}

QFuture<Result<QHash<QByteArray, QByteArray>>>
SqliteConversationStore::attachments(const QList<QByteArray> &hashes)
{
    using Bytes = QHash<QByteArray, QByteArray>;
    return m_thread.read<Bytes>([hashes](Database &database) -> Result<Bytes> {
        Bytes found;
        for (const QByteArray &hash : hashes) {
            auto bytes = readAttachment(database, hash);
            if (!bytes)
                return fail(std::move(bytes).error());
            found.insert(hash, *std::move(bytes));
        }
        return found;
    });
}

QFuture<Result<void>> SqliteConversationStore::rename(const QUuid &conversation,
                                                      const QString &title)
{
    return m_thread.write([conversation, title, now = m_clock.nowUtc()](Database &database) {
        return renameConversation(database, conversation, title, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::file(const QList<QUuid> &conversations,
                                                    const FilingChange &change)
{
    return m_thread.write([conversations, change, now = m_clock.nowUtc()](Database &database) {
        return fileConversations(database, conversations, change, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::fork(const ConversationRecord &record,
                                                    const QList<MessageCopy> &messages)
{
    return m_thread.write([record, messages, now = m_clock.nowUtc()](Database &database) {
        return writeFork(database, record, messages, now);
    });
}

QFuture<Result<void>>
SqliteConversationStore::removeConversations(const QList<QUuid> &conversations)
{
    return m_thread.write([conversations, now = m_clock.nowUtc()](Database &database) {
        return markConversations(database, conversations, now, now);
    });
}

QFuture<Result<void>>
SqliteConversationStore::restoreConversations(const QList<QUuid> &conversations)
{
    return m_thread.write([conversations, now = m_clock.nowUtc()](Database &database) {
        return markConversations(database, conversations, {}, now);
    });
}

QFuture<Result<QList<TrashedConversation>>> SqliteConversationStore::trash()
{
    return m_thread.read<QList<TrashedConversation>>(&readTrash);
}

QFuture<Result<void>> SqliteConversationStore::purgeConversations(const QList<QUuid> &conversations)
{
    return condemn([conversations, now = m_clock.nowUtc()](Database &database) {
        return condemnConversations(database, conversations, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::emptyTrash(const QDateTime &deletedUntil)
{
    return condemn([deletedUntil, now = m_clock.nowUtc()](Database &database) {
        Transaction transaction(database);
        if (!transaction.began())
            return transaction.began();
        if (auto done = condemnTrash(database, deletedUntil, now); !done)
            return done;
        if (auto done = purgeMessages(database, deletedUntil); !done)
            return Result<void>(fail(std::move(done).error()));
        return transaction.commit();
    });
}

// The rest of it follows at once: it waits behind the write.
QFuture<Result<void>> SqliteConversationStore::condemn(LibraryThread::Write write)
{
    const QFuture<Result<void>> condemned = m_thread.write(std::move(write));
    removeCondemned();
    return condemned;
}

void SqliteConversationStore::removeCondemned()
{
    whenFinished(m_thread.slice<bool>(&removeSomeCondemned), this,
                 [this](const Result<bool> &more) {
                     if (more && *more)
                         removeCondemned();
                     else if (more) // the search index is tended after a write
                         (void)m_thread.write([](Database &) { return Result<void>(); });
                 });
}

QFuture<Result<void>> SqliteConversationStore::removeMessages(const QList<QUuid> &messages)
{
    return m_thread.write([messages, now = m_clock.nowUtc()](Database &database) {
        return markMessages(database, messages, now, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::restoreMessages(const QList<QUuid> &messages)
{
    return m_thread.write([messages, now = m_clock.nowUtc()](Database &database) {
        return markMessages(database, messages, {}, now);
    });
}

QFuture<Result<QList<Folder>>> SqliteConversationStore::folders()
{
    return m_thread.read<QList<Folder>>(&readFolders);
}

QFuture<Result<void>> SqliteConversationStore::save(const Folder &folder)
{
    return m_thread.write([folder, now = m_clock.nowUtc()](Database &database) {
        return writeFolder(database, folder, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::removeFolder(const QUuid &folder)
{
    return m_thread.write([folder, now = m_clock.nowUtc()](Database &database) {
        return dria::removeFolder(database, folder, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::restoreFolder(const QUuid &folder,
                                                             const FolderContent &content)
{
    return m_thread.write([folder, content, now = m_clock.nowUtc()](Database &database) {
        return dria::restoreFolder(database, folder, content, now);
    });
}

QFuture<Result<QList<Tag>>> SqliteConversationStore::tags()
{
    return m_thread.read<QList<Tag>>(&readTags);
}

QFuture<Result<void>> SqliteConversationStore::save(const Tag &tag)
{
    return m_thread.write(
        [tag, now = m_clock.nowUtc()](Database &database) { return writeTag(database, tag, now); });
}

QFuture<Result<void>> SqliteConversationStore::removeTag(const QUuid &tag)
{
    return m_thread.write([tag, now = m_clock.nowUtc()](Database &database) {
        return markTag(database, tag, now, now);
    });
}

QFuture<Result<void>> SqliteConversationStore::restoreTag(const QUuid &tag)
{
    return m_thread.write([tag, now = m_clock.nowUtc()](Database &database) {
        return markTag(database, tag, {}, now);
    });
}

} // namespace dria
