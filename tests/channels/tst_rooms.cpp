// The rooms of an account: which are asked, when, and what the list says of them.

#include "channels/rooms.h"
#include "feed_stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString general = u"general"_s;
const QString requests = u"requests"_s;

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRoomsAreAskedOnceTheyAreOpen()
    {
        FeedStage stage;
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general, requests});
        const QAbstractItemModelTester tester(&rooms);
        QSignalSpy polled(&rooms, &Rooms::polled);
        rooms.begin();
        QTRY_COMPARE(polled.size(), 2);
        QCOMPARE(rooms.index(0).data().toString(), u"#general"_s);
        QCOMPARE(rooms.feed(requests)->rowCount(), 120);
        QVERIFY(!rooms.feed(u"nowhere"_s));
    }

    void nothingIsAskedOffline()
    {
        FeedStage stage;
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
        QSignalSpy polled(&rooms, &Rooms::polled);
        QSignalSpy opened(rooms.feed(general), &ChannelFeed::opened);
        rooms.setOnline(false);
        rooms.begin();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(rooms.feed(general)->sync().isBusy(), false);
        rooms.setOnline(true);
        QTRY_COMPARE(polled.size(), 1);
    }

    void aHiddenWindowIsKeptUpToDateOnlyIfItNotifies()
    {
        FeedStage stage;
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
        QSignalSpy polled(&rooms, &Rooms::polled);
        QSignalSpy opened(rooms.feed(general), &ChannelFeed::opened);
        rooms.setVisible(false);
        rooms.setLookedAt(general);
        rooms.begin();
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(!rooms.feed(general)->sync().isBusy());
        rooms.setNotifies(true);
        QTRY_COMPARE(polled.size(), 1);
    }

    void newsAreCountedInTheList()
    {
        FeedStage stage;
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
        QSignalSpy polled(&rooms, &Rooms::polled);
        rooms.begin();
        QTRY_COMPARE(polled.size(), 1);
        stage.gateway.addRoomMessages({stage.message(u"new"_s, 1ms)});
        stage.clock->advance(45s);
        rooms.setLookedAt(general);
        QTRY_COMPARE(rooms.index(0).data(Rooms::UnreadRole).toInt(), 1);
    }

    void aPostIsLookedForAtOnce()
    {
        FeedStage stage;
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
        QSignalSpy polled(&rooms, &Rooms::polled);
        rooms.begin();
        QTRY_COMPARE(polled.size(), 1);
        stage.gateway.setRoomFaults({0, 0, 0, 0, 1});
        rooms.feed(general)->outbox().post(u"hello"_s);
        QTRY_VERIFY(rooms.feed(general)->outbox().posts().isEmpty());
        QCOMPARE(stage.serverIds().filter(u"post"_s).size(), 1);
    }

    void mutedAuthorsStayMuted()
    {
        FeedStage stage;
        const QString author = u"discord:418207351920640001"_s;
        {
            Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
            rooms.setMuted(author, true);
        }
        Rooms rooms(*stage.client, *stage.store, *stage.clock, {general});
        QSignalSpy polled(&rooms, &Rooms::polled);
        rooms.begin();
        QTRY_COMPARE(polled.size(), 1);
        QTRY_COMPARE(rooms.mutedAuthors(), QSet<QString>{author});
        const ChannelFeed &feed = *rooms.feed(general);
        for (int row = 0; row < feed.rowCount(); ++row)
            QCOMPARE(feed.index(row).data(room::IsMutedRole).toBool(),
                     feed.index(row).data(room::AuthorKeyRole).toString() == author);
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
