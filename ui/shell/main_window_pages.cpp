#include "channels/community_quote.h"
#include "channels/rooms.h"
#include "chat/conversation.h"
#include "ui/actions/action_registry.h"
#include "ui/channels/channel_page.h"
#include "ui/channels/room_list.h"
#include "ui/channels/room_pane.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/link_opener.h"
#include "ui/credits/credits_page.h"
#include "ui/credits/top_up_page.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/about_page.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/trash_page.h"
#include "ui/shell/window_sight.h"
#include "ui/transfer/transfer_page.h"
#include "ui/wallet/wallet_page.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace dria {

// The pages of the centre, and how each is made.

void MainWindow::addPage(PageId id, QWidget *page)
{
    m_pageOf.insert(id, page);
    m_pages->addWidget(page);
    if (auto *covering = qobject_cast<Page *>(page))
        connect(covering, &Page::closed, this, [this] { showPage(PageId::Chat); });
}

// All but the chat are made on first use: most starts need none of them.
QWidget *MainWindow::page(PageId id)
{
    if (!m_pageOf.contains(id))
        makePage(id);
    return m_pageOf.value(id, m_chat);
}

void MainWindow::makePage(PageId id)
{
    switch (id) {
    case PageId::Settings:
        makeSettingsPage();
        break;
    case PageId::Connect:
        makeConnectPage();
        break;
    case PageId::Transfer:
        makeTransferPage();
        break;
    case PageId::About:
        addPage(id, new AboutPage(m_theme));
        break;
    case PageId::Credits:
        if (m_workspace.usage())
            makeCreditsPage();
        break;
    case PageId::TopUp:
        if (m_workspace.payments())
            makeTopUpPage();
        break;
    case PageId::Wallet:
        if (m_workspace.wallets())
            makeWalletPage();
        break;
    case PageId::Trash:
        addPage(id, new TrashPage(m_workspace, m_theme));
        break;
    case PageId::Room:
        makeRoomPage();
        break;
    case PageId::Search: // see searchChats()
    case PageId::Chat:
        break;
    }
}

void MainWindow::makeSettingsPage()
{
    auto *settings = new SettingsPage(m_workspace, m_theme);
    connect(settings, &SettingsPage::connectRequested, this, &MainWindow::connectAccount);
    connect(settings, &SettingsPage::replaceKeyRequested, this, &MainWindow::replaceKey);
    connect(settings, &SettingsPage::openLogsRequested, this, &MainWindow::openLogs);
    connect(settings, &SettingsPage::copyDiagnosticsRequested, this, &MainWindow::copyDiagnostics);
    addPage(PageId::Settings, settings);
}

void MainWindow::makeConnectPage()
{
    m_connect = new ConnectPage(m_workspace, m_theme);
    connect(m_connect, &ConnectPage::finished, this, &MainWindow::newChat);
    addPage(PageId::Connect, m_connect);
}

void MainWindow::makeTransferPage()
{
    if (!m_backup)
        return;
    m_transfer = new TransferPage(m_workspace, *m_services.library, *m_backup, m_theme);
    addPage(PageId::Transfer, m_transfer);
    connect(m_transfer, &TransferPage::showFileRequested, this, [this](const QString &path) {
        if (m_services.openUrl)
            m_services.openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
}

void MainWindow::makeCreditsPage()
{
    m_credits = new CreditsPage(m_workspace, m_theme);
    connect(m_credits, &CreditsPage::addRequested, this, [this] { addCredits(); });
    connect(m_credits, &CreditsPage::linkRequested, m_links, &LinkOpener::open);
    addPage(PageId::Credits, m_credits);
}

void MainWindow::showBudget()
{
    if (!m_workspace.usage())
        return;
    showPage(PageId::Credits);
    m_credits->showBudget();
}

void MainWindow::makeTopUpPage()
{
    m_topUp = new TopUpPage(m_workspace, m_theme);
    connect(m_topUp, &TopUpPage::creditsRequested, this, [this] { showPage(PageId::Credits); });
    connect(m_topUp, &TopUpPage::walletRequested, this, [this] { showPage(PageId::Wallet); });
    connect(m_topUp, &TopUpPage::limitsRequested, this, [this] {
        showPage(PageId::Credits);
        if (m_credits)
            m_credits->showLimits();
    });
    connect(m_topUp, &TopUpPage::linkRequested, m_links, &LinkOpener::open);
    addPage(PageId::TopUp, m_topUp);
}

void MainWindow::makeWalletPage()
{
    auto *wallet = new WalletPage(m_workspace, *m_workspace.wallets(), m_theme);
    connect(wallet, &WalletPage::addRequested, this, [this] { addCredits(); });
    connect(wallet, &WalletPage::walletReady, this, [this] {
        if (m_workspace.payments() && m_topUp)
            showPage(PageId::TopUp); // where a wallet was wanted
    });
    addPage(PageId::Wallet, wallet);
}

void MainWindow::addCredits(const std::optional<UsdcAmount> &amount)
{
    if (!m_workspace.payments())
        return;
    page(PageId::TopUp);
    m_topUp->start(amount);
    showPage(PageId::TopUp);
}

void MainWindow::offerTopUp()
{
    Connection *connection = m_workspace.current();
    m_registry.action(action::addCredits)->setEnabled(connection && connection->topUp());
    m_registry.action(action::wallet)
        ->setEnabled(m_workspace.wallets() && connection && connection->topUp());
}

void MainWindow::makeRoomPage()
{
    if (!m_workspace.rooms())
        return;
    m_room = new ChannelPage(m_theme, m_workspace, m_services.openUrl);
    connect(m_room, &ChannelPage::connectRequested, this, &MainWindow::connectAccount);
    connect(m_room, &ChannelPage::chatRequested, this, [this](const QUuid &chat) {
        showConversation(chat);
        showPage(PageId::Chat);
    });
    connect(m_room, &ChannelPage::exportRequested, this,
            [this](qint64 room, const QString &channel) {
                page(PageId::Transfer);
                if (!m_transfer)
                    return;
                m_transfer->setRoom(room, channel);
                showPage(PageId::Transfer);
            });
    addPage(PageId::Room, m_room);
}

void MainWindow::connectRooms()
{
    AccountRooms *rooms = m_workspace.rooms();
    if (!rooms)
        return;
    connect(m_sidebar->rooms(), &RoomList::opened, this, &MainWindow::showRoom);
    connect(rooms, &AccountRooms::currentChanged, this, [this, rooms] {
        if (currentPage() == PageId::Room && !rooms->current())
            showPage(PageId::Chat);
    });
    connect(new WindowSight(*this), &WindowSight::changed, rooms, &AccountRooms::setVisible);
}

void MainWindow::askCommunity(const QString &answer, const QString &model)
{
    const CommunityQuote quote = quoteForCommunity(answer, model);
    const QString from =
        tr("Quoted from a chat. Read it, and add what you want to know, before you "
           "post it.");
    offerToRoom(QStringLiteral("general"), quote.text,
                quote.leftOut().isEmpty() ? from : from + u' ' + quote.leftOut());
}

void MainWindow::requestModel(const QString &model)
{
    offerToRoom(QStringLiteral("requests"), requestForModel(model),
                tr("Nothing is posted before you do it."));
}

void MainWindow::offerToRoom(const QString &channel, const QString &text, const QString &note)
{
    showRoom(channel);
    if (currentPage() == PageId::Room)
        m_room->offer(channel, text, note);
}

// Rooms and chats are one list, as they stand in the sidebar.
void MainWindow::step(int direction)
{
    const RoomList *rooms = m_sidebar->rooms();
    const bool isRoom = currentPage() == PageId::Room;
    if (!isRoom && m_sidebar->chats().step(direction))
        return;
    const QString next = rooms ? rooms->beside(direction) : QString();
    if (!next.isEmpty())
        showRoom(next);
    else if (isRoom && direction > 0)
        showPage(PageId::Chat);
}

void MainWindow::showNextUnread()
{
    const RoomList *rooms = m_sidebar->rooms();
    const QString next = rooms ? rooms->nextUnread() : QString();
    if (next.isEmpty())
        return;
    showRoom(next);
    if (m_room->pane())
        m_room->pane()->goToFirstUnread();
}

void MainWindow::showRoom(const QString &channel)
{
    AccountRooms *rooms = m_workspace.rooms();
    if (!rooms || !rooms->current() || !rooms->current()->feed(channel))
        return;
    page(PageId::Room);
    m_room->showRoom(channel);
    showPage(PageId::Room);
}

void MainWindow::openPost(const QString &channel, const RoomPlace &place)
{
    showRoom(channel);
    if (currentPage() == PageId::Room)
        m_room->showPost(channel, place);
}

void MainWindow::showTransfer()
{
    page(PageId::Transfer);
    const Conversation *shown = m_chat->conversation();
    const bool isKept = shown && !shown->isEmpty();
    m_transfer->setChat(isKept ? shown->record().id : QUuid(),
                        isKept ? shown->record().title : QString());
    showPage(PageId::Transfer);
}

} // namespace dria
