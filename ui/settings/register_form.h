#pragma once
// The form that gets a key for a wallet: the text is read, signed, and answered with the key.

#include "core/account.h"
#include "core/secret.h"
#include "credits/wallet_registration.h"

#include <QUuid>
#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace dria {

class ApiClient;
class Banner;
class BrowserWait;
class PlainLabel;
class RecipeEdit;
class Theme;
class WalletBook;
class Workspace;

class RegisterForm : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    /// @param wallets null: nothing can be registered
    RegisterForm(Workspace &workspace, WalletBook *wallets, const Theme &theme,
                 QWidget *parent = nullptr);
    ~RegisterForm() override;

    /// What the key will belong to.
    void setAccount(const Account &account);
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] Secret takeKey() { return m_registration ? m_registration->takeKey() : Secret(); }
    /// Ends what is under way.
    void clear();

Q_SIGNALS:
    void registered(); ///< takeKey() has the key
    void pasteRequested();

private:
    void build();
    void chooseWallet();
    void askBrowser();
    void start(std::shared_ptr<Signer> signer);
    void onChanged();
    void update();
    void showProblem(const QString &sentence);

    Workspace &m_workspace;
    WalletBook *m_wallets;
    Account m_account;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<WalletRegistration> m_registration;
    std::optional<EthAddress> m_browserAddress; ///< told just now, and kept with the key
    bool m_isChoosing = false;
    int m_round = 0; ///< an answer of one that was given up is dropped
    PlainLabel *m_about;
    Banner *m_problem;
    BrowserWait *m_browser;
    QPlainTextEdit *m_text;
    PlainLabel *m_words;
    QPushButton *m_begin;
    QPushButton *m_sign;
    QPushButton *m_cancel;
    RecipeEdit *m_recipe;
};

} // namespace dria
