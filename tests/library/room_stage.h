#pragma once
// A room in a library of its own, and pages to put into it.

#include "core/clock.h"
#include "library/library_thread.h"
#include "library/room_store.h"

#include <QTemporaryDir>

#include <memory>

namespace dria {

struct RoomStage
{
    RoomStage() { reopen(); }

    /// What a new start of the program would do.
    void reopen()
    {
        store.reset();
        thread.reset();
        thread = std::make_unique<LibraryThread>(folder.filePath(QStringLiteral("library.db")),
                                                 clock, [](const LibraryState &) {});
        store = std::make_unique<RoomStore>(*thread, clock);
        room = record().key;
    }
    [[nodiscard]] RoomRecord record()
    {
        return store->open(account, QStringLiteral("general")).result().value();
    }

    /// "a@3 b@3": messages with these ids, at so many seconds.
    [[nodiscard]] static QList<RoomMessage> messages(const QString &list)
    {
        QList<RoomMessage> messages;
        for (const QString &one : list.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList parts = one.split(QLatin1Char('@'));
            RoomMessage message;
            message.id = parts.first();
            message.author = QStringLiteral("0xAbC");
            message.authorType = QStringLiteral("api");
            message.text = QStringLiteral("text of ") + parts.first();
            message.createdAt = start().addSecs(parts.last().toInt());
            messages.append(message);
        }
        return messages;
    }
    [[nodiscard]] static QDateTime start() { return {QDate(2026, 3, 13), QTime(12, 0), Qt::UTC}; }

    RoomChange takeIn(const QString &list, const std::optional<RoomPlace> &before = {},
                      bool isOldest = false)
    {
        return store->takeIn(room, {messages(list), before, isOldest}).result().value();
    }
    /// All that is kept: "a b | c", with | where there is a gap.
    [[nodiscard]] QString kept()
    {
        QStringList ids;
        const auto all = store->end(room, 100'000).result();
        for (const RoomMessage &message : all->messages) {
            if (message.gapBefore)
                ids << QStringLiteral("|");
            ids << message.id;
        }
        return ids.join(QLatin1Char(' '));
    }
    [[nodiscard]] RoomPlace placeOf(const QString &id)
    {
        const auto all = store->end(room, 100'000).result();
        for (const RoomMessage &message : all->messages) {
            if (message.id == id)
                return message.place;
        }
        return {};
    }

    QTemporaryDir folder;
    SystemClock clock;
    QUuid account = QUuid::createUuid();
    std::unique_ptr<LibraryThread> thread;
    std::unique_ptr<RoomStore> store;
    qint64 room = 0;
};

} // namespace dria
