#pragma once
// The window: sidebar, pages and banners, put together and kept in step with the workspace.

#include "ui/shell/window_services.h"
#include "wallet/usdc_amount.h"

#include <QHash>
#include <QMainWindow>
#include <QUuid>

#include <functional>

class QStackedWidget;

namespace dria {

class ActionRegistry;
class BannerArea;
class ChannelPage;
class ChatPage;
class ConnectPage;
class CreditsPage;
class DailyBackup;
class LinkOpener;
class Conversation;
class SearchView;
class SettingsPage;
class Sidebar;
class SidebarFrame;
class Theme;
class TopUpPage;
class TransferPage;
class Workspace;
class ZoneCycle;
struct RoomPlace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class PageId {
        Chat,
        Room,
        Search,
        Settings,
        Connect,
        Transfer,
        Credits,
        TopUp,
        Wallet,
        Trash,
        About
    };

    /// Adds its actions to the registry, reads theme and window from the settings, and opens on the
    /// chat shown last, else on an empty one. All that is passed outlives the window.
    MainWindow(Workspace &workspace, Theme &theme, ActionRegistry &registry,
               WindowServices services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId id);
    [[nodiscard]] PageId currentPage() const;
    /// Shows a chat of the workspace's list; the page stays.
    void showConversation(const QUuid &conversation);
    /// The page of credits, with the budget in view.
    void showBudget();
    /// Shows where credits are added, with this amount entered if there is one. Pays nothing.
    void addCredits(const std::optional<UsdcAmount> &amount = {});
    /// Shows a room of the account in use; one that it does not have is passed over.
    void showRoom(const QString &channel);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void addPage(PageId id, QWidget *page);
    void connectActions();
    void connectPages();
    void connectSidebar();
    void on(QStringView action, std::function<void()> act);
    void newChat();
    void onChatsRemoved(const QList<QUuid> &chats, const QUuid &next);
    void openChat(const QUuid &conversation);
    void searchChats();
    void openHit(const QUuid &conversation, const QUuid &message, const QString &words);
    void openPost(const QString &channel, const RoomPlace &place);
    void connectAccount();
    void replaceKey(const QUuid &account);
    void importChats();
    void exportChats();
    void exportThese(const QList<QUuid> &chats);
    QWidget *page(PageId id);
    void makePage(PageId id);
    void makeConnectPage();
    void makeSettingsPage();
    void makeTransferPage();
    void makeCreditsPage();
    void makeTopUpPage();
    void makeWalletPage();
    void offerTopUp();
    void makeRoomPage();
    void connectRooms();
    void step(int direction);
    void showNextUnread();
    void askCommunity(const QString &answer, const QString &model);
    void requestModel(const QString &model);
    void offerToRoom(const QString &channel, const QString &text, const QString &note);
    void showTransfer();
    void onAccountChanged();
    void showShortcuts();
    void copyDiagnostics();
    void openLogs();
    void onPageChanged();
    void showLastConversation();
    void useAccountOf(const Conversation &conversation);
    void onLoaded();
    void onMissing(const QUuid &conversation);

    Workspace &m_workspace;
    Theme &m_theme;
    ActionRegistry &m_registry;
    WindowServices m_services;
    QStackedWidget *m_pages;
    BannerArea *m_banners;
    QWidget *m_bannerPlace; ///< hidden with its banners beside other pages
    Sidebar *m_sidebar;
    SidebarFrame *m_frame;
    ChatPage *m_chat;
    ChannelPage *m_room = nullptr;      ///< null until it is first shown
    SearchView *m_search = nullptr;     ///< null until it is first shown
    ConnectPage *m_connect = nullptr;   ///< likewise
    DailyBackup *m_backup = nullptr;    ///< only where there is a library
    TransferPage *m_transfer = nullptr; ///< null until it is first shown
    CreditsPage *m_credits = nullptr;   ///< likewise
    TopUpPage *m_topUp = nullptr;       ///< likewise
    ZoneCycle *m_zones;
    LinkOpener *m_links; ///< of the pages about money
    QHash<PageId, QWidget *> m_pageOf;
};

} // namespace dria
