#include "chat/conversation.h"
#include "core/setting_keys.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/actions/action_registry.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensOnAnEmptyChatThatSaysItIsPractice();
    void menusHoldTheRegistry();
    void menusAreReachedByLettersOfTheirOwn();
    void noTwoShortcutsClash();
    void bannerLeadsToConnectAndEscapeBack();
    void narrowWindowLaysTheSidebarOverThePage();
    void sidebarAndZoomAreRemembered();
    void aWideTranscriptIsRemembered();
    void settingsPageIsOpenAgainNextTime();
    void titleNeverShowsAChat();
    void zonesAreCycled();
    void lockedKeyIsSaidWithWhatHelps();
    void failedSaveIsSaidUntilClosed();
    void anotherAccountGetsAChatOfItsOwn();
    void showingAChatMakesItsAccountTheCurrentOne();
    void diagnosticsGoToTheClipboard();
    void stoppedPracticeIsSaidUntilItStarts();
    void mirroredWindowHasItsSidebarOnTheRight();
    void everyControlHasAName();

private:
    void open();
    [[nodiscard]] Sidebar *sidebar() const { return m_window->findChild<Sidebar *>(); }
    [[nodiscard]] Banner *bannerWith(const QString &words) const;
    [[nodiscard]] QAction *action(QStringView id) const { return m_registry->action(id); }

    QString m_practiceProblem;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ActionRegistry> m_registry;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<Desk>();
    open();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_registry.reset();
    m_desk.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMainWindow::open()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_registry = std::make_unique<ActionRegistry>();
    WindowServices services;
    services.openUrl = [](const QUrl &) { return true; };
    services.diagnostics = [] { return u"what a report needs"_s; };
    services.practice = {[this] { return m_practiceProblem; },
                         [this] { m_practiceProblem.clear(); }};
    m_window =
        std::make_unique<MainWindow>(*m_desk->workspace, m_desk->theme, *m_registry, services);
    m_window->resize(1100, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

Banner *TestMainWindow::bannerWith(const QString &words) const
{
    const auto banners = m_window->findChildren<Banner *>();
    for (Banner *banner : banners) {
        if (banner->isVisible() && banner->text().contains(words))
            return banner;
    }
    return nullptr;
}

void TestMainWindow::opensOnAnEmptyChatThatSaysItIsPractice()
{
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Chat);
    QVERIFY(m_window->findChild<ChatPage *>()->conversation()->isEmpty());
    QVERIFY(bannerWith(u"Practice gateway: answers are made up"_s));
}

void TestMainWindow::menusHoldTheRegistry()
{
    QStringList titles;
    qsizetype actions = 0;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        titles << menu->text();
        actions += menu->menu()->actions().size();
    }
    QCOMPARE(titles, QStringList({u"&File"_s, u"&Chat"_s, u"&View"_s, u"&Help"_s}));
    QCOMPARE(actions, std::ranges::count_if(m_registry->all(), &ActionRegistry::Entry::inMenu));
}

void TestMainWindow::menusAreReachedByLettersOfTheirOwn()
{
    const auto lettersAreUnique = [](const QList<QAction *> &actions) {
        QSet<QString> letters;
        for (const QAction *action : actions) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || letters.contains(letter))
                return false;
            letters.insert(letter);
        }
        return true;
    };
    QVERIFY(lettersAreUnique(m_window->menuBar()->actions()));
    for (const QAction *menu : m_window->menuBar()->actions())
        QVERIFY2(lettersAreUnique(menu->menu()->actions()), qPrintable(menu->text()));
}

void TestMainWindow::noTwoShortcutsClash()
{
    for (const ActionRegistry::Conflict &conflict : m_registry->conflicts()) {
        // Both mean Esc, and one of them is always disabled: Stop beside other
        // pages than the chat, Back on the chat.
        const QStringList both{conflict.first, conflict.second};
        QVERIFY2(both.contains(u"chat.stop"_s) && both.contains(action::back.toString()),
                 qPrintable(both.join(u", "_s)));
    }
    QVERIFY(!action(action::back)->isEnabled());
}

void TestMainWindow::bannerLeadsToConnectAndEscapeBack()
{
    findNamed<QPushButton>(*m_window, u"Connect to Dria"_s)->click();
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Connect);
    QVERIFY(!bannerWith(u"Practice"_s));
    QTest::keyClick(QGuiApplication::focusObject()
                        ? static_cast<QWidget *>(QGuiApplication::focusObject())
                        : m_window.get(),
                    Qt::Key_Escape);
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Chat);
    QVERIFY(bannerWith(u"Practice"_s));
}

void TestMainWindow::narrowWindowLaysTheSidebarOverThePage()
{
    auto *page = m_window->findChild<ChatPage *>();
    QVERIFY(sidebar()->isVisible());
    m_window->resize(640, 700);
    QTRY_VERIFY(!sidebar()->isVisible());
    QTRY_COMPARE(page->width(), 640);
    action(action::sidebar)->trigger();
    QVERIFY(sidebar()->isVisible());
    QCOMPARE(page->width(), 640);
    QTest::keyClick(&sidebar()->chats(), Qt::Key_Escape);
    QVERIFY(!sidebar()->isVisible());
    QVERIFY(!action(action::sidebar)->isChecked());
    m_window->resize(1100, 700);
    QTRY_VERIFY(sidebar()->isVisible());
}

void TestMainWindow::sidebarAndZoomAreRemembered()
{
    action(action::sidebar)->trigger();
    QVERIFY(!sidebar()->isVisible());
    action(action::zoomIn)->trigger();
    const int zoom = m_desk->theme.zoom();
    QVERIFY(zoom > 100);
    open();
    QVERIFY(!sidebar()->isVisible());
    QCOMPARE(m_desk->theme.zoom(), zoom);
    action(action::zoomReset)->trigger();
    QCOMPARE(m_desk->settings.value(keys::appearanceZoom).toInt(), 100);
}

void TestMainWindow::aWideTranscriptIsRemembered()
{
    const auto composerWidth = [this] { return m_window->findChild<Composer *>()->width(); };
    m_window->resize(1500, 700);
    QTRY_COMPARE(composerWidth(), m_desk->theme.px(readingColumn));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(action(action::wideTranscript)->isChecked());
    QTRY_VERIFY(composerWidth() > m_desk->theme.px(readingColumn) + 100);
    open();
    QVERIFY(action(action::wideTranscript)->isChecked());
    QVERIFY(m_window->findChild<ChatPage *>()->isWide());
    action(action::wideTranscript)->trigger();
    QVERIFY(!m_desk->settings.value(keys::appearanceWideTranscript).toBool(true));
}

void TestMainWindow::settingsPageIsOpenAgainNextTime()
{
    action(action::settings)->trigger();
    open();
    QCOMPARE(m_window->currentPage(), MainWindow::PageId::Settings);
}

void TestMainWindow::titleNeverShowsAChat()
{
    m_window->findChild<ChatPage *>()->conversation()->setTitle(u"Divorce lawyer"_s);
    QCOMPARE(m_window->windowTitle(), u"Dria Desktop"_s);
}

void TestMainWindow::zonesAreCycled()
{
    m_window->findChild<ChatPage *>()->focusComposer();
    action(action::nextZone)->trigger();
    QVERIFY(sidebar()->isAncestorOf(QApplication::focusWidget()));
    action(action::nextZone)->trigger();
    QVERIFY(m_window->findChild<ChatPage *>()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::lockedKeyIsSaidWithWhatHelps()
{
    const Account dria = m_desk->addDriaAccount();
    static_cast<void>(m_desk->keys.store(dria.id, Secret(QByteArrayView("dkn_live_good"))));
    QTRY_COMPARE(m_desk->keys.state(dria.id), AccountKeys::State::Ready);
    m_desk->secrets.refusal = Error::Kind::SecretLocked;
    static_cast<void>(m_desk->keys.forget(dria.id));
    QTRY_COMPARE(m_desk->keys.state(dria.id), AccountKeys::State::Locked);
    m_desk->accounts.setCurrent(dria.id);
    QTRY_VERIFY(bannerWith(u"The keychain is locked"_s));
    m_desk->secrets.refusal.reset();
    findNamed<QPushButton>(*bannerWith(u"locked"_s), u"Try again"_s)->click();
    QTRY_VERIFY(!bannerWith(u"locked"_s));
    QTRY_COMPARE(m_desk->keys.state(dria.id), AccountKeys::State::Ready);
}

void TestMainWindow::failedSaveIsSaidUntilClosed()
{
    Q_EMIT m_desk->workspace->storeFailed(
        Error{Error::Kind::Storage, 0, std::nullopt, u"disk full"_s});
    Banner *banner = bannerWith(u"Something could not be saved."_s);
    QVERIFY(banner);
    findNamed<QAbstractButton>(*banner, u"Close this notice"_s)->click();
    QVERIFY(!bannerWith(u"could not be saved"_s));
}

void TestMainWindow::anotherAccountGetsAChatOfItsOwn()
{
    auto *page = m_window->findChild<ChatPage *>();
    const Account dria = m_desk->addDriaAccount();
    m_desk->accounts.setCurrent(dria.id);
    QCOMPARE(page->conversation()->record().account, dria.id);
    QVERIFY(!bannerWith(u"Practice"_s));
}

void TestMainWindow::showingAChatMakesItsAccountTheCurrentOne()
{
    auto *page = m_window->findChild<ChatPage *>();
    const QUuid practice = m_desk->accounts.current().id;
    Conversation *begun = page->conversation();
    QTRY_VERIFY(begun->canSend());
    QVERIFY(begun->send(u"Hello"_s));
    QTRY_VERIFY(!begun->isBusy());
    const Account dria = m_desk->addDriaAccount();
    m_desk->accounts.setCurrent(dria.id);
    QVERIFY(!bannerWith(u"Practice"_s));

    m_window->showConversation(begun->record().id);
    QCOMPARE(page->conversation(), begun);
    QCOMPARE(m_desk->accounts.current().id, practice);
    QVERIFY(bannerWith(u"Practice"_s)); // what it says is true of the chat that is shown
}

void TestMainWindow::diagnosticsGoToTheClipboard()
{
    action(action::diagnostics)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"what a report needs"_s);
    Banner *banner = bannerWith(u"The diagnostics are in the clipboard."_s);
    QVERIFY(banner);
    findNamed<QAbstractButton>(*banner, u"Close this notice"_s)->click();
    QVERIFY(!bannerWith(u"diagnostics"_s));
}

void TestMainWindow::stoppedPracticeIsSaidUntilItStarts()
{
    QVERIFY(!bannerWith(u"could not start"_s));
    const Account dria = m_desk->addDriaAccount();
    m_desk->accounts.setCurrent(dria.id);
    m_practiceProblem = u"It is taken."_s;
    m_desk->accounts.setCurrent(m_desk->accounts.practice().id);
    Banner *banner = bannerWith(u"The practice gateway could not start. It is taken."_s);
    QVERIFY(banner);
    findNamed<QPushButton>(*banner, u"Try again"_s)->click();
    QVERIFY(!bannerWith(u"could not start"_s));
}

void TestMainWindow::mirroredWindowHasItsSidebarOnTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    open();
    QTRY_VERIFY(sidebar()->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
}

void TestMainWindow::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_window), QStringList());
    action(action::about)->trigger();
    QCOMPARE(namelessControls(*m_window), QStringList());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
