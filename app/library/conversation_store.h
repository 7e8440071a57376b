#pragma once
// Where conversations are kept. The seam between the chat and its storage.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/folder.h"
#include "library/message_outline.h"
#include "library/tag.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace dria {

/// A conversation as it is opened: with its newest messages, the older ones when asked for.
struct StoredConversation
{
    ConversationRecord record;
    Draft draft;
    QList<Message> messages; ///< oldest first
    bool hasOlder = false;
};

/// A message, and the id that its copy gets.
struct MessageCopy
{
    QUuid message;
    QUuid copy;
};

/// Answers on the caller's thread, writes in the order they were asked for. Saving inserts or
/// replaces by id; a message is written whole at its ends and through journal() while it grows.
/// What was removed keeps its rows until the trash is emptied, and can be brought back.
class ConversationStore
{
public:
    virtual ~ConversationStore() = default;

    /// At most `limit` that come after `last` in the order of lists, the last active first; a null
    /// `last` begins at the top.
    [[nodiscard]] virtual QFuture<Result<QList<ConversationSummary>>>
    conversations(const ConversationSummary &last, int limit) = 0;
    /// With at most `limit` messages. Fails with Storage where there is none.
    [[nodiscard]] virtual QFuture<Result<StoredConversation>> open(const QUuid &conversation,
                                                                   int limit) = 0;
    /// What is known of at most `limit` messages older than one, oldest first.
    [[nodiscard]] virtual QFuture<Result<QList<MessageOutline>>>
    olderMessages(const QUuid &conversation, const QUuid &than, int limit) = 0;
    /// Whole messages by their ids, as they were written, in no order. Those that are not there are
    /// left out.
    [[nodiscard]] virtual QFuture<Result<QList<Message>>> messages(const QUuid &conversation,
                                                                   const QList<QUuid> &ids) = 0;

    [[nodiscard]] virtual QFuture<Result<void>> save(const ConversationRecord &record) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> save(const Message &message) = 0;
    /// Text that arrived since the last call, to be added to a message that was saved before.
    [[nodiscard]] virtual QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                                        const QString &reasoning) = 0;
    /// An empty draft is none.
    [[nodiscard]] virtual QFuture<Result<void>> saveDraft(const QUuid &conversation,
                                                          const Draft &draft) = 0;
    /// Keeps the bytes of what a draft will carry; to be asked for before the draft is saved.
    [[nodiscard]] virtual QFuture<Result<void>> save(const NewFile &added) = 0;
    /// The bytes of files by their hashes. Fails with Storage where one is not there.
    [[nodiscard]] virtual QFuture<Result<QHash<QByteArray, QByteArray>>>
    attachments(const QList<QByteArray> &hashes) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> rename(const QUuid &conversation,
                                                       const QString &title) = 0;
    /// The only way to change where conversations are filed and which tags they have: saving a
    /// record leaves that be, but for the folder of a new one.
    /// Those that are not there are passed over.
    [[nodiscard]] virtual QFuture<Result<void>> file(const QList<QUuid> &conversations,
                                                     const FilingChange &change) = 0;

    /// A new conversation with copies of messages, each following the one before, their attachments
    /// with them: all of it or nothing.
    [[nodiscard]] virtual QFuture<Result<void>> fork(const ConversationRecord &record,
                                                     const QList<MessageCopy> &messages) = 0;

    /// Into the trash. Those that are not there are passed over, as in all below.
    [[nodiscard]] virtual QFuture<Result<void>>
    removeConversations(const QList<QUuid> &conversations) = 0;
    [[nodiscard]] virtual QFuture<Result<void>>
    restoreConversations(const QList<QUuid> &conversations) = 0;
    /// All in the trash, the one deleted last first.
    [[nodiscard]] virtual QFuture<Result<QList<TrashedConversation>>> trash() = 0;
    /// Out of the trash for good. Answers when nothing can bring them back; their rows leave the
    /// file by and by.
    [[nodiscard]] virtual QFuture<Result<void>>
    purgeConversations(const QList<QUuid> &conversations) = 0;
    /// The same for all that were deleted at a time or before it; single messages that were deleted
    /// before it go too.
    [[nodiscard]] virtual QFuture<Result<void>> emptyTrash(const QDateTime &deletedUntil) = 0;

    [[nodiscard]] virtual QFuture<Result<void>> removeMessages(const QList<QUuid> &messages) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> restoreMessages(const QList<QUuid> &messages) = 0;

    /// All of them, in no order.
    [[nodiscard]] virtual QFuture<Result<QList<Folder>>> folders() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> save(const Folder &folder) = 0;
    /// What is in it goes to its parent.
    [[nodiscard]] virtual QFuture<Result<void>> removeFolder(const QUuid &folder) = 0;
    /// One that was removed, and what is to be in it again.
    [[nodiscard]] virtual QFuture<Result<void>> restoreFolder(const QUuid &folder,
                                                              const FolderContent &content) = 0;

    /// All of them, in no order.
    [[nodiscard]] virtual QFuture<Result<QList<Tag>>> tags() = 0;
    [[nodiscard]] virtual QFuture<Result<void>> save(const Tag &tag) = 0;
    /// Which conversations have it stays known, for the case that it is brought back.
    [[nodiscard]] virtual QFuture<Result<void>> removeTag(const QUuid &tag) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> restoreTag(const QUuid &tag) = 0;
};

} // namespace dria
