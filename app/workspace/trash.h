#pragma once
// Chats that are deleted: out of the list, back into it, and after thirty days out of the file.

#include "core/clock.h"
#include "core/error.h"
#include "core/result.h"
#include "library/conversation_record.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace dria {

class ConversationList;
class ConversationStore;
class OpenConversations;

class Trash : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptDays = 30;

    /// All outlive it.
    Trash(ConversationStore &store, const Clock &clock, ConversationList &list,
          OpenConversations &open, QObject *parent = nullptr);

    /// Takes what is due out of the file, and looks again each hour from now on.
    void begin();

    /// Answers on their way are stopped, and what came of them is kept. Chats that hold nothing are
    /// closed, and are not in the trash.
    void remove(const QList<QUuid> &chats);
    /// What undo() brings back.
    [[nodiscard]] qsizetype undoable() const { return m_last.size(); }
    /// Brings back what was removed last; answers with it, in the order it was named in.
    QList<QUuid> undo();

    /// All in it, the one deleted last first.
    [[nodiscard]] QFuture<Result<QList<TrashedConversation>>> content();
    void restore(const QList<ConversationSummary> &chats);
    /// Nothing brings these back.
    void purge(const QList<QUuid> &chats);
    void empty();

    /// For lists that were read from the store a while ago: leaves out what was removed since, and
    /// what was put back into the list.
    void strike(QList<ConversationSummary> &read) const;
    /// From now on lists are read anew.
    void forgetMoves();

Q_SIGNALS:
    void removed(int chats);
    void undoChanged(); ///< what was removed last is back, or gone for good
    void changed();     ///< other chats are in it
    void storeFailed(const dria::Error &error);

private:
    void emptyUntil(const QDateTime &deletedUntil);
    void forget(const QList<QUuid> &chats);
    void tell(const QFuture<Result<void>> &done);

    ConversationStore &m_store;
    const Clock &m_clock;
    ConversationList &m_list;
    OpenConversations &m_open;
    QTimer m_hourly;
    QList<ConversationSummary> m_last; ///< what undo() brings back
    QSet<QUuid> m_away;                ///< removed since the list was read
    QSet<QUuid> m_back;                ///< put back into it
};

} // namespace dria
