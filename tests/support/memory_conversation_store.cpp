#include "support/memory_conversation_store.h"

#include <algorithm>
#include <tuple>

namespace dria {

namespace {

QFuture<Result<void>> done()
{
    return readyFuture<void>({});
}

QFuture<Result<void>> unknown(const char *what)
{
    return readyFuture<void>(
        fail(Error::Kind::Storage, QStringLiteral("unknown ") + QLatin1String(what)));
}

auto placeInLists(const ConversationSummary &summary)
{
    return std::tuple(summary.activeAt, summary.id.toRfc4122());
}

} // namespace

QFuture<Result<QList<ConversationSummary>>>
MemoryConversationStore::conversations(const ConversationSummary &last, int limit)
{
    QList<ConversationSummary> found;
    for (const ConversationRecord &record : std::as_const(m_conversations)) {
        const ConversationSummary summary = summaryOf(record);
        const bool comesAfter = last.id.isNull() || placeInLists(summary) < placeInLists(last);
        if (comesAfter && !m_removed.contains(record.id))
            found.append(summary);
    }
    std::ranges::sort(found, std::ranges::greater{}, &placeInLists);
    return readyFuture<QList<ConversationSummary>>(found.mid(0, limit));
}

QFuture<Result<StoredConversation>> MemoryConversationStore::open(const QUuid &conversation,
                                                                  int limit)
{
    if (!m_conversations.contains(conversation) || m_removed.contains(conversation))
        return readyFuture<StoredConversation>(
            fail(Error::Kind::Storage, QStringLiteral("unknown conversation")));
    const QList<Message> all = messagesBefore(conversation, {});
    return readyFuture<StoredConversation>(StoredConversation{
        m_conversations.value(conversation), m_drafts.value(conversation),
        all.mid(std::max<qsizetype>(0, all.size() - limit)), all.size() > limit});
}

QFuture<Result<QList<MessageOutline>>>
MemoryConversationStore::olderMessages(const QUuid &conversation, const QUuid &than, int limit)
{
    const QList<Message> all = messagesBefore(conversation, than);
    QList<MessageOutline> outlines;
    for (const Message &message : all.mid(std::max<qsizetype>(0, all.size() - limit)))
        outlines.append(
            {message.id, message.parent, message.role, message.files, message.text.size()});
    return readyFuture<QList<MessageOutline>>(outlines);
}

QFuture<Result<QList<Message>>> MemoryConversationStore::messages(const QUuid &conversation,
                                                                  const QList<QUuid> &ids)
{
    QList<Message> found;
    for (const QUuid &id : ids) {
        const auto message = m_messages.constFind(id);
        if (message != m_messages.cend() && message->conversation == conversation)
            found.append(*message);
    }
    return readyFuture<QList<Message>>(found);
}

QList<Message> MemoryConversationStore::messagesBefore(const QUuid &conversation,
                                                       const QUuid &than) const
{
    QList<Message> found;
    std::ranges::copy_if(m_messages, std::back_inserter(found), [&](const Message &message) {
        return message.conversation == conversation && !m_removed.contains(message.id) &&
               (than.isNull() || message.id.toRfc4122() < than.toRfc4122());
    });
    for (Message &message : found) {
        while (m_removed.contains(message.parent))
            message.parent = m_messages.value(message.parent).parent;
    }
    // UUIDv7: in the order made
    std::ranges::sort(found, {}, [](const Message &message) { return message.id.toRfc4122(); });
    return found;
}

QFuture<Result<void>> MemoryConversationStore::save(const ConversationRecord &record)
{
    ConversationRecord known = record;
    known.tags.clear();
    known = m_conversations.value(record.id, known);
    ConversationRecord &kept = m_conversations[record.id] = record;
    kept.folder = known.folder;
    kept.pinned = known.pinned;
    kept.archived = known.archived;
    kept.tags = known.tags;
    return done();
}

QFuture<Result<void>> MemoryConversationStore::save(const Message &message)
{
    if (!m_conversations.contains(message.conversation))
        return unknown("conversation");
    m_messages.insert(message.id, message);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::journal(const QUuid &message, const QString &text,
                                                       const QString &reasoning)
{
    const auto found = m_messages.find(message);
    if (found == m_messages.end())
        return unknown("message");
    found->text += text;
    found->reasoning += reasoning;
    return done();
}

QFuture<Result<void>> MemoryConversationStore::saveDraft(const QUuid &conversation,
                                                         const Draft &draft)
{
    if (draft.isEmpty())
        m_drafts.remove(conversation);
    else if (!m_conversations.contains(conversation))
        return unknown("conversation");
    else
        m_drafts.insert(conversation, draft);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::save(const NewFile &added)
{
    m_files.insert(added.file.sha256, added.bytes);
    return done();
}

QFuture<Result<QHash<QByteArray, QByteArray>>>
MemoryConversationStore::attachments(const QList<QByteArray> &hashes)
{
    QHash<QByteArray, QByteArray> found;
    for (const QByteArray &hash : hashes) {
        if (!m_files.contains(hash))
            return readyFuture<QHash<QByteArray, QByteArray>>(
                fail(Error::Kind::Storage, QStringLiteral("unknown attachment")));
        found.insert(hash, m_files.value(hash));
    }
    return readyFuture<QHash<QByteArray, QByteArray>>(found);
}

QFuture<Result<void>> MemoryConversationStore::rename(const QUuid &conversation,
                                                      const QString &title)
{
    const auto found = m_conversations.find(conversation);
    if (found == m_conversations.end())
        return unknown("conversation");
    found->title = title;
    return done();
}

QFuture<Result<void>> MemoryConversationStore::file(const QList<QUuid> &conversations,
                                                    const FilingChange &change)
{
    FilingChange possible = change;
    possible.tagged.removeIf([this](const QUuid &tag) { return !m_tags.contains(tag); });
    for (const QUuid &id : conversations) {
        const auto found = m_conversations.find(id);
        if (found == m_conversations.end())
            continue;
        Filing filing = summaryOf(*found).filing;
        possible.applyTo(filing);
        found->folder = filing.folder;
        found->pinned = filing.pinned;
        found->archived = filing.archived;
        found->tags = filing.tags;
    }
    return done();
}

QFuture<Result<void>> MemoryConversationStore::fork(const ConversationRecord &record,
                                                    const QList<MessageCopy> &messages)
{
    for (const auto &[message, copy] : messages) {
        if (!m_messages.contains(message))
            return unknown("message");
    }
    ConversationRecord &kept = m_conversations[record.id] = record;
    kept.tags.removeIf([this](const QUuid &tag) { return !m_tags.contains(tag); });
    QUuid parent;
    for (const auto &[message, copy] : messages) {
        Message copied = m_messages.value(message);
        copied.id = copy;
        copied.conversation = record.id;
        copied.parent = std::exchange(parent, copy);
        m_messages.insert(copy, copied);
    }
    return done();
}

QFuture<Result<void>>
MemoryConversationStore::removeConversations(const QList<QUuid> &conversations)
{
    for (const QUuid &id : conversations) {
        if (!m_conversations.contains(id) || m_purged.contains(id))
            continue;
        m_removed.insert(id);
        m_removedAt.insert(id, QDateTime::currentDateTimeUtc());
    }
    return done();
}

QFuture<Result<void>>
MemoryConversationStore::restoreConversations(const QList<QUuid> &conversations)
{
    for (const QUuid &id : conversations) {
        if (!m_purged.contains(id))
            m_removed.remove(id);
    }
    return done();
}

QFuture<Result<QList<TrashedConversation>>> MemoryConversationStore::trash()
{
    QList<TrashedConversation> trash;
    for (const ConversationRecord &record : std::as_const(m_conversations)) {
        if (m_removed.contains(record.id) && !m_purged.contains(record.id))
            trash.append({summaryOf(record), m_removedAt.value(record.id)});
    }
    std::ranges::sort(trash, std::ranges::greater{}, [](const TrashedConversation &trashed) {
        return std::tuple(trashed.deletedAt, trashed.summary.id.toRfc4122());
    });
    return readyFuture<QList<TrashedConversation>>(trash);
}

QFuture<Result<void>> MemoryConversationStore::purgeConversations(const QList<QUuid> &conversations)
{
    for (const QUuid &id : conversations) {
        if (m_removed.contains(id))
            m_purged.insert(id);
    }
    return done();
}

QFuture<Result<void>> MemoryConversationStore::emptyTrash(const QDateTime &deletedUntil)
{
    for (auto at = m_removedAt.cbegin(); at != m_removedAt.cend(); ++at) {
        if (m_removed.contains(at.key()) && at.value() <= deletedUntil)
            m_purged.insert(at.key());
    }
    return done();
}

QFuture<Result<void>> MemoryConversationStore::removeMessages(const QList<QUuid> &messages)
{
    for (const QUuid &message : messages)
        m_removed.insert(message);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::restoreMessages(const QList<QUuid> &messages)
{
    for (const QUuid &message : messages)
        m_removed.remove(message);
    return done();
}

QFuture<Result<QList<Folder>>> MemoryConversationStore::folders()
{
    return readyFuture<QList<Folder>>(m_folders.values());
}

QFuture<Result<void>> MemoryConversationStore::save(const Folder &folder)
{
    m_folders.insert(folder.id, folder);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::removeFolder(const QUuid &folder)
{
    const Folder removed = m_folders.take(folder);
    const QUuid parent = removed.parent;
    m_removedFolders.insert(folder, removed);
    for (Folder &other : m_folders) {
        if (other.parent == folder)
            other.parent = parent;
    }
    for (ConversationRecord &record : m_conversations) {
        if (record.folder == folder)
            record.folder = parent;
    }
    return done();
}

QFuture<Result<void>> MemoryConversationStore::restoreFolder(const QUuid &folder,
                                                             const FolderContent &content)
{
    m_folders.insert(folder, m_removedFolders.take(folder));
    for (const QUuid &inside : content.folders)
        m_folders[inside].parent = folder;
    for (const QUuid &inside : content.conversations)
        m_conversations[inside].folder = folder;
    return done();
}

QFuture<Result<QList<Tag>>> MemoryConversationStore::tags()
{
    QList<Tag> tags = m_tags.values();
    tags.removeIf([this](const Tag &tag) { return m_removedTags.contains(tag.id); });
    return readyFuture<QList<Tag>>(tags);
}

QFuture<Result<void>> MemoryConversationStore::save(const Tag &tag)
{
    m_tags.insert(tag.id, tag);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::removeTag(const QUuid &tag)
{
    if (m_tags.contains(tag))
        m_removedTags.insert(tag);
    return done();
}

QFuture<Result<void>> MemoryConversationStore::restoreTag(const QUuid &tag)
{
    m_removedTags.remove(tag);
    return done();
}

} // namespace dria
