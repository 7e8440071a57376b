// What strangers post to mislead, to fetch or to break a page does none of it.

#include "find_widget.h"
#include "room_desk.h"
#include "support/corpus.h"
#include "support/hostile_posts.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/chat/link_dialog.h"
#include "ui/timeline/timeline_view.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QScrollBar>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    Stage()
        : room(0)
    {
        // All that the program asks for goes through it.
        QObject::connect(&room.desk.network, &QNetworkAccessManager::finished,
                         [this](QNetworkReply *reply) { asked += reply->url(); });
        page = std::make_unique<ChannelPage>(room.desk.theme, *room.desk.workspace,
                                             [this](const QUrl &url) {
                                                 opened += url;
                                                 return true;
                                             });
        page->resize(700, 520);
        page->show();
        page->activateWindow();
        page->showRoom(u"general"_s);
        if (!QTest::qWaitForWindowActive(page.get()) || !room.isChecked())
            qFatal("the room is not there");
    }
    /// Through all of it, as somebody reads it.
    void read() const
    {
        TimelineView &view = page->pane()->view();
        for (int row = 0; row < page->pane()->rows().rowCount(); ++row) {
            view.showMessage(row);
            QTest::qWait(1);
            (void)view.grab();
        }
    }
    [[nodiscard]] bool askedOnlyItsServer() const
    {
        return std::all_of(asked.cbegin(), asked.cend(), [this](const QUrl &url) {
            return url.authority() == room.desk.gatewayUrl.authority();
        });
    }

    RoomDesk room;
    QList<QUrl> asked;
    QList<QUrl> opened;
    std::unique_ptr<ChannelPage> page;
};

} // namespace

class TestRoomHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingFetchesNothingAndOpensNothing()
    {
        Stage stage;
        const auto posts = test::hostilePosts();
        for (int i = 0; i < posts.size(); ++i)
            stage.room.write(posts.at(i).text, posts.at(i).name, i % 2 == 0, i);
        stage.room.refresh();
        QTRY_COMPARE(stage.page->pane()->rows().rowCount(), posts.size());
        stage.read();
        QVERIFY(stage.askedOnlyItsServer());
        QVERIFY(stage.opened.isEmpty());
        QVERIFY(!stage.page->findChild<LinkDialog *>());
    }

    void theNaughtyStringsAreOnlyText()
    {
        Stage stage;
        const QJsonArray strings = test::dataArray(u"text/blns/blns.json"_s);
        int written = 0;
        for (const QJsonValue &string : strings) {
            if (!string.toString().isEmpty())
                stage.room.write(string.toString(), string.toString().left(40), true, ++written);
        }
        stage.room.refresh();
        QTRY_VERIFY(stage.page->pane()->rows().rowCount() >= 200);
        stage.read();
        QVERIFY(stage.askedOnlyItsServer());
        QVERIFY(stage.opened.isEmpty());
    }

    void everyLinkIsShownWholeBeforeItIsOpened()
    {
        Stage stage;
        stage.room.write(u"[your bank](https://evil.example/login)"_s);
        stage.room.refresh();
        QTRY_COMPARE(stage.page->pane()->rows().rowCount(), 1);
        for (int time = 0; time < 2; ++time) { // also the second time
            Q_EMIT stage.page->pane()->linkActivated(QUrl(u"https://evil.example/login"_s));
            auto *dialog = stage.page->findChild<LinkDialog *>();
            QVERIFY(dialog);
            QCOMPARE(stage.opened.size(), time);
            QVERIFY(showsText(*dialog, u"evil.example"_s));
            dialog->accept();
            QTRY_VERIFY(!stage.page->findChild<LinkDialog *>());
            QCOMPARE(stage.opened.size(), time + 1);
        }
    }
};

QTEST_MAIN(TestRoomHostile)
#include "tst_room_hostile.moc"
