#pragma once
// A library in a folder of its own, closed and opened at will, and messages to put into it.

#include "core/clock.h"
#include "core/ids.h"
#include "library/sqlite_conversation_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dria {

struct LibraryStage
{
    LibraryStage() { reopen(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("library.db")); }
    void close() { store.reset(); }
    /// What a new start of the program would do.
    void reopen()
    {
        close();
        store = std::make_unique<SqliteConversationStore>(path(), clock);
    }
    /// The state once the file was opened.
    [[nodiscard]] LibraryState settled()
    {
        const bool opened =
            QTest::qWaitFor([this] { return store->state().kind != LibraryState::Kind::Opening; });
        return opened ? store->state() : LibraryState();
    }

    [[nodiscard]] ConversationRecord addConversation(const QString &title = QStringLiteral("Chat"))
    {
        ConversationRecord record;
        record.createdAt = clock.nowUtc();
        record.activeAt = record.updatedAt = record.createdAt;
        record.id = newId(record.createdAt);
        record.account = QUuid::createUuid();
        record.title = title;
        if (!store->save(record).result())
            qFatal("the conversation was not saved");
        return record;
    }

    [[nodiscard]] Message message(const QUuid &conversation, Message::Role role) const
    {
        Message message;
        message.createdAt = clock.nowUtc();
        message.updatedAt = message.createdAt;
        message.id = newId(message.createdAt);
        message.conversation = conversation;
        message.role = role;
        return message;
    }

    [[nodiscard]] QList<Message> messagesOf(const QUuid &conversation, int limit = 1000)
    {
        const auto opened = store->open(conversation, limit).result();
        return opened ? opened->messages : QList<Message>();
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<SqliteConversationStore> store;
};

} // namespace dria
