#pragma once
// The messages of a conversation that are in memory; the others are in the store.

#include "library/message.h"

#include <QHash>
#include <QList>

#include <deque>

namespace dria {

/// What was made or changed here stays: the store may not have it yet. What was read may leave when
/// more is read, the first read first, and is read again when it is wanted. A message is whole or
/// not there: none without its text can be written back.
class MessageShelf
{
public:
    /// As many messages as were read, and UTF-16 units of them, are held; the last ones that came
    /// together always are.
    static constexpr qsizetype mostRead = 512;
    static constexpr qsizetype mostUnits = 2'000'000;

    /// Null where it is not in memory. Good until the next change.
    [[nodiscard]] const Message *find(const QUuid &id) const;

    void put(const Message &message);
    /// From now on it stays. Null where it is not in memory.
    [[nodiscard]] Message *edit(const QUuid &id);
    /// Those that are there are left as they are. Answers which came.
    QList<QUuid> addRead(const QList<Message> &messages);
    void clear();

    /// Of those that stay, in no order.
    [[nodiscard]] QList<QUuid> own() const;
    [[nodiscard]] qsizetype count() const { return m_entries.size(); }

private:
    struct Entry
    {
        Message message;
        qsizetype readUnits = 0;
        bool isOwn = false;
    };

    void keep(Entry &entry);
    void dropOldest();

    QHash<QUuid, Entry> m_entries;
    std::deque<QUuid> m_readOrder; ///< names of own ones among them are passed over
    qsizetype m_readCount = 0;
    qsizetype m_readUnits = 0;
};

} // namespace dria
