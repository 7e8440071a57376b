// A post whose answer is lost, on a practice gateway that loses it: whatever one presses, there is
// one message.

#include "core/setting_keys.h"
#include "room_desk.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_composer.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/timeline/timeline_view.h"

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
        : room(3)
    {
        room.desk.settings.setValue(keys::channelsFirstPostSeen, true);
        show();
    }
    void show()
    {
        page = std::make_unique<ChannelPage>(room.desk.theme, *room.desk.workspace,
                                             [](const QUrl &) { return true; });
        page->resize(900, 600);
        page->show();
        page->activateWindow();
        page->showRoom(u"general"_s);
        if (!QTest::qWaitForWindowActive(page.get()) || !room.isChecked())
            qFatal("the room is not there");
        page->findChild<RoomComposer *>()->focusText();
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] qsizetype onServer(const QString &text) const
    {
        const auto all = room.desk.gateway.roomMessages(u"general"_s);
        return std::count_if(all.cbegin(), all.cend(),
                             [&](const auto &message) { return message.content == text; });
    }
    [[nodiscard]] const QList<RoomPost> &posts() const { return room.feed().outbox().posts(); }
    /// What is offered at the last post; the id of its first button of this kind is pressed.
    [[nodiscard]] bool offers(const QString &action) const
    {
        const RoomTimeline &rows = page->pane()->rows();
        const auto actions = rows.index(rows.rowCount() - 1, 0)
                                 .data(timeline::ActionsRole)
                                 .value<QList<timeline::Action>>();
        return std::any_of(actions.cbegin(), actions.cend(),
                           [&](const auto &offered) { return offered.id == action; });
    }
    void press(const QString &action) const
    {
        const RoomTimeline &rows = page->pane()->rows();
        page->pane()->view().triggerAction(
            rows.index(rows.rowCount() - 1, 0).data(timeline::MessageIdRole).toUuid(), action);
    }

    RoomDesk room;
    std::unique_ptr<ChannelPage> page;
};

} // namespace

class TestRoomLostReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPostStandsThereAtOnceAndThenComesFromTheRoom()
    {
        const Stage stage;
        stage.type(u"hello all"_s);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.posts().size(), 1);
        QTRY_COMPARE(stage.onServer(u"hello all"_s), 1);
        QTRY_VERIFY(stage.posts().isEmpty());
        QTRY_COMPARE(stage.page->pane()->rows().rowCount(), 4);
    }

    void aRefusedPostOffersRetryAndGoesOut()
    {
        Stage stage;
        RoomFaults faults;
        faults.refusedPosts = 1;
        stage.room.desk.gateway.setRoomFaults(faults);
        stage.type(u"again"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.offers(room::action_id::retry));
        QCOMPARE(stage.onServer(u"again"_s), 0);
        stage.press(room::action_id::retry);
        QTRY_COMPARE(stage.onServer(u"again"_s), 1);
    }

    void ofALostReplyThereIsOneMessageWhateverOnePresses_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::addColumn<bool>("restarts");
        QTest::newRow("stored") << true << false;
        QTest::newRow("stored, with a restart") << true << true;
        QTest::newRow("not stored") << false << false;
        QTest::newRow("not stored, with a restart") << false << true;
    }
    void ofALostReplyThereIsOneMessageWhateverOnePresses()
    {
        QFETCH(bool, isStored);
        QFETCH(bool, restarts);
        Stage stage;
        RoomFaults faults;
        (isStored ? faults.lostReplies : faults.droppedPosts) = 1;
        stage.room.desk.gateway.setRoomFaults(faults);
        stage.type(u"only once"_s);
        stage.press(Qt::Key_Return);
        QTRY_VERIFY(stage.posts().isEmpty() ||
                    stage.posts().first().state == RoomPost::State::Unknown);
        if (restarts) {
            stage.page.reset();
            stage.room.open();
            stage.show();
        }
        // Retry is pressed whenever it is there, until the room has settled.
        for (int look = 0; look < 20 && !stage.posts().isEmpty(); ++look) {
            if (stage.offers(room::action_id::retry))
                stage.press(room::action_id::retry);
            stage.room.refresh();
        }
        QTRY_VERIFY(stage.posts().isEmpty());
        QCOMPARE(stage.onServer(u"only once"_s), 1);
    }
};

QTEST_MAIN(TestRoomLostReply)
#include "tst_room_lost_reply.moc"
