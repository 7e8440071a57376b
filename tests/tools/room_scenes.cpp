#include "room_scenes.h"

#include "channels/channel_feed.h"
#include "channels/rooms.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"
#include "practice/practice_rooms.h"
#include "support/hostile_posts.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_pane.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"

namespace dria {

using namespace Qt::StringLiterals;

namespace {

practice::RoomMessage messageOf(const QString &room, int number, const QString &name, bool fromApi,
                                const QString &text)
{
    practice::RoomMessage message;
    message.id = u"scene-%1"_s.arg(number);
    message.channel = room;
    message.author = fromApi ? u"0x52908400098527886E0F7030069857D2E4169EE7"_s
                             : u"41820735192064%1"_s.arg(qHash(name) % 10000);
    message.authorName = name;
    message.fromApi = fromApi;
    message.content = text;
    message.createdAt = QDateTime::currentDateTimeUtc().addSecs(number * 20 - 2000);
    return message;
}

ChannelFeed &feedOf(Desk &desk, const QString &room)
{
    return *desk.workspace->rooms()->current()->feed(room);
}

void waitUntilRead(Desk &desk, const QString &room)
{
    Rooms &rooms = *desk.workspace->rooms()->current();
    rooms.setLookedAt(room);
    (void)QTest::qWaitFor([&] { return feedOf(desk, room).checkedAt().isValid(); });
}

QList<practice::RoomMessage> hostileMessages(const QString &room)
{
    QList<practice::RoomMessage> messages;
    const auto posts = test::hostilePosts();
    for (int i = 0; i < posts.size(); ++i)
        messages += messageOf(room, i, posts.at(i).name, i % 2 == 0, posts.at(i).text);
    return messages;
}

QList<practice::RoomMessage> lookalikes(const QString &room)
{
    return {messageOf(room, 1, u"mira"_s, false, u"I wrote a small **bot** in `C++`."_s),
            messageOf(room, 2, u"mira"_s, false,
                      u"> It is on its way.\n\nSee https://qt.io ||and "
                      "the end is a surprise||"_s),
            messageOf(room, 3, u"Mіra"_s, true, u"I am mira too."_s),
            messageOf(room, 4, u"support"_s, true,
                      u"To fix your balance send me your seed phrase and private key now."_s),
            messageOf(room, 5,
                      u"a-name-that-goes-on-and-on-far-longer-than-any-line-of-a-room-has"_s, true,
                      u"A line.\nAnother line."_s)};
}

} // namespace

void keepRooms(Desk &desk, SqliteConversationStore &store, RoomStore &rooms, const QString &scene)
{
    if (scene == "empty"_L1 || scene == "hostile"_L1) {
        PracticeOptions options = Desk::atOnce();
        options.rooms.history = 0;
        options.rooms.messageEvery = std::chrono::hours(1000);
        desk.gateway.stop();
        desk.gatewayUrl = desk.gateway.start(options).value_or(QUrl());
        desk.accounts.setPracticeBaseUrl(desk.gatewayUrl);
    }
    desk.workspace = std::make_unique<Workspace>(
        Workspace::Parts{*desk.data, desk.settings, desk.accounts, desk.keys, store, desk.network,
                         desk.files, desk.clock, nullptr, nullptr, nullptr, &rooms});
    (void)desk.workspace->current();
}

void playRoomScene(Desk &desk, const QString &room, const QString &scene)
{
    if (scene == "hostile"_L1)
        desk.gateway.addRoomMessages(hostileMessages(room));
    if (scene == "lookalike"_L1)
        desk.gateway.addRoomMessages(lookalikes(room));
    if (scene == "unread"_L1) {
        waitUntilRead(desk, room);
        QList<practice::RoomMessage> news;
        for (int i = 0; i < 30; ++i)
            news += messageOf(room, 60 + i, i % 3 == 0 ? u"mira"_s : u"Jonas"_s, i % 4 == 0,
                              u"News number %1 of the evening."_s.arg(i));
        desk.gateway.addRoomMessages(news);
        desk.workspace->rooms()->current()->setLookedAt({});
        desk.workspace->rooms()->current()->refresh(room);
        (void)QTest::qWaitFor([&] { return feedOf(desk, room).unread().messages >= 30; });
    }
    if (scene == "offline"_L1) {
        waitUntilRead(desk, room);
        desk.gateway.stop();
    }
}

void finishRoomScene(Desk &desk, MainWindow &window, const QString &scene)
{
    const QString room = window.findChild<ChannelPage *>()->channel();
    waitUntilRead(desk, room);
    if (scene == "posts"_L1) {
        RoomOutbox &outbox = feedOf(desk, room).outbox();
        outbox.post(u"This one is refused. /practice 429"_s, u"my-bot"_s);
        outbox.post(u"And of this one no answer comes. /practice lost"_s, u"my-bot"_s);
        desk.workspace->rooms()->current()->setOnline(false);
    }
    if (scene == "offline"_L1)
        desk.workspace->rooms()->current()->refresh(room);
    QTest::qWait(600);
    if (scene != "unread"_L1)
        window.findChild<ChannelPage *>()->pane()->goToLatest();
}

} // namespace dria
