#pragma once
// The page where credits are added, from the amount to the receipt. Comes back to where a top-up
// stands, also after a start of the program.

#include "credits/paying_wallet.h"
#include "credits/top_up.h"
#include "ui/settings/page.h"

namespace dria {

class Banner;
class BrowserWait;
class Connection;
class PlainLabel;
class RecipientChange;
class TopUpAmount;
class TopUpDesk;
class TopUpEnd;
class TopUpReview;
class TopUpSteps;
class TopUpUnknown;
class TopUpWaiting;
class Workspace;

class TopUpPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it. The workspace has a ledger of payments.
    TopUpPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Offers the amount form, with this amount if there is one; a payment that is under way is
    /// shown instead.
    void start(const std::optional<UsdcAmount> &amount);

Q_SIGNALS:
    void linkRequested(const QUrl &url); ///< clicked by the person
    void walletRequested();              ///< there is none yet
    void creditsRequested();             ///< show the page of credits
    void limitsRequested();              ///< the same, at the limits

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void follow();
    void update();
    void showState(TopUpDesk &desk);
    void showPaying(const TopUp &topUp);
    void showFailure(const TopUp &topUp);
    void showWalletError();
    void showOnly(QWidget *part);
    void pay(UsdcAmount amount, const std::optional<EthAddress> &accepted = {});
    void askAgain();
    void withSigner(std::function<void(std::shared_ptr<Signer>)> use);
    [[nodiscard]] PayingWallet wallet() const;
    [[nodiscard]] TopUpDesk *desk() const;
    [[nodiscard]] bool isPractice() const;

    Workspace &m_workspace;
    Connection *m_connection = nullptr; ///< of the account in use
    bool m_wantsForm = true;            ///< in place of how the last top-up ended
    bool m_isEndSeen = true;            ///< how the last top-up ended was in sight
    bool m_isUnlocking = false;
    std::optional<Error> m_walletError;
    QMetaObject::Connection m_deskWatch;
    QMetaObject::Connection m_balanceWatch;
    TopUpSteps *m_steps;
    Banner *m_problem;
    PlainLabel *m_none;
    TopUpAmount *m_amount;
    TopUpWaiting *m_waiting;
    BrowserWait *m_browser;
    TopUpReview *m_review;
    RecipientChange *m_change;
    TopUpUnknown *m_unknown;
    TopUpEnd *m_end;
};

} // namespace dria
