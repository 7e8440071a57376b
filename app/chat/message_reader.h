#pragma once
// Brings messages of a conversation from the store, for rows that come into sight and for whoever
// needs them whole.

#include "core/result.h"
#include "library/message.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

namespace dria {

class ConversationStore;
class MessageTree;
class TimelineModel;

/// Rows that are wanted come with their neighbours, as many as there are in one reading.
class MessageReader : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    MessageReader(ConversationStore &store, const QUuid &conversation, TimelineModel &timeline,
                  const MessageTree &tree, QObject *parent = nullptr);

    /// In the order asked for, from memory or the store. Fails with Storage where one is not to be
    /// had. They are not kept in memory for it.
    [[nodiscard]] QFuture<Result<QList<Message>>> read(const QList<QUuid> &ids);

Q_SIGNALS:
    void failed(const dria::Error &error);

private:
    /// One answer to read() that is being put together.
    struct Reading
    {
        QList<QUuid> ids;
        QList<QUuid> missing; ///< still to be read from the store
        QHash<QUuid, Message> found;
        QPromise<Result<QList<Message>>> promise;
    };

    void want(int row);
    void readWanted();
    void take(const QList<QUuid> &asked, const Result<QList<Message>> &read);
    void readOn(const std::shared_ptr<Reading> &reading);
    void answer(Reading &reading, Result<QList<Message>> result);
    [[nodiscard]] QList<Message> inTree(QList<Message> messages) const;

    ConversationStore &m_store;
    const QUuid m_conversation;
    TimelineModel &m_timeline;
    const MessageTree &m_tree;
    QList<QUuid> m_wanted;
    QSet<QUuid> m_asked; ///< wanted, or on their way
};

} // namespace dria
