#pragma once
// The page of the wallet that pays for the account in use: made, backed up, filled, exported,
// removed.

#include "credits/keystore_worker.h"
#include "credits/wallet_book.h"
#include "ui/settings/page.h"

namespace dria {

class Banner;
class BrowserWait;
class WalletCard;
class WalletExport;
class WalletImport;
class WalletRemoval;
class WalletStart;
class WalletWords;
class WordsCheck;
class Workspace;

class WalletPage : public Page
{
    Q_OBJECT

public:
    /// All outlive it.
    WalletPage(Workspace &workspace, WalletBook &wallets, const Theme &theme,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void walletReady();  ///< one was made or brought in, and can pay
    void addRequested(); ///< credits

protected:
    /// Secrets leave the screen with the page.
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void follow();
    void home();
    void showOnly(QWidget *part);
    void showProblem(const QString &sentence);
    void create();
    void add(std::shared_ptr<WalletSecret> secret, bool isBackedUp);
    void added(const Result<void> &result, bool isBackedUp);
    void showWords();
    void askWords();
    void askBrowser();
    void exportSecret();
    void remove();
    void withSecret(std::function<void(std::shared_ptr<WalletSecret>)> use,
                    std::function<void(const QString &)> failed);
    [[nodiscard]] std::optional<WalletInfo> wallet() const;

    Workspace &m_workspace;
    WalletBook &m_wallets;
    KeystoreWorker m_keystores;
    QUuid m_account;
    bool m_isPractice = false;
    Banner *m_problem;
    WalletStart *m_start;
    BrowserWait *m_browser;
    WalletImport *m_import;
    WalletWords *m_words;
    WordsCheck *m_check;
    WalletCard *m_card;
    WalletExport *m_export;
    WalletRemoval *m_removal;
};

} // namespace dria
