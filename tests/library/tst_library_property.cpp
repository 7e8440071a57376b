// A long random series of what people do leaves the same library as in a simple model of it,
// however often the program is started again in between.

#include "library_stage.h"
#include "support/memory_conversation_store.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

/// The same actions on the file and on the model.
class Pair
{
public:
    explicit Pair(quint32 seed)
        : m_random(seed)
    {
    }

    void step()
    {
        switch (m_random.bounded(15)) {
        case 0:
            return addConversation();
        case 1:
        case 2:
        case 3:
            return addMessage(); // a prompt, or an answer begun
        case 4:
        case 5:
            return journal();
        case 6:
            return endAnswer();
        case 7:
            return edit();
        case 8:
            return removeOrRestoreMessages();
        case 9:
            return removeOrRestoreConversation();
        case 10:
            return draftOrTitle();
        case 11:
            return file();
        case 12:
            return fork();
        case 13:
            return tag();
        default:
            return restart();
        }
    }

    /// Empty when they are the same; else what differs.
    QString difference()
    {
        for (int limit : {3, 1000}) {
            const auto file = m_stage.store->conversations({}, limit).result().value();
            if (file != m_model.conversations({}, limit).result().value())
                return u"lists"_s;
        }
        if (sorted(m_stage.store->tags().result()) != sorted(m_model.tags().result()))
            return u"tags"_s;
        for (const ConversationRecord &record : std::as_const(m_conversations)) {
            const auto file = m_stage.store->open(record.id, 4).result();
            const auto model = m_model.open(record.id, 4).result();
            if (file.has_value() != model.has_value())
                return u"whether a conversation is there"_s;
            if (!file)
                continue;
            if (timeless(file->record) != timeless(model->record) || file->draft != model->draft)
                return u"a record or its draft"_s;
            if (timeless(file->messages) != timeless(model->messages) ||
                file->hasOlder != model->hasOlder)
                return u"messages"_s;
            if (file->messages.isEmpty())
                continue;
            const QUuid first = file->messages.first().id;
            const auto olderInFile = m_stage.store->olderMessages(record.id, first, 1000).result();
            const auto olderInModel = m_model.olderMessages(record.id, first, 1000).result();
            if (withoutSizes(*olderInFile) != withoutSizes(*olderInModel))
                return u"older messages"_s;
            QList<QUuid> ids;
            for (const MessageOutline &outline : *olderInFile)
                ids.prepend(outline.id);
            if (sorted(*m_stage.store->messages(record.id, ids).result()) !=
                sorted(*m_model.messages(record.id, ids).result()))
                return u"older messages as they were written"_s;
        }
        return {};
    }

    /// Ends what is being written, so that the journal has to be in the messages.
    void settle()
    {
        m_stage.reopen();
        (void)m_stage.settled();
        interruptModel();
    }

private:
    static QList<MessageOutline> withoutSizes(QList<MessageOutline> outlines)
    {
        for (MessageOutline &outline : outlines)
            outline.characters = 0; // the file counts them where there are files only
        return outlines;
    }

    static QList<Message> sorted(const QList<Message> &messages)
    {
        QList<Message> result = timeless(messages);
        std::ranges::sort(result, {}, [](const Message &message) { return message.id; });
        return result;
    }

    /// Without the time of the last change: removing and settling are changes that the file notes.
    static QList<Message> timeless(QList<Message> messages)
    {
        for (Message &message : messages)
            message.updatedAt = {};
        return messages;
    }
    static ConversationRecord timeless(ConversationRecord record)
    {
        record.updatedAt = {};
        return record;
    }

    static QList<Tag> sorted(const Result<QList<Tag>> &read)
    {
        QList<Tag> tags = read.value();
        std::ranges::sort(tags, {}, &Tag::id);
        return tags;
    }

    template<typename T>
    [[nodiscard]] T &any(QList<T> &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }
    QString words()
    {
        static const QStringList all{u"one "_s,  u"zwei "_s, u"三 "_s, u"👩‍👩‍👧 "_s,
                                     u"'--\n"_s, u"\ufeff"_s};
        QString text;
        for (int i = m_random.bounded(6); i > 0; --i)
            text += all.at(m_random.bounded(static_cast<int>(all.size())));
        return text;
    }

    template<typename Action>
    void both(Action action)
    {
        const Result<void> file = action(*m_stage.store).result();
        const Result<void> model = action(m_model).result();
        if (file.has_value() != model.has_value())
            qFatal("one took what the other refused");
    }

    void addConversation()
    {
        ConversationRecord record;
        record.createdAt = m_stage.clock.nowUtc();
        record.activeAt = record.createdAt.addMSecs(m_random.bounded(3));
        record.updatedAt = record.createdAt;
        record.id = newId(record.createdAt);
        record.account = QUuid::createUuid();
        record.title = u"Chat "_s + words();
        m_conversations.append(record);
        both([&](ConversationStore &store) { return store.save(record); });
    }

    void addMessage()
    {
        if (m_conversations.isEmpty())
            return addConversation();
        const bool answer = m_random.bounded(2) == 1;
        Message message = m_stage.message(any(m_conversations).id,
                                          answer ? Message::Role::Assistant : Message::Role::User);
        QList<Message> before = m_messages;
        before.removeIf([&message](const Message &other) {
            return other.conversation != message.conversation;
        });
        if (!before.isEmpty())
            message.parent = any(before).id;
        message.text = answer ? QString() : words();
        message.state = answer ? Message::State::Waiting : Message::State::Complete;
        (answer ? m_growing : m_messages).append(message);
        both([&](ConversationStore &store) { return store.save(message); });
    }

    // The model adds a piece to the message at once; the file when the answer ends.
    void journal()
    {
        if (m_growing.isEmpty())
            return;
        Message &message = any(m_growing);
        const QString text = words();
        const QString thought = words();
        message.text += text;
        message.reasoning += thought;
        both([&](ConversationStore &store) { return store.journal(message.id, text, thought); });
    }

    void endAnswer()
    {
        if (m_growing.isEmpty())
            return;
        Message message = m_growing.takeAt(m_random.bounded(static_cast<int>(m_growing.size())));
        message.state = m_random.bounded(2) ? Message::State::Complete : Message::State::Stopped;
        message.text += words();
        m_messages.append(message);
        both([&](ConversationStore &store) { return store.save(message); });
    }

    // An edit is a sibling: the old one stays.
    void edit()
    {
        if (m_messages.isEmpty())
            return;
        const Message before = any(m_messages);
        Message after = m_stage.message(before.conversation, before.role);
        after.parent = before.parent;
        after.text = before.text + words();
        m_messages.append(after);
        both([&](ConversationStore &store) { return store.save(after); });
    }

    void removeOrRestoreMessages()
    {
        if (m_messages.isEmpty())
            return;
        const QList<QUuid> some{any(m_messages).id, any(m_messages).id};
        if (m_random.bounded(2))
            both([&](ConversationStore &store) { return store.removeMessages(some); });
        else
            both([&](ConversationStore &store) { return store.restoreMessages(some); });
    }

    void removeOrRestoreConversation()
    {
        if (m_conversations.isEmpty())
            return;
        const QUuid id = any(m_conversations).id;
        if (m_random.bounded(2))
            both([&](ConversationStore &store) { return store.removeConversations({id}); });
        else
            both([&](ConversationStore &store) { return store.restoreConversations({id}); });
    }

    void file()
    {
        if (m_conversations.isEmpty())
            return;
        const QList<QUuid> some{any(m_conversations).id, any(m_conversations).id};
        FilingChange change;
        if (m_random.bounded(2))
            change.pinned = m_random.bounded(2) == 0;
        if (m_random.bounded(2))
            change.archived = m_random.bounded(2) == 0;
        if (m_random.bounded(2))
            change.folder = m_random.bounded(2) ? QUuid() : QUuid::createUuid();
        if (!m_tags.isEmpty() && m_random.bounded(2))
            change.tagged = {any(m_tags), any(m_tags), QUuid::createUuid()};
        if (!m_tags.isEmpty() && m_random.bounded(2))
            change.untagged = {any(m_tags)};
        both([&](ConversationStore &store) { return store.file(some, change); });
    }

    void fork()
    {
        if (m_conversations.isEmpty() || m_messages.isEmpty())
            return;
        ConversationRecord copy = any(m_conversations);
        copy.id = newId(m_stage.clock.nowUtc());
        m_conversations.append(copy);
        if (!m_tags.isEmpty())
            copy.tags = {any(m_tags)};
        QList<MessageCopy> copies;
        for (int i = m_random.bounded(4); i > 0; --i)
            copies.append({any(m_messages).id, newId(m_stage.clock.nowUtc())});
        both([&](ConversationStore &store) { return store.fork(copy, copies); });
    }

    void tag()
    {
        if (m_tags.isEmpty() || m_random.bounded(3) == 0)
            m_tags += newId(m_stage.clock.nowUtc());
        const Tag tag{any(m_tags), words()};
        const int way = m_random.bounded(3);
        both([&](ConversationStore &store) {
            if (way == 0)
                return store.removeTag(tag.id);
            return way == 1 ? store.restoreTag(tag.id) : store.save(tag);
        });
    }

    // Another save of a record brings nothing back and takes no draft away.
    void draftOrTitle()
    {
        if (m_conversations.isEmpty())
            return;
        ConversationRecord &record = any(m_conversations);
        const Draft draft{words(), m_random.bounded(9)};
        both([&](ConversationStore &store) { return store.saveDraft(record.id, draft); });
        record.title = u"Chat "_s + words();
        both([&](ConversationStore &store) { return store.save(record); });
    }

    void restart() { settle(); }

    void interruptModel()
    {
        for (Message &message : m_growing) {
            message.state = Message::State::Interrupted;
            message.error = Error{ErrorKind::ProgramEnded, 0, std::nullopt, {}};
            (void)m_model.save(message).result();
            m_messages.append(message);
        }
        m_growing.clear();
    }

    QRandomGenerator m_random;
    LibraryStage m_stage;
    MemoryConversationStore m_model;
    QList<ConversationRecord> m_conversations;
    QList<QUuid> m_tags;
    QList<Message> m_messages; ///< that ended
    QList<Message> m_growing;
};

} // namespace

class TestLibraryProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRandomSeriesLeavesWhatTheModelHas_data();
    void aRandomSeriesLeavesWhatTheModelHas();
};

void TestLibraryProperty::aRandomSeriesLeavesWhatTheModelHas_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
    const quint32 fresh = QRandomGenerator::system()->generate();
    QTest::addRow("seed %u, drawn today", fresh) << fresh;
}

void TestLibraryProperty::aRandomSeriesLeavesWhatTheModelHas()
{
    QFETCH(quint32, seed);
    Pair pair(seed);
    for (int round = 0; round < 6; ++round) {
        for (int step = 0; step < 60; ++step)
            pair.step();
        pair.settle();
        const QString difference = pair.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(difference)));
    }
}

QTEST_GUILESS_MAIN(TestLibraryProperty)
#include "tst_library_property.moc"
