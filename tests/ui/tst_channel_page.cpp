// The page of a room, on the practice gateway and a library in a file.

#include "find_widget.h"
#include "room_desk.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_header.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QScrollBar>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(int history = 20)
        : room(history)
    {
        show();
    }
    void show()
    {
        page = std::make_unique<ChannelPage>(room.desk.theme, *room.desk.workspace,
                                             [this](const QUrl &url) {
                                                 opened += url;
                                                 return true;
                                             });
        page->resize(900, 600);
        page->show();
        page->activateWindow();
        page->showRoom(u"general"_s);
        if (!QTest::qWaitForWindowActive(page.get()) || !room.isChecked())
            qFatal("the room is not there");
    }
    [[nodiscard]] RoomPane &pane() const { return *page->pane(); }
    [[nodiscard]] timeline::Lead lead(int row) const
    {
        return pane().rows().index(row, 0).data(timeline::LeadRole).value<timeline::Lead>();
    }
    [[nodiscard]] int last() const { return pane().rows().rowCount() - 1; }

    RoomDesk room;
    QList<QUrl> opened;
    std::unique_ptr<ChannelPage> page;
};

} // namespace

class TestChannelPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheServerHas()
    {
        const Stage stage;
        QTRY_COMPARE(stage.pane().rows().rowCount(), 20);
        QVERIFY(stage.pane().view().isAtBottom());
    }

    void olderOnesComeWhenOneScrollsUp()
    {
        const Stage stage(500);
        QTRY_VERIFY(stage.pane().rows().rowCount() >= 200);
        const int before = stage.pane().rows().rowCount();
        stage.pane().view().verticalScrollBar()->setValue(0);
        QTRY_VERIFY(stage.pane().rows().rowCount() > before);
    }

    void whatIsShownForAMomentIsRead()
    {
        Stage stage;
        stage.room.write(u"good morning"_s);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 21);
        QTRY_COMPARE(stage.room.feed().unread().messages, 0);
        QCOMPARE(stage.room.feed().firstUnreadRow(), -1);
    }

    void whatCameWhileAwayBeginsBelowALine()
    {
        Stage stage;
        stage.page->hide();
        stage.room.write(u"the first"_s);
        stage.room.write(u"the second"_s, u"jonas"_s, false, 1);
        stage.room.refresh();
        QTRY_COMPARE(stage.room.feed().unread().messages, 2);
        stage.page->show();
        QTRY_COMPARE(stage.lead(stage.last() - 1).divider, u"New messages"_s);
        QVERIFY(stage.lead(stage.last()).divider.isEmpty());
    }

    void thePlaceThatWasReadIsKeptByTheLibrary()
    {
        Stage stage;
        stage.page->hide();
        stage.room.write(u"while away"_s);
        stage.room.refresh();
        QTRY_COMPARE(stage.room.feed().unread().messages, 1);
        stage.page.reset();
        stage.room.open();
        QTRY_COMPARE(stage.room.feed().unread().messages, 1);
    }

    void postsOfOneAuthorStandTogetherUnderOneName()
    {
        Stage stage(0);
        stage.room.write(u"one"_s, u"mira"_s, false, -3000);
        stage.room.write(u"two"_s, u"mira"_s, false, -2990);
        stage.room.write(u"three"_s, u"mira"_s, false, -30);
        stage.room.write(u"four"_s, u"jonas"_s, false, -29);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 4);
        QVERIFY(stage.lead(0).byline);
        QVERIFY(!stage.lead(1).byline);
        QVERIFY2(stage.lead(2).byline, "an hour lies between");
        QVERIFY(stage.lead(3).byline);
        QVERIFY(!stage.lead(0).day.isEmpty());
    }

    void aNameThatLooksLikeAnothersIsMarked()
    {
        Stage stage(0);
        stage.room.write(u"hello"_s, u"mira"_s);
        stage.room.write(u"hello"_s, u"MІRA"_s, true, 1);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 2);
        QVERIFY(stage.lead(0).byline->warning.isEmpty());
        QVERIFY(stage.lead(1).byline->warning.contains(u"mira"_s));
        QCOMPARE(stage.lead(1).byline->address, u"0x5290…9EE7"_s);
    }

    void whoAsksForSecretsGetsACaution()
    {
        Stage stage(0);
        stage.room.write(u"send me your seed phrase"_s);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 1);
        QVERIFY(!stage.lead(0).caution.isEmpty());
    }

    void aMutedAuthorIsLeftOut()
    {
        Stage stage(0);
        stage.room.write(u"one"_s, u"mira"_s);
        stage.room.write(u"two"_s, u"jonas"_s, false, 1);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 2);
        const QUuid id = stage.pane().rows().index(0, 0).data(timeline::MessageIdRole).toUuid();
        stage.pane().view().triggerAction(id, room::action_id::mute);
        QTRY_COMPARE(stage.pane().rows().rowCount(), 1);
        QVERIFY2(stage.lead(0).byline, "the one below has its own name and day now");
        QVERIFY(!stage.lead(0).day.isEmpty());
        stage.room.rooms().setMuted(*stage.room.rooms().mutedAuthors().cbegin(), false);
        QTRY_COMPARE(stage.pane().rows().rowCount(), 2);
    }

    void aKindCanBeHiddenAndStaysSo()
    {
        Stage stage(0);
        stage.room.write(u"one"_s, u"mira"_s);
        stage.room.write(u"two"_s, u"bot"_s, true, 1);
        stage.room.refresh();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 2);
        const QUuid id = stage.pane().rows().index(0, 0).data(timeline::MessageIdRole).toUuid();
        stage.pane().view().triggerAction(id, room::action_id::hideKind);
        QTRY_COMPARE(stage.pane().rows().rowCount(), 1);
        stage.page.reset();
        stage.room.open();
        stage.show();
        QTRY_COMPARE(stage.pane().rows().rowCount(), 1);
    }

    void aRoomThatCannotBeUpdatedSaysSoAndOffersToTryAgain()
    {
        Stage stage;
        stage.room.desk.gateway.stop();
        stage.room.rooms().refresh(u"general"_s);
        auto *banner = stage.page->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(stage.pane().rows().rowCount(), 20);
        QVERIFY(findNamed<QPushButton>(*stage.page, u"Try again"_s));
    }
};

QTEST_MAIN(TestChannelPage)
#include "tst_channel_page.moc"
