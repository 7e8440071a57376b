// Between rooms and models, in the real window: what is sent is said before, and nothing is posted
// by itself.

#include "chat/conversation.h"
#include "chat/turn_actions.h"
#include "find_widget.h"
#include "room_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_composer.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/chat/chat_page.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    explicit Stage(int history = 5)
        : room(history)
    {
        window = std::make_unique<MainWindow>(*room.desk.workspace, room.desk.theme, registry,
                                              WindowServices{});
        window->resize(1000, 800);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()) || !room.desk.waitForModels() ||
            !room.isChecked())
            qFatal("the window is not ready");
    }

    [[nodiscard]] Conversation &chat() const { return *chatPage().conversation(); }
    [[nodiscard]] ChatPage &chatPage() const { return *window->findChild<ChatPage *>(); }
    [[nodiscard]] ChannelPage *page() const { return window->findChild<ChannelPage *>(); }
    [[nodiscard]] QString written() const { return page()->findChild<RoomComposer *>()->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(*window, name);
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        button(name)->click();
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(*window, words); }
    bool ask(const QString &prompt)
    {
        QSignalSpy answered(&chat(), &Conversation::answered);
        return chat().send(prompt) && (!answered.isEmpty() || answered.wait(10'000));
    }
    void perform(const QString &action)
    {
        const QUuid last = chat().timeline().ids().last();
        chat().perform(last, action);
    }
    [[nodiscard]] qsizetype posted() const
    {
        return room.desk.gateway.roomMessages(u"general"_s).size() +
               room.desk.gateway.roomMessages(u"requests"_s).size();
    }

    RoomDesk room;
    ActionRegistry registry;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestRoomTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void anAnswerIsQuotedIntoTheRoomsFieldAndNotPosted();
    void withoutANodeTheModelIsAskedForInRequests();
    void catchingUpSaysHowMuchItSends();
    void nothingIsSentBeforeThePersonAgrees();
    void whatIsSentBeginsAChatOfItsOwn();
    void aDraftComesIntoTheFieldAndIsNotPosted();
    void aDraftThatFailsSaysSo();
    void anEmptyRoomHasNothingToAskAbout();
};

void TestRoomTasks::anAnswerIsQuotedIntoTheRoomsFieldAndNotPosted()
{
    Stage stage;
    QVERIFY(stage.ask(u"Hello"_s));
    const qsizetype posted = stage.posted();
    stage.perform(timeline::action_id::askCommunity);
    QTRY_COMPARE(stage.window->currentPage(), MainWindow::PageId::Room);
    QTRY_VERIFY(stage.written().contains(u"answered:\n> "_s));
    QVERIFY(stage.shows(u"Quoted from a chat."_s));
    QCOMPARE(stage.posted(), posted);
}

void TestRoomTasks::withoutANodeTheModelIsAskedForInRequests()
{
    Stage stage;
    QVERIFY(stage.ask(u"/practice 503"_s));
    QCOMPARE(stage.chat().timeline().messages().last().error->kind, ErrorKind::NoNode);
    stage.perform(turn_action::postRequest);
    QTRY_COMPARE(stage.window->currentPage(), MainWindow::PageId::Room);
    QTRY_COMPARE(stage.page()->channel(), u"requests"_s);
    QTRY_VERIFY(stage.written().contains(stage.chat().record().model));
}

void TestRoomTasks::catchingUpSaysHowMuchItSends()
{
    Stage stage;
    stage.room.write(u"the first"_s);
    stage.room.write(u"the second"_s, u"jonas"_s, false, 1);
    stage.room.refresh();
    QTRY_COMPARE(stage.room.feed().unread().messages, 2);
    stage.window->showRoom(u"general"_s);
    QTRY_VERIFY(stage.page()->pane()->rows().rowOf(stage.page()->pane()->rows().divider()) >= 0);
    stage.page()->begin(RoomTask::CatchUp);
    QTRY_VERIFY(stage.shows(u"sends 2 post(s)"_s));
    QVERIFY(stage.shows(stage.room.desk.catalogue().defaultModel()));
    QVERIFY(stage.button(u"Send"_s));
}

void TestRoomTasks::nothingIsSentBeforeThePersonAgrees()
{
    Stage stage;
    stage.window->showRoom(u"general"_s);
    QTRY_COMPARE(stage.page()->pane()->rows().rowCount(), 5);
    const int chats = stage.room.desk.workspace->conversations().rowCount();
    stage.page()->begin(RoomTask::Summarise);
    QTRY_VERIFY(stage.shows(u"sends 5 post(s)"_s));
    stage.click(u"Cancel"_s);
    QVERIFY(!stage.shows(u"sends 5 post(s)"_s));
    QCOMPARE(stage.room.desk.workspace->conversations().rowCount(), chats);
}

void TestRoomTasks::whatIsSentBeginsAChatOfItsOwn()
{
    Stage stage;
    stage.chat().setDraft({u"half a thought"_s, 0, {}});
    const QUuid before = stage.chat().record().id;
    stage.window->showRoom(u"general"_s);
    QTRY_COMPARE(stage.page()->pane()->rows().rowCount(), 5);
    stage.page()->begin(RoomTask::Summarise);
    QTRY_VERIFY(stage.button(u"Send"_s));
    stage.click(u"Send"_s);
    QTRY_COMPARE(stage.window->currentPage(), MainWindow::PageId::Chat);
    QVERIFY(stage.chat().record().id != before);
    QCOMPARE(stage.chat().record().title, u"Summary of #general"_s);
    QVERIFY(stage.chat().timeline().messages().first().text.contains(u"```json"_s));
    QTRY_VERIFY(!stage.chat().isBusy());
}

void TestRoomTasks::aDraftComesIntoTheFieldAndIsNotPosted()
{
    Stage stage;
    stage.window->showRoom(u"general"_s);
    QTRY_COMPARE(stage.page()->pane()->rows().rowCount(), 5);
    const qsizetype posted = stage.posted();
    stage.page()->begin(RoomTask::DraftReply);
    QTRY_VERIFY(stage.button(u"Send"_s));
    stage.click(u"Send"_s);
    QTRY_VERIFY(!stage.written().isEmpty());
    QCOMPARE(stage.window->currentPage(), MainWindow::PageId::Room);
    QVERIFY(stage.shows(u"Drafted by "_s));
    QCOMPARE(stage.posted(), posted);
}

void TestRoomTasks::aDraftThatFailsSaysSo()
{
    Stage stage;
    stage.window->showRoom(u"general"_s);
    QTRY_COMPARE(stage.page()->pane()->rows().rowCount(), 5);
    stage.room.desk.gateway.setModelNodes(stage.room.desk.catalogue().defaultModel(), 0);
    stage.page()->begin(RoomTask::DraftReply);
    QTRY_VERIFY(stage.button(u"Send"_s));
    stage.click(u"Send"_s);
    QTRY_VERIFY(stage.shows(u"The draft did not come."_s));
    QVERIFY(stage.written().isEmpty());
    stage.click(u"Show the chat"_s);
    QTRY_COMPARE(stage.window->currentPage(), MainWindow::PageId::Chat);
}

void TestRoomTasks::anEmptyRoomHasNothingToAskAbout()
{
    Stage stage(0);
    stage.window->showRoom(u"general"_s);
    stage.page()->begin(RoomTask::CatchUp);
    QVERIFY(stage.shows(u"You missed nothing here."_s));
    QVERIFY(!stage.button(u"Send"_s));
    stage.page()->begin(RoomTask::Summarise);
    QVERIFY(stage.shows(u"There are no posts to read here."_s));
    QVERIFY(!stage.button(u"Send"_s));
}

QTEST_MAIN(TestRoomTasks)
#include "tst_room_tasks.moc"
