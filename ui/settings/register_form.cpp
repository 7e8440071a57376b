#include "ui/settings/register_form.h"

#include "api/api_client.h"
#include "browser/browser_wallet.h"
#include "core/error_text.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "credits/wallet_book.h"
#include "ui/settings/browser_wait.h"
#include "ui/settings/recipe_edit.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dria {

using Step = WalletRegistration::Step;

namespace {

constexpr std::chrono::minutes browserPatience{10};

} // namespace

RegisterForm::RegisterForm(Workspace &workspace, WalletBook *wallets, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_wallets(wallets)
    , m_about(new PlainLabel)
    , m_problem(new Banner(theme, Banner::Kind::Error))
    , m_browser(new BrowserWait(wallets ? wallets->browser() : nullptr, theme))
    , m_text(new QPlainTextEdit)
    , m_words(new PlainLabel)
    , m_begin(new QPushButton)
    , m_sign(new QPushButton(tr("Sign and register")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_recipe(new RecipeEdit(workspace.settings()))
{
    build();
    connect(m_problem->addButton(tr("Paste a key instead")), &QPushButton::clicked, this,
            &RegisterForm::pasteRequested);
    connect(m_begin, &QPushButton::clicked, this, &RegisterForm::chooseWallet);
    connect(m_sign, &QPushButton::clicked, this, [this] { m_registration->sign(); });
    connect(m_cancel, &QPushButton::clicked, this, &RegisterForm::clear);
}

RegisterForm::~RegisterForm() = default;

void RegisterForm::build()
{
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The text that is signed"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_begin->setDefault(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_begin, m_sign, m_cancel})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_about);
    rows->addWidget(m_problem);
    rows->addWidget(m_text);
    rows->addWidget(m_words);
    rows->addWidget(m_browser);
    rows->addLayout(buttons);
    rows->addWidget(m_recipe);
    m_problem->hide();
    setFocusProxy(m_begin);
}

void RegisterForm::setAccount(const Account &account)
{
    clear();
    m_account = account;
    m_about->setText(tr("Your wallet signs a short text that shows whose it is, and %1 gives a key "
                        "for that. You read the text first. Nothing is paid.",
                        "%1: a server")
                         .arg(originOf(account.baseUrl)));
    update();
}

void RegisterForm::clear()
{
    const bool asksBrowser = m_browser->isVisibleTo(this);
    ++m_round;
    m_registration.reset();
    m_client.reset();
    m_browserAddress.reset();
    m_isChoosing = false;
    if (asksBrowser && m_wallets && m_wallets->browser())
        m_wallets->browser()->cancel();
    m_problem->hide();
    update();
}

void RegisterForm::chooseWallet()
{
    if (!m_wallets || m_isChoosing)
        return;
    m_problem->hide();
    m_isChoosing = true;
    if (!m_wallets->wallet(m_account.id))
        return askBrowser();
    whenFinished(m_wallets->signer(m_account.id), this,
                 [this, round = m_round](const Result<std::shared_ptr<Signer>> &signer) {
                     if (round != m_round)
                         return;
                     m_isChoosing = false;
                     if (signer)
                         return start(*signer);
                     update();
                     showProblem(explain(signer.error()));
                 });
    update();
}

void RegisterForm::askBrowser()
{
    m_browser->setWords(tr("Your browser is asked for the address of your wallet."));
    const auto answered = [this, round = m_round](const Result<BrowserAnswer> &answer) {
        if (round != m_round)
            return;
        m_isChoosing = false;
        if (answer) {
            m_browserAddress = answer->account;
            return start(m_wallets->browserSigner(m_account.id, answer->account));
        }
        update();
        showProblem(answer.error().detail);
    };
    whenFinished(m_wallets->browser()->ask(SigningTask::naming(), browserPatience), this, answered);
    update();
}

void RegisterForm::start(std::shared_ptr<Signer> signer)
{
    m_client = std::make_unique<ApiClient>(m_workspace.network(), m_workspace.clock(), m_account);
    m_registration = std::make_unique<WalletRegistration>(*m_client, m_workspace.clock());
    connect(m_registration.get(), &WalletRegistration::changed, this, &RegisterForm::onChanged);
    m_registration->begin(m_recipe->recipe(), std::move(signer));
}

void RegisterForm::update()
{
    const Step step = m_registration ? m_registration->step() : Step::Ready;
    const auto known = m_wallets ? m_wallets->wallet(m_account.id) : std::nullopt;
    const bool isOfBrowser = !known || known->kind == WalletInfo::Kind::Browser;
    const bool isInBrowser = (m_isChoosing || step == Step::Signing) && isOfBrowser;
    const bool isAtRest = (step == Step::Ready || step == Step::Failed) && !m_isChoosing;
    if (step == Step::Signing)
        m_browser->setWords(tr("Your browser is asked to sign this text."));
    m_browser->setVisible(isInBrowser);
    m_text->setVisible(step == Step::Review || step == Step::Signing || step == Step::Sending);
    if (step == Step::Review && m_text->toPlainText() != m_registration->message())
        m_text->setPlainText(m_registration->message());
    m_words->setText(
        step == Step::Asking ? tr("The server is asked what it wants signed…")
        : step == Step::Review
            ? tr("This text will be signed by %1.").arg(m_registration->address().toString())
        : step == Step::Sending ? tr("The server is asked for a key…")
                                : QString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_begin->setText(known ? tr("Use the wallet %1").arg(known->address.toString().left(8) + u'…')
                           : tr("Use a wallet in my browser…"));
    m_begin->setVisible(isAtRest);
    m_begin->setEnabled(m_wallets && (known || m_wallets->browser()));
    m_sign->setVisible(step == Step::Review);
    m_cancel->setVisible(!isAtRest && !isInBrowser && step != Step::Done);
    m_recipe->setVisible(isAtRest);
    if (step == Step::Failed)
        showProblem(explain(m_registration->error()));
}

void RegisterForm::onChanged()
{
    update();
    if (m_registration->step() != Step::Done)
        return;
    if (m_browserAddress)
        m_wallets->addBrowserWallet(m_account.id, *m_browserAddress);
    Q_EMIT registered();
}

void RegisterForm::showProblem(const QString &sentence)
{
    m_problem->setText(tr("No key was given. %1", "%1 is a sentence").arg(sentence));
    m_problem->show();
}

} // namespace dria
