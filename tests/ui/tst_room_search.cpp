// Posts of rooms on the search page, in the real window: found beside chats, and opened where they
// stand.

#include "chat/search_results.h"
#include "library/library_search.h"
#include "room_desk.h"
#include "ui/actions/action_registry.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_pane.h"
#include "ui/channels/room_timeline.h"
#include "ui/search/search_row.h"
#include "ui/search/search_view.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"

#include <QLineEdit>
#include <QListView>

using namespace dria;
using namespace Qt::StringLiterals;

class TestRoomSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPostIsFoundNamedAndOpened();
    void aPostFarUpIsBroughtIntoView();

private:
    void find(const QString &words);
    [[nodiscard]] SearchView &view() const { return *m_window->findChild<SearchView *>(); }
    [[nodiscard]] QModelIndex result(int row) const { return view().list().model()->index(row, 0); }
    void openFirst() { QTest::keyClick(&view().field(), Qt::Key_Return); }
    /// Whether a post with these words is on the screen.
    [[nodiscard]] bool isShown(const QString &words) const;

    std::unique_ptr<RoomDesk> m_desk;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<MainWindow> m_window;
};

void TestRoomSearch::init()
{
    m_desk = std::make_unique<RoomDesk>();
    m_search = std::make_unique<LibrarySearch>(m_desk->desk.data->filePath(u"library.db"_s));
    m_registry = std::make_unique<ActionRegistry>();
    WindowServices services;
    services.search = m_search.get();
    m_window = std::make_unique<MainWindow>(*m_desk->desk.workspace, m_desk->desk.theme,
                                            *m_registry, services);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_desk->isChecked());
}

void TestRoomSearch::cleanup()
{
    m_window.reset();
    m_registry.reset();
    m_search.reset();
    m_desk.reset();
}

void TestRoomSearch::find(const QString &words)
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Search);
    view().field().selectAll();
    view().field().insert(words);
    QTRY_COMPARE_WITH_TIMEOUT(view().list().model()->rowCount(), 1, 30'000);
}

bool TestRoomSearch::isShown(const QString &words) const
{
    const auto *page = m_window->findChild<ChannelPage *>();
    if (!page || !page->pane())
        return false;
    const TimelineView &timeline = page->pane()->view();
    for (int row = timeline.firstVisibleRow(); row >= 0 && row <= timeline.lastVisibleRow();
         ++row) {
        if (page->pane()->rows().index(row, 0).data(Qt::DisplayRole).toString().contains(words))
            return true;
    }
    return false;
}

void TestRoomSearch::aPostIsFoundNamedAndOpened()
{
    m_desk->write(u"Has anybody seen a quetzalcoatl?"_s, u"You"_s);
    m_desk->refresh();
    find(u"quetzalcoatl"_s);
    QCOMPARE(searchRowTitle(result(0)), u"#general"_s);
    QVERIFY(searchRowFacts(result(0), m_desk->desk.clock.nowUtc()).startsWith(u"“You”"_s));
    openFirst();
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Room);
    QTRY_VERIFY(isShown(u"quetzalcoatl"_s));
}

void TestRoomSearch::aPostFarUpIsBroughtIntoView()
{
    m_desk->write(u"The first quetzalcoatl"_s);
    for (int i = 1; i < 700; ++i)
        m_desk->write(u"A post of a few words, number %1"_s.arg(i), u"mira"_s, false, i);
    m_desk->refresh();
    find(u"quetzalcoatl"_s);
    openFirst();
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"quetzalcoatl"_s), 30'000);
}

QTEST_MAIN(TestRoomSearch)
#include "tst_room_search.moc"
