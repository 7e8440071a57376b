#include "ui/shell/main_window.h"

#include "chat/conversation.h"
#include "core/account_book.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "transfer/daily_backup.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_list.h"
#include "ui/chat/chat_actions.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/link_opener.h"
#include "ui/search/search_view.h"
#include "ui/settings/connect_page.h"
#include "ui/shell/banner_area.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebar_frame.h"
#include "ui/shell/theme_settings.h"
#include "ui/shell/window_memory.h"
#include "ui/shell/zone_cycle.h"
#include "ui/theme/theme.h"
#include "ui/transfer/transfer_page.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QStackedWidget>

#include <utility>

namespace dria {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, Theme &theme, ActionRegistry &registry,
                       WindowServices services, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_registry(registry)
    , m_services(std::move(services))
{
    new ThemeSettings(theme, workspace.settings(), this);
    setWindowTitle(
        tr("Dria Desktop")); // never a chat's title: window lists and screenshots show it
    build();
    connectActions();
    connectPages();
    connectSidebar();
    connectRooms();
    connect(&workspace.accounts(), &AccountBook::currentChanged, this,
            &MainWindow::onAccountChanged);
    connect(&workspace, &Workspace::conversationMissing, this, &MainWindow::onMissing);
    new MenuBar(registry, *menuBar());
    registry.attachTo(*this);
    restoreWindow(*this, *m_frame, workspace.settings());
    showLastConversation();
    const bool settings = workspace.settings().value(keys::windowPage).toString() == "settings"_L1;
    showPage(settings ? PageId::Settings : PageId::Chat);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_chat = new ChatPage(m_theme, m_workspace, m_services.openUrl);
    m_chat->setMath(m_services.math);
    addFileActions(m_registry);
    new ChatActions(m_registry, *m_chat, m_theme, m_chat);
    addViewActions(m_registry);

    m_pages = new QStackedWidget;
    addPage(PageId::Chat, m_chat);

    if (m_services.library)
        m_backup =
            new DailyBackup(*m_services.library, m_workspace.settings(), m_workspace.clock(), this);

    m_banners = new BannerArea(m_workspace, m_theme);
    m_bannerPlace = new QWidget;
    auto *place = new QVBoxLayout(m_bannerPlace);
    place->setContentsMargins({});
    place->addWidget(m_banners);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bannerPlace);
    layout->addWidget(m_pages, 1);

    m_sidebar = new Sidebar(m_workspace, m_theme, *m_registry.action(action::newChat),
                            *m_registry.action(action::searchChats));
    m_frame = new SidebarFrame(m_theme, m_sidebar, centre);
    setCentralWidget(m_frame);
    m_zones = new ZoneCycle({m_sidebar, m_pages}, this);
    m_links = new LinkOpener(m_theme, m_services.openUrl, *this);
}

void MainWindow::on(QStringView action, std::function<void()> act)
{
    connect(m_registry.action(action), &QAction::triggered, this, std::move(act));
}

void MainWindow::connectActions()
{
    on(action::connectAccount, [this] { connectAccount(); });
    m_registry.action(action::searchChats)->setEnabled(m_services.search);
    on(action::searchChats, [this] { searchChats(); });
    on(action::importChats, [this] { importChats(); });
    on(action::exportChats, [this] { exportChats(); });
    for (const QStringView name : {action::importChats, action::exportChats})
        m_registry.action(name)->setEnabled(m_backup);
    on(action::settings, [this] { showPage(PageId::Settings); });
    on(action::quit, [this] { close(); });
    on(action::previousChat, [this] { step(-1); });
    on(action::nextChat, [this] { step(1); });
    on(action::nextUnread, [this] { showNextUnread(); });
    for (int place = 1; place <= pinnedActions; ++place)
        on(pinnedAction(place), [this, place] {
            if (const QUuid id = m_sidebar->sections().pinned().value(place - 1); !id.isNull())
                openChat(id);
        });
    on(action::zoomIn, [this] { m_theme.zoomIn(); });
    on(action::zoomOut, [this] { m_theme.zoomOut(); });
    on(action::zoomReset, [this] { m_theme.setZoom(100); });
    on(action::nextZone, [this] { m_zones->next(); });
    on(action::previousZone, [this] { m_zones->previous(); });
    on(action::back, [this] { showPage(PageId::Chat); });
    on(action::shortcuts, [this] { showShortcuts(); });
    on(action::diagnostics, [this] { copyDiagnostics(); });
    on(action::trash, [this] { showPage(PageId::Trash); });
    on(action::credits, [this] { showPage(PageId::Credits); });
    m_registry.action(action::credits)->setEnabled(m_workspace.usage() != nullptr);
    on(action::addCredits, [this] { addCredits(); });
    on(action::wallet, [this] { showPage(PageId::Wallet); });
    connect(&m_workspace, &Workspace::currentChanged, this, &MainWindow::offerTopUp);
    offerTopUp();
    on(action::about, [this] { showPage(PageId::About); });

    QAction *wide = m_registry.action(action::wideTranscript);
    wide->setChecked(m_chat->isWide());
    connect(wide, &QAction::triggered, m_chat, &ChatPage::setWide);

    QAction *sidebar = m_registry.action(action::sidebar);
    connect(sidebar, &QAction::triggered, m_frame, [this](bool shown) {
        m_frame->setSidebarShown(shown);
        if (shown && m_frame->isOverlay())
            m_sidebar->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_frame, &SidebarFrame::sidebarShownChanged, sidebar, &QAction::setChecked);
    sidebar->setChecked(m_frame->isSidebarShown());
}

void MainWindow::connectPages()
{
    connect(m_chat, &ChatPage::newChatRequested, this, &MainWindow::newChat);
    connect(m_chat, &ChatPage::quoteRequested, this, &MainWindow::askCommunity);
    connect(m_chat, &ChatPage::requestWanted, this, &MainWindow::requestModel);
    connect(m_chat, &ChatPage::addCreditsRequested, this, [this] { addCredits(); });
    connect(m_chat, &ChatPage::budgetRequested, this, &MainWindow::showBudget);
    connect(m_chat, &ChatPage::tagsRequested, this,
            [this] { m_sidebar->editTags(m_chat->conversation()->record().id); });
    connect(m_chat, &ChatPage::connectRequested, this, &MainWindow::connectAccount);
    connect(m_chat, &ChatPage::replaceKeyRequested, this, &MainWindow::replaceKey);
    connect(m_banners, &BannerArea::creditsRequested, m_registry.action(action::credits),
            &QAction::trigger);
    connect(m_banners, &BannerArea::paymentRequested, this, [this] { addCredits(); });
    connect(m_banners, &BannerArea::connectRequested, this, &MainWindow::connectAccount);
    connect(m_banners, &BannerArea::replaceKeyRequested, this, &MainWindow::replaceKey);
    connect(m_registry.action(action::diagnostics), &QAction::triggered, m_banners,
            &BannerArea::showDiagnosticsCopied);
    m_banners->watch(m_services.practice);
    connect(&m_workspace, &Workspace::forked, this, &MainWindow::openChat);
}

void MainWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::connectRequested, this, &MainWindow::connectAccount);
    connect(m_sidebar, &Sidebar::creditsRequested, m_registry.action(action::credits),
            &QAction::trigger);
    connect(m_sidebar, &Sidebar::manageRequested, this, [this] { showPage(PageId::Settings); });
    connect(&m_sidebar->chats(), &ConversationView::shown, this, [this](const QUuid &id) {
        showConversation(id);
        m_pages->setCurrentWidget(m_chat);
        onPageChanged();
    });
    connect(&m_sidebar->chats(), &ConversationView::opened, this, &MainWindow::openChat);
    m_sidebar->chats().setOffersExport(m_backup);
    connect(&m_sidebar->chats(), &ConversationView::exportRequested, this,
            &MainWindow::exportThese);
    connect(m_sidebar, &Sidebar::chatsRemoved, this, &MainWindow::onChatsRemoved);
    connect(m_sidebar, &Sidebar::chatsRestored, this,
            [this](const QList<QUuid> &chats) { showConversation(chats.constFirst()); });
}

void MainWindow::showPage(PageId id)
{
    m_pages->setCurrentWidget(page(id));
    onPageChanged();
    m_pages->currentWidget()->setFocus();
    if (m_frame->isOverlay())
        m_frame->setSidebarShown(false);
}

void MainWindow::onPageChanged()
{
    const bool chat = m_pages->currentWidget() == m_chat;
    m_pages->setFocusProxy(m_pages->currentWidget());
    m_bannerPlace->setVisible(chat); // the other pages have their own words for the same things
    m_registry.action(action::back)->setEnabled(!chat);
    if (RoomList *rooms = m_sidebar->rooms()) {
        const bool isRoom = currentPage() == PageId::Room;
        rooms->setCurrent(isRoom ? m_room->channel() : QString());
        const Conversation *shown = isRoom ? nullptr : m_chat->conversation();
        m_sidebar->chats().setCurrent(shown ? shown->record().id : QUuid()); // one of both is shown
    }
    if (m_connect && m_pages->currentWidget() != m_connect)
        m_connect->abandon();
}

MainWindow::PageId MainWindow::currentPage() const
{
    return m_pageOf.key(m_pages->currentWidget());
}

void MainWindow::showConversation(const QUuid &id)
{
    Conversation *conversation = m_workspace.openConversation(id);
    m_chat->setConversation(conversation);
    useAccountOf(*conversation);
    // The account of one that is still to be read may be another than the one assumed.
    connect(conversation, &Conversation::loaded, this, &MainWindow::onLoaded, Qt::UniqueConnection);
    m_workspace.settings().setValue(keys::windowConversation, id.toString(QUuid::WithoutBraces));
    m_sidebar->chats().setCurrent(id);
}

void MainWindow::showLastConversation()
{
    const QUuid last =
        QUuid::fromString(m_workspace.settings().value(keys::windowConversation).toString());
    showConversation(last.isNull() ? m_workspace.newConversation()->record().id : last);
}

// Banner, balance and gateway are those of the chat that is shown.
void MainWindow::useAccountOf(const Conversation &conversation)
{
    m_workspace.accounts().setCurrent(conversation.record().account);
}

void MainWindow::onLoaded()
{
    if (const Conversation *shown = m_chat->conversation(); shown && !shown->isLoading())
        useAccountOf(*shown);
}

// What was typed before it was known to be missing is not lost with it.
void MainWindow::onMissing(const QUuid &conversation)
{
    const Conversation *shown = m_chat->conversation();
    if (!shown || shown->record().id != conversation)
        return;
    const Draft typed = shown->draft();
    Conversation *next = m_workspace.newConversation();
    if (next->draft().text.isEmpty())
        next->setDraft(typed);
    showConversation(next->record().id);
}

void MainWindow::onChatsRemoved(const QList<QUuid> &chats, const QUuid &next)
{
    const Conversation *shown = m_chat->conversation();
    if (!shown || chats.contains(shown->record().id))
        showConversation(next.isNull() ? m_workspace.newConversation()->record().id : next);
}

void MainWindow::newChat()
{
    openChat(m_workspace.newConversation()->record().id);
}

void MainWindow::openChat(const QUuid &conversation)
{
    showConversation(conversation);
    showPage(PageId::Chat);
    m_chat->focusComposer();
}

void MainWindow::searchChats()
{
    if (!m_search) {
        m_search = new SearchView(*m_services.search, m_theme, m_workspace.clock());
        addPage(PageId::Search, m_search);
        connect(m_search, &SearchView::closed, this, [this] { showPage(PageId::Chat); });
        connect(m_search, &SearchView::opened, this, &MainWindow::openHit);
        connect(m_search, &SearchView::postOpened, this, &MainWindow::openPost);
    }
    const Connection *connection = m_workspace.current();
    m_search->setAccount(connection && m_workspace.rooms() ? connection->account().id : QUuid());
    showPage(PageId::Search);
    m_search->start();
}

void MainWindow::openHit(const QUuid &conversation, const QUuid &message, const QString &words)
{
    showConversation(conversation);
    showPage(PageId::Chat);
    if (!message.isNull())
        m_chat->showMessage(message, words);
}

void MainWindow::connectAccount()
{
    page(PageId::Connect);
    m_connect->start();
    showPage(PageId::Connect);
}

void MainWindow::replaceKey(const QUuid &account)
{
    page(PageId::Connect);
    m_connect->startReplacing(account);
    showPage(PageId::Connect);
}

void MainWindow::importChats()
{
    showTransfer();
    m_transfer->startImport();
}

void MainWindow::exportChats()
{
    showTransfer();
    m_transfer->startExport();
}

void MainWindow::exportThese(const QList<QUuid> &chats)
{
    showTransfer();
    // One is the chat that is open: choosing it opened it.
    if (chats.size() > 1)
        m_transfer->setChats(chats);
    m_transfer->startExport();
}

// Whoever chooses another account means to use it; the chat that was open stays with the old one.
void MainWindow::onAccountChanged()
{
    const Conversation *shown = m_chat->conversation();
    if (shown && shown->record().account == m_workspace.accounts().current().id)
        return; // the account followed the chat, or the empty chat the account
    showConversation(m_workspace.newConversation()->record().id);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_registry, m_theme, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::copyDiagnostics()
{
    if (m_services.diagnostics)
        QGuiApplication::clipboard()->setText(m_services.diagnostics());
}

void MainWindow::openLogs()
{
    if (m_services.openUrl)
        m_services.openUrl(QUrl::fromLocalFile(m_services.logFolder));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace.onReturned();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_chat->saveDraft();
    Settings &settings = m_workspace.settings();
    rememberWindow(*this, *m_frame, settings);
    settings.setValue(keys::windowPage,
                      currentPage() == PageId::Settings ? u"settings"_s : u"chat"_s);
    QMainWindow::closeEvent(event);
}

} // namespace dria
