// The search page in the real window, over the real library: by keyboard from a word to its place.

#include "chat/conversation.h"
#include "chat/search_results.h"
#include "chat/timeline_model.h"
#include "core/ids.h"
#include "desk.h"
#include "find_widget.h"
#include "library/library_search.h"
#include "library/sqlite_conversation_store.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/find_bar.h"
#include "ui/search/search_filter_bar.h"
#include "ui/search/search_view.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace dria;
using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

class TestSearchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ctrlShiftFOpensItAndEscapeGoesBack();
    void resultsComeAsOneTypes();
    void theKeyboardAloneOpensAResult();
    void aHitInALongChatIsBroughtIntoView();
    void theTitleOfAChatOpensIt();
    void filtersNarrowAndAreCleared();
    void aTagNarrows();
    void nothingFoundIsSaid();
    void aLibraryThatCannotBeReadIsSaid();
    void moreComesWhenScrolled();
    void typingInTheResultsGoesOnInTheField();
    void everyControlHasAName();
    void wordsOfStrangersAreText();

private:
    ConversationRecord addChat(const QString &title, const QStringList &texts);
    void openSearch();
    void type(const QString &text);
    [[nodiscard]] SearchView &view() const { return *m_window->findChild<SearchView *>(); }
    [[nodiscard]] QListView &list() const { return view().list(); }
    [[nodiscard]] ChatPage &page() const { return *m_window->findChild<ChatPage *>(); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }
    [[nodiscard]] QString snippet(int row) const
    {
        return list().model()->index(row, 0).data(SearchResults::SnippetRole).toString();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SqliteConversationStore> m_store;
    std::unique_ptr<LibrarySearch> m_search;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_prompts;
};

void TestSearchView::init()
{
    m_desk = std::make_unique<Desk>();
    const QString library = m_desk->data->filePath(u"library.db"_s);
    m_store = std::make_unique<SqliteConversationStore>(library, m_desk->clock);
    m_search = std::make_unique<LibrarySearch>(library);
    m_desk->workspace = std::make_unique<Workspace>(
        Workspace::Parts{*m_desk->data, m_desk->settings, m_desk->accounts, m_desk->keys, *m_store,
                         m_desk->network, m_desk->files, m_desk->clock});
    QObject::connect(m_store.get(), &SqliteConversationStore::stateChanged, m_desk->workspace.get(),
                     &Workspace::setLibraryState);
    m_registry = std::make_unique<ActionRegistry>();
    WindowServices services;
    services.search = m_search.get();
    m_window =
        std::make_unique<MainWindow>(*m_desk->workspace, m_desk->theme, *m_registry, services);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSearchView::cleanup()
{
    m_window.reset();
    m_registry.reset();
    m_search.reset();
    m_desk->workspace.reset();
    m_store.reset();
    m_desk.reset();
}

ConversationRecord TestSearchView::addChat(const QString &title, const QStringList &texts)
{
    ConversationRecord record;
    record.createdAt = record.activeAt = record.updatedAt = m_desk->clock.nowUtc();
    record.id = newId(record.createdAt);
    record.account = m_desk->accounts.current().id;
    record.title = title;
    record.model = u"small:1b"_s;
    (void)m_store->save(record);
    QFuture<Result<void>> saved;
    QUuid parent;
    for (const QString &text : texts) {
        Message message;
        message.createdAt = message.updatedAt = m_desk->clock.nowUtc();
        message.id = newId(message.createdAt);
        message.parent = std::exchange(parent, message.id);
        message.conversation = record.id;
        message.text = text;
        saved = m_store->save(message);
    }
    if (!texts.isEmpty() && !saved.result())
        qFatal("the messages were not saved");
    return record;
}

void TestSearchView::openSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->currentPage(), PageId::Search);
    QTRY_VERIFY(view().field().hasFocus());
}

void TestSearchView::type(const QString &text)
{
    view().field().selectAll();
    view().field().insert(text);
}

void TestSearchView::ctrlShiftFOpensItAndEscapeGoesBack()
{
    openSearch();
    QTest::keyClick(&view().field(), Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), PageId::Chat);
    openSearch();
    QPushButton *none = findNamed<QPushButton>(view(), u"Clear filters"_s);
    QVERIFY(!none);
}

void TestSearchView::resultsComeAsOneTypes()
{
    (void)addChat(u"Weather"_s, {u"Will it rain? 明天会下雨吗"_s, u"A railway"_s});
    openSearch();
    type(u"rai"_s);
    QTRY_COMPARE(rows(), 2);
    type(u"rain"_s);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(snippet(0), u"Will it rain? 明天会下雨吗"_s);
    QTRY_COMPARE(view().statusText(), u"1 result(s), the newest first"_s);
    type(u"下雨"_s);
    QTRY_COMPARE(
        list().model()->index(0, 0).data(SearchResults::MarksRole).value<QList<TextSpan>>(),
        QList<TextSpan>({{17, 2}}));
    view().field().clear();
    QTRY_COMPARE(rows(), 0);
}

void TestSearchView::theKeyboardAloneOpensAResult()
{
    const ConversationRecord first = addChat(u"First"_s, {u"one needle"_s});
    (void)addChat(u"Second"_s, {u"another needle"_s});
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 2);
    QTest::keyClick(&view().field(), Qt::Key_Down);
    QVERIFY(list().hasFocus());
    QCOMPARE(list().currentIndex().row(), 0);
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().row(), 1);
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::keyClick(&list(), Qt::Key_Up);
    QVERIFY(view().field().hasFocus());
    QTest::keyClick(&view().field(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), PageId::Chat);
    QCOMPARE(page().conversation()->record().id, first.id);
    // What was found is there when one comes back.
    openSearch();
    QCOMPARE(view().field().text(), u"needle"_s);
    QTRY_COMPARE(rows(), 2);
}

void TestSearchView::aHitInALongChatIsBroughtIntoView()
{
    QStringList texts;
    for (int i = 0; i < 1500; ++i) // far more than are read at once
        texts +=
            i == 20 ? u"Here is the **needle** at last."_s : u"Message %1 of a long chat."_s.arg(i);
    const ConversationRecord record = addChat(u"Long"_s, texts);
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(&view().field(), Qt::Key_Return);
    QCOMPARE(page().conversation()->record().id, record.id);
    QTRY_COMPARE(page().conversation()->timeline().rowCount(), 1500);
    const auto transcripts = page().findChildren<TimelineView *>();
    const auto shown = std::ranges::find_if(transcripts, &QWidget::isVisible);
    QVERIFY(shown != transcripts.end());
    QTRY_VERIFY((*shown)->messageRect(20).intersects((*shown)->viewport()->rect()));
    const auto *find = page().findChild<FindBar *>();
    QVERIFY(find->isVisible());
    QCOMPARE(find->field().text(), u"needle"_s);
    QTRY_COMPARE(find->countText(), u"1 of 1"_s);
}

void TestSearchView::theTitleOfAChatOpensIt()
{
    const ConversationRecord record = addChat(u"Quarterly report"_s, {u"Hello"_s});
    openSearch();
    type(u"quarterly"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(list().model()->index(0, 0)).center());
    QCOMPARE(page().conversation()->record().id, record.id);
    QVERIFY(!page().findChild<FindBar *>()->isVisible());
}

void TestSearchView::filtersNarrowAndAreCleared()
{
    (void)addChat(u"Code"_s, {u"needle\n```\nx\n```"_s, u"needle without"_s});
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 2);
    findNamed<QCheckBox>(view(), u"Has code"_s)->click();
    QTRY_COMPARE(rows(), 1);
    auto *role = findNamed<QComboBox>(view(), u"Anyone"_s);
    role->setCurrentIndex(role->findText(u"Models"_s));
    QTRY_COMPARE(view().statusText(), u"Nothing was found with these filters."_s);
    findNamed<QPushButton>(view(), u"Clear filters"_s)->click();
    QTRY_COMPARE(rows(), 2);
}

void TestSearchView::aTagNarrows()
{
    const ConversationRecord tagged = addChat(u"Tagged"_s, {u"needle"_s});
    (void)addChat(u"Other"_s, {u"needle"_s});
    const Tag work{newId(m_desk->clock.nowUtc()), u"work"_s};
    QVERIFY(m_store->save(work).result());
    QVERIFY(m_store->file({tagged.id}, {.tagged = {work.id}}).result());
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 2);
    QComboBox *tags = nullptr;
    QTRY_VERIFY((tags = findNamed<QComboBox>(view(), u"Any tag"_s)));
    tags->setCurrentIndex(tags->findText(u"work"_s));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(list().model()->index(0, 0).data(SearchResults::TitleRole).toString(), u"Tagged"_s);
}

void TestSearchView::nothingFoundIsSaid()
{
    (void)addChat(u"Weather"_s, {u"Will it rain?"_s});
    openSearch();
    QVERIFY(view().statusText().startsWith(u"Type words"_s));
    type(u"snow"_s);
    QTRY_COMPARE(view().statusText(), u"Nothing was found."_s);
    QTest::keyClick(&view().field(), Qt::Key_Down); // nowhere to go
    QVERIFY(view().field().hasFocus());
}

void TestSearchView::aLibraryThatCannotBeReadIsSaid()
{
    LibrarySearch nowhere(u"/nowhere/library.db"_s);
    SearchView view(nowhere, m_desk->theme, m_desk->clock);
    view.show();
    QTest::keyClicks(&view.field(), u"words"_s);
    QTRY_VERIFY2(view.statusText().startsWith(u"Your chats could not be searched:"_s),
                 qPrintable(view.statusText()));
}

void TestSearchView::moreComesWhenScrolled()
{
    QStringList texts;
    for (int i = 0; i < 180; ++i)
        texts += u"needle %1"_s.arg(i);
    (void)addChat(u"Hay"_s, texts);
    openSearch();
    type(u"needle"_s);
    QTRY_VERIFY(rows() >= 50);
    QTRY_VERIFY(view().statusText().startsWith(u"More than "_s));
    QTest::keyClick(&view().field(), Qt::Key_Down);
    while (rows() < 180) {
        const int before = rows();
        QTest::keyClick(&list(), Qt::Key_End);
        QTRY_VERIFY(rows() > before);
    }
    QCOMPARE(snippet(179), u"needle 0"_s);
    QTRY_COMPARE(view().statusText(), u"180 result(s), the newest first"_s);
}

void TestSearchView::typingInTheResultsGoesOnInTheField()
{
    (void)addChat(u"Hay"_s, {u"needle"_s, u"needles"_s});
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 2);
    QTest::keyClick(&view().field(), Qt::Key_Down);
    QTest::keyClicks(&list(), u"s"_s);
    QCOMPARE(view().field().text(), u"needles"_s);
    QVERIFY(view().field().hasFocus());
    QTRY_COMPARE(rows(), 1);
}

void TestSearchView::everyControlHasAName()
{
    openSearch();
    QCOMPARE(namelessControls(view()), QStringList());
}

void TestSearchView::wordsOfStrangersAreText()
{
    (void)addChat(u"<b>bold</b>"_s, {u"<img src=x> needle \u202e reversed & <script>"_s});
    openSearch();
    type(u"needle"_s);
    QTRY_COMPARE(rows(), 1);
    QTest::keyClick(&view().field(), Qt::Key_Down);
    QVERIFY(list().accessibleDescription().contains(u"<b>bold</b>"_s));
    QVERIFY(!view().grab().isNull());
}

QTEST_MAIN(TestSearchView)
#include "tst_search_view.moc"
