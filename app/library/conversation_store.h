#pragma once
// Where conversations are kept. The seam between the chat and its storage.

#include "core/result.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QFuture>
#include <QList>

namespace dria {

/// Answers on the caller's thread. Saving inserts or replaces by id; a message is written whole at
/// its ends and through journal() while it grows.
class ConversationStore
{
public:
    virtual ~ConversationStore() = default;

    [[nodiscard]] virtual QFuture<Result<QList<ConversationRecord>>> conversations() = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Message>>> messages(const QUuid &conversation) = 0;

    [[nodiscard]] virtual QFuture<Result<void>> save(const ConversationRecord &record) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> save(const Message &message) = 0;
    /// Text that arrived since the last call, to be added to a message that was saved before.
    [[nodiscard]] virtual QFuture<Result<void>> journal(const QUuid &message, const QString &text,
                                                        const QString &reasoning) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> removeConversation(const QUuid &conversation) = 0;
};

} // namespace dria
