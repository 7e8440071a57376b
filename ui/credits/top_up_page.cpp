#include "ui/credits/top_up_page.h"

#include "core/account_book.h"
#include "core/error_text.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "credits/top_up_desk.h"
#include "credits/top_up_problem_text.h"
#include "credits/usage_text.h"
#include "credits/wallet_book.h"
#include "ui/credits/recipient_change.h"
#include "ui/credits/top_up_amount.h"
#include "ui/credits/top_up_end.h"
#include "ui/credits/top_up_review.h"
#include "ui/credits/top_up_steps.h"
#include "ui/credits/top_up_unknown.h"
#include "ui/credits/top_up_waiting.h"
#include "ui/settings/browser_wait.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>

namespace dria {

using State = TopUp::State;

TopUpPage::TopUpPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Page(tr("Add credits"), theme, parent)
    , m_workspace(workspace)
    , m_steps(new TopUpSteps(theme))
    , m_problem(new Banner(theme, Banner::Kind::Error))
    , m_none(new PlainLabel(tr("No credits can be added to this account.")))
    , m_amount(new TopUpAmount(theme))
    , m_waiting(new TopUpWaiting(theme))
    , m_browser(
          new BrowserWait(workspace.wallets() ? workspace.wallets()->browser() : nullptr, theme))
    , m_review(new TopUpReview(workspace.clock(), theme))
    , m_change(new RecipientChange(theme))
    , m_unknown(new TopUpUnknown(workspace.clock(), theme))
    , m_end(new TopUpEnd(theme))
{
    build();
    connectParts();
    connect(&workspace, &Workspace::currentChanged, this, &TopUpPage::follow);
    if (WalletBook *wallets = workspace.wallets())
        connect(wallets, &WalletBook::changed, this, &TopUpPage::update);
    follow();
}

void TopUpPage::build()
{
    column()->addWidget(m_steps);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_problem, m_none, m_amount, m_waiting, m_browser,
                                          m_review, m_change, m_unknown, m_end}) {
        column()->addWidget(part);
        part->hide();
    }
    column()->addStretch(1);
}

void TopUpPage::connectParts()
{
    const auto back = [this] {
        m_wantsForm = true;
        if (desk() && desk()->topUp().state() != State::Failed)
            desk()->topUp().cancel();
        update();
    };
    connect(m_amount, &TopUpAmount::submitted, this, [this](UsdcAmount amount) { pay(amount); });
    connect(m_amount, &TopUpAmount::walletRequested, this, &TopUpPage::walletRequested);
    connect(m_waiting, &TopUpWaiting::cancelled, this, back);
    connect(m_review, &TopUpReview::cancelled, this, back);
    connect(m_change, &RecipientChange::cancelled, this, back);
    connect(m_review, &TopUpReview::approved, this, [this](const PaymentTerms &terms) {
        if (desk())
            desk()->topUp().approve(terms);
    });
    connect(m_review, &TopUpReview::renewalRequested, this, [this] {
        if (!desk() || !desk()->topUp().terms())
            return;
        const PaymentTerms old = *desk()->topUp().terms();
        desk()->topUp().cancel();
        pay(old.amount, old.recipientChanged ? std::optional(old.recipient) : std::nullopt);
    });
    connect(m_change, &RecipientChange::accepted, this, [this](const EthAddress &now) {
        if (desk())
            pay(desk()->topUp().amount(), now);
    });
    connect(m_unknown, &TopUpUnknown::askAgainRequested, this, &TopUpPage::askAgain);
    connect(m_unknown, &TopUpUnknown::refreshRequested, this, [this] {
        if (desk())
            desk()->lookAgain();
    });
    connect(m_unknown, &TopUpUnknown::releaseRequested, this, [this] {
        if (desk())
            desk()->topUp().release();
    });
    connect(m_end, &TopUpEnd::linkRequested, this, &TopUpPage::linkRequested);
    connect(m_end, &TopUpEnd::anotherRequested, this, [this] { start({}); });
    connect(m_end, &TopUpEnd::finished, this, [this] {
        m_wantsForm = true;
        update();
        Q_EMIT creditsRequested();
    });
}

void TopUpPage::start(const std::optional<UsdcAmount> &amount)
{
    m_wantsForm = m_isEndSeen;
    if (amount)
        m_amount->setAmount(*amount);
    update();
}

void TopUpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    update();
}

void TopUpPage::follow()
{
    disconnect(m_deskWatch);
    disconnect(m_balanceWatch);
    m_connection = m_workspace.current();
    if (m_connection && desk()) {
        m_deskWatch = connect(desk(), &TopUpDesk::changed, this, &TopUpPage::update);
        m_balanceWatch =
            connect(&m_connection->balance(), &BalanceWatch::changed, this, &TopUpPage::update);
    }
    m_walletError.reset();
    update();
}

PayingWallet TopUpPage::wallet() const
{
    return m_connection ? payingWallet(m_workspace.wallets(), m_connection->account().id)
                        : PayingWallet();
}

TopUpDesk *TopUpPage::desk() const
{
    return m_connection ? m_connection->topUp() : nullptr;
}

bool TopUpPage::isPractice() const
{
    return m_connection->account().kind == Account::Kind::Practice;
}

void TopUpPage::update()
{
    m_problem->hide();
    if (desk()) {
        m_amount->setWallet(wallet().info);
        showState(*desk());
    } else {
        m_steps->hide();
        showOnly(m_none);
    }
}

void TopUpPage::showState(TopUpDesk &desk)
{
    using Step = TopUpSteps::Step;
    TopUp &topUp = desk.topUp();
    const State state = topUp.state();
    m_steps->show();
    if (state != State::Review)
        m_review->clear();
    if (m_isUnlocking) {
        m_waiting->show(tr("The wallet is unlocked…"), {}, false);
        return showOnly(m_waiting);
    }
    switch (state) {
    case State::Asking:
        if (topUp.isResuming()) {
            m_waiting->show(tr("An earlier payment is looked for…"), {}, false);
            return showOnly(m_waiting);
        }
        m_steps->setStep(Step::Terms);
        m_waiting->show(tr("%1 is asked for its terms…", "%1: a server")
                            .arg(originOf(m_connection->account().baseUrl)),
                        {}, true);
        return showOnly(m_waiting);
    case State::Review:
        m_wantsForm = false;
        m_steps->setStep(Step::Review);
        m_review->show(*topUp.terms(), isPractice());
        return showOnly(m_review);
    case State::Paying:
        m_isEndSeen = false;
        return showPaying(topUp);
    case State::Unknown:
    case State::AskingAgain:
    case State::Releasing:
        m_wantsForm = false;
        m_steps->setStep(Step::Submit);
        m_unknown->show(desk, m_connection->balance());
        showWalletError();
        return showOnly(m_unknown);
    case State::Settled:
    case State::Released:
        if (m_wantsForm)
            break;
        m_isEndSeen = isVisible();
        m_steps->setStep(state == State::Settled ? Step::Confirmed : Step::Submit);
        m_end->show(topUp.payment(), m_connection->balance(), isPractice());
        return showOnly(m_end);
    case State::Failed:
        if (m_wantsForm || m_walletError)
            break;
        m_isEndSeen = isVisible();
        return showFailure(topUp);
    case State::Ready:
        break;
    }
    m_steps->setStep(Step::Terms);
    showWalletError();
    showOnly(m_amount);
}

void TopUpPage::showWalletError()
{
    if (!m_walletError)
        return;
    m_problem->clearButtons();
    m_problem->setText(
        tr("The wallet could not be opened. %1", "%1 is a sentence").arg(explain(*m_walletError)));
    m_problem->show();
}

void TopUpPage::showPaying(const TopUp &topUp)
{
    const bool isSent = topUp.payment().state == PaymentState::Sent;
    const QString amount = usdcText(topUp.payment().micros);
    m_steps->setStep(isSent ? TopUpSteps::Step::Submit : TopUpSteps::Step::Sign);
    const auto info = wallet().info;
    if (!isSent && info && info->kind == WalletInfo::Kind::Browser) {
        m_browser->setWords(tr("Your browser is asked to sign the payment of %1.").arg(amount));
        return showOnly(m_browser);
    }
    m_waiting->show(isSent ? tr("The payment of %1 is on its way. Do not pay again.").arg(amount)
                           : tr("The wallet signs the payment of %1…").arg(amount),
                    isSent ? tr("You can leave this page: the payment goes on, and is here when "
                                "you come back.")
                           : QString(),
                    false);
    showOnly(m_waiting);
}

void TopUpPage::showFailure(const TopUp &topUp)
{
    const TopUpProblem &problem = *topUp.problem();
    m_steps->setStep(TopUpSteps::Step::Terms);
    if (problem.refusal && problem.refusal->reason == RefusalReason::RecipientChanged) {
        const auto now = EthAddress::parse(problem.refusal->detail);
        if (now && topUp.knownRecipient()) {
            m_change->show(topUp.knownRecipient()->address, *now);
            return showOnly(m_change);
        }
    }
    const bool isLimit =
        problem.refusal && (problem.refusal->reason == RefusalReason::OverPaymentLimit ||
                            problem.refusal->reason == RefusalReason::OverDayLimit);
    m_problem->clearButtons();
    m_problem->setText(explain(problem));
    if (isLimit)
        connect(m_problem->addButton(tr("Show my limits")), &QPushButton::clicked, this,
                &TopUpPage::limitsRequested);
    else
        connect(m_problem->addButton(tr("Ask for terms again")), &QPushButton::clicked, this,
                [this] { pay(desk()->topUp().amount()); });
    m_problem->show();
    showOnly(m_amount);
}

// The keyboard goes along, so that it never stays on what is no longer there: to the part as a
// whole, which a screen reader reads by its name, and from there to its first control.
void TopUpPage::showOnly(QWidget *part)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus) && !part->isAncestorOf(focus);
    const bool isNew = !part->isVisibleTo(this);
    for (QWidget *other : std::initializer_list<QWidget *>{m_none, m_amount, m_waiting, m_browser,
                                                           m_review, m_change, m_unknown, m_end})
        other->setVisible(other == part);
    setFocusProxy(part);
    if (isNew && hasFocus)
        part->setFocus(Qt::OtherFocusReason);
}

void TopUpPage::pay(UsdcAmount amount, const std::optional<EthAddress> &accepted)
{
    withSigner([this, amount, accepted](std::shared_ptr<Signer> signer) {
        m_wantsForm = false;
        desk()->start(std::move(signer), amount, accepted);
    });
}

void TopUpPage::askAgain()
{
    withSigner([this](std::shared_ptr<Signer> signer) { desk()->askAgain(std::move(signer)); });
}

void TopUpPage::withSigner(std::function<void(std::shared_ptr<Signer>)> use)
{
    const PayingWallet payer = wallet();
    if (m_isUnlocking || !payer.info || !desk())
        return;
    m_isUnlocking = true;
    m_walletError.reset();
    whenFinished(payer.signer(), this,
                 [this, use, asked = m_connection](const Result<std::shared_ptr<Signer>> &signer) {
                     m_isUnlocking = false;
                     if (!signer)
                         m_walletError = signer.error();
                     else if (asked == m_connection && desk())
                         return use(*signer);
                     update();
                 });
    update();
}

} // namespace dria
