// Rooms in the real window, by keyboard alone.

#include "core/setting_keys.h"
#include "find_widget.h"
#include "room_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_list.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/shell/main_window.h"

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
    {
        room.desk.settings.setValue(keys::channelsFirstPostSeen, true);
        window = std::make_unique<MainWindow>(*room.desk.workspace, room.desk.theme, registry,
                                              WindowServices());
        window->resize(1000, 700);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !room.isChecked() ||
            !room.isChecked(u"requests"_s))
            qFatal("the window is not there");
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QString shown() const
    {
        return window->currentPage() == MainWindow::PageId::Room
                   ? window->findChild<ChannelPage *>()->channel()
                   : QString();
    }

    RoomDesk room;
    ActionRegistry registry;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestWindowRooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void altUpAndDownGoThroughRoomsAndChats()
    {
        const Stage stage;
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.shown(), u"requests"_s);
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.shown(), u"general"_s);
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.shown(), u"general"_s);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        stage.press(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(stage.window->currentPage(), MainWindow::PageId::Chat);
    }

    void altAGoesToWhatIsNotRead()
    {
        Stage stage;
        stage.press(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(stage.window->currentPage(), MainWindow::PageId::Chat);
        stage.room.write(u"any node for it?"_s, u"mira"_s, false, 0, u"requests"_s);
        stage.room.refresh(u"requests"_s);
        QTRY_COMPARE(stage.room.feed(u"requests"_s).unread().messages, 1);
        stage.press(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(stage.shown(), u"requests"_s);
        QTRY_COMPARE(stage.room.feed(u"requests"_s).unread().messages, 0);
    }

    void escapeGoesBackToTheChatAndEveryControlHasAName()
    {
        const Stage stage;
        stage.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(namelessControls(*stage.window), QStringList());
        stage.window->findChild<ChannelPage *>()->pane()->setFocus();
        stage.press(Qt::Key_Escape);
        QCOMPARE(stage.window->currentPage(), MainWindow::PageId::Chat);
    }

    void theListIsUsedByKeysAlone()
    {
        const Stage stage;
        auto *list = stage.window->findChild<RoomList *>();
        list->setFocus();
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.shown(), u"general"_s);
    }
};

QTEST_MAIN(TestWindowRooms)
#include "tst_window_rooms.moc"
