#pragma once
// A desk with rooms: a library in a file, and a practice gateway where nothing comes by itself.

#include "channels/channel_feed.h"
#include "channels/rooms.h"
#include "desk.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"
#include "practice/practice_rooms.h"

namespace dria {

struct RoomDesk
{
    explicit RoomDesk(int history = 20)
        : desk(quiet(history))
        , library(desk.data->filePath(QStringLiteral("library.db")), desk.clock)
        , store(library.thread(), desk.clock)
    {
        open();
    }

    [[nodiscard]] static PracticeOptions quiet(int history)
    {
        PracticeOptions options = Desk::atOnce();
        options.rooms.history = history;
        options.rooms.messageEvery = std::chrono::hours(10'000);
        return options;
    }

    /// As a new start of the program would.
    void open()
    {
        desk.workspace.reset();
        desk.workspace = std::make_unique<Workspace>(
            Workspace::Parts{*desk.data, desk.settings, desk.accounts, desk.keys, library,
                             desk.network, desk.files, desk.clock, nullptr, nullptr, nullptr, &store});
        (void)desk.workspace->current();
    }

    [[nodiscard]] Rooms &rooms() const { return *desk.workspace->rooms()->current(); }
    [[nodiscard]] ChannelFeed &feed(const QString &channel = QStringLiteral("general")) const
    {
        return *rooms().feed(channel);
    }
    /// The server was asked, and answered.
    [[nodiscard]] bool isChecked(const QString &channel = QStringLiteral("general")) const
    {
        return QTest::qWaitFor([&] { return feed(channel).checkedAt().isValid(); }, 60'000);
    }

    /// Somebody writes, so many seconds from now.
    void write(const QString &text, const QString &name = QStringLiteral("mira"),
               bool fromApi = false, int seconds = 0,
               const QString &channel = QStringLiteral("general"))
    {
        practice::RoomMessage message;
        message.id = QStringLiteral("written-%1").arg(++written);
        message.channel = channel;
        message.author = fromApi ? QStringLiteral("0x52908400098527886E0F7030069857D2E4169EE7")
                                 : QStringLiteral("41820735192064%1").arg(qHash(name) % 10000);
        message.authorName = name;
        message.fromApi = fromApi;
        message.content = text;
        message.createdAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
        desk.gateway.addRoomMessages({message});
    }
    /// What the server has is here.
    void refresh(const QString &channel = QStringLiteral("general"))
    {
        bool isAnswered = false;
        QObject context;
        QObject::connect(&rooms(), &Rooms::polled, &context, [&] { isAnswered = true; });
        rooms().refresh(channel);
        if (!QTest::qWaitFor([&] { return isAnswered; }, 60'000))
            qFatal("the room never answered");
    }

    Desk desk;
    SqliteConversationStore library;
    RoomStore store;
    int written = 0;
};

} // namespace dria
