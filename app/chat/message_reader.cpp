#include "chat/message_reader.h"

#include "chat/message_tree.h"
#include "chat/timeline_model.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

#include <algorithm>

namespace dria {

namespace {

constexpr int neighbours = 32;        // on each side: more than a screen of short ones
constexpr qsizetype readAtOnce = 500; // between them the store writes what waits

} // namespace

MessageReader::MessageReader(ConversationStore &store, const QUuid &conversation,
                             TimelineModel &timeline, const MessageTree &tree, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_conversation(conversation)
    , m_timeline(timeline)
    , m_tree(tree)
{
    connect(&timeline, &TimelineModel::wanted, this, &MessageReader::want);
}

// Called while a view reads its rows: nothing may change under it.
void MessageReader::want(int row)
{
    const bool isFirst = m_wanted.isEmpty();
    const QList<QUuid> &rows = m_timeline.ids();
    const int end = std::min(row + neighbours, static_cast<int>(rows.size()));
    for (int near = std::max(0, row - neighbours); near < end; ++near) {
        const QUuid id = rows.at(near);
        if (m_asked.contains(id) || m_timeline.isSettled(id))
            continue;
        m_asked.insert(id);
        m_wanted.append(id);
    }
    if (isFirst && !m_wanted.isEmpty())
        QMetaObject::invokeMethod(this, &MessageReader::readWanted, Qt::QueuedConnection);
}

void MessageReader::readWanted()
{
    const QList<QUuid> ids = std::exchange(m_wanted, {});
    whenFinished(m_store.messages(m_conversation, ids), this,
                 [this, ids](const Result<QList<Message>> &read) { take(ids, read); });
}

void MessageReader::take(const QList<QUuid> &asked, const Result<QList<Message>> &read)
{
    for (const QUuid &id : asked)
        m_asked.remove(id);
    m_timeline.addRead(read ? inTree(*read) : QList<Message>(), asked);
    if (!read)
        Q_EMIT failed(read.error());
}

QFuture<Result<QList<Message>>> MessageReader::read(const QList<QUuid> &ids)
{
    const auto reading = std::make_shared<Reading>();
    reading->ids = ids;
    for (const QUuid &id : ids) {
        // What is in memory now may have left it when the rest is there.
        if (const Message *known = m_timeline.message(id))
            reading->found.insert(id, *known);
        else
            reading->missing.append(id);
    }
    reading->promise.start();
    readOn(reading);
    return reading->promise.future();
}

void MessageReader::readOn(const std::shared_ptr<Reading> &reading)
{
    if (reading->missing.isEmpty()) {
        QList<Message> messages;
        for (const QUuid &id : std::as_const(reading->ids))
            messages.append(reading->found.value(id));
        answer(*reading, messages);
        return;
    }
    const QList<QUuid> next = reading->missing.mid(0, readAtOnce);
    reading->missing.remove(0, next.size());
    whenFinished(m_store.messages(m_conversation, next), this,
                 [this, reading, next](const Result<QList<Message>> &read) {
                     if (!read) {
                         answer(*reading, fail(read.error()));
                         return;
                     }
                     if (read->size() < next.size()) {
                         answer(*reading, fail(Error::Kind::Storage,
                                               QStringLiteral("a message is not there")));
                         return;
                     }
                     for (const Message &message : inTree(*read))
                         reading->found.insert(message.id, message);
                     readOn(reading);
                 });
}

void MessageReader::answer(Reading &reading, Result<QList<Message>> result)
{
    reading.promise.addResult(std::move(result));
    reading.promise.finish();
}

// The file may name a parent that was deleted, or that it lost.
QList<Message> MessageReader::inTree(QList<Message> messages) const
{
    for (Message &message : messages)
        message.parent = m_tree.parentOf(message.id);
    return messages;
}

} // namespace dria
