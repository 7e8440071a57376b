#include "chat/message_shelf.h"

namespace dria {

const Message *MessageShelf::find(const QUuid &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &found->message;
}

void MessageShelf::put(const Message &message)
{
    Entry &entry = m_entries[message.id];
    keep(entry);
    entry.message = message;
}

Message *MessageShelf::edit(const QUuid &id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return nullptr;
    keep(*found);
    return &found->message;
}

void MessageShelf::keep(Entry &entry)
{
    if (std::exchange(entry.isOwn, true) || entry.message.id.isNull())
        return;
    m_readUnits -= std::exchange(entry.readUnits, 0);
    --m_readCount;
}

QList<QUuid> MessageShelf::addRead(const QList<Message> &messages)
{
    QList<QUuid> came;
    for (const Message &message : messages) {
        if (m_entries.contains(message.id))
            continue;
        const qsizetype units = message.text.size() + message.reasoning.size();
        m_entries.insert(message.id, {message, units, false});
        m_readOrder.push_back(message.id);
        m_readUnits += units;
        ++m_readCount;
        came.append(message.id);
    }
    while ((m_readCount > mostRead || m_readUnits > mostUnits) && m_readCount > came.size())
        dropOldest();
    return came;
}

void MessageShelf::dropOldest()
{
    const auto oldest = m_entries.constFind(m_readOrder.front());
    m_readOrder.pop_front();
    if (oldest == m_entries.cend() || oldest->isOwn)
        return;
    m_readUnits -= oldest->readUnits;
    --m_readCount;
    m_entries.erase(oldest);
}

void MessageShelf::clear()
{
    *this = {};
}

QList<QUuid> MessageShelf::own() const
{
    QList<QUuid> ids;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (entry->isOwn)
            ids.append(entry.key());
    }
    return ids;
}

} // namespace dria
