#include "ui/settings/connect_page.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "credits/wallet_book.h"
#include "ui/settings/account_words.h"
#include "ui/settings/connect_result.h"
#include "ui/settings/connect_status.h"
#include "ui/settings/key_form.h"
#include "ui/settings/register_form.h"
#include "ui/settings/server_form.h"
#include "ui/theme/theme.h"
#include "workspace/connect_flow.h"
#include "workspace/new_account.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QRadioButton>

namespace dria {

ConnectPage::ConnectPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Page(tr("Connect"), theme, parent)
    , m_workspace(workspace)
    , m_flow(new ConnectFlow(workspace, this))
    , m_ways(new QWidget)
    , m_dria(new QRadioButton(tr("Dria, with an API key")))
    , m_wallet(new QRadioButton(tr("Dria, with a wallet")))
    , m_server(new QRadioButton(tr("Another server")))
    , m_keyForm(new KeyForm(theme))
    , m_registerForm(new RegisterForm(workspace, workspace.wallets(), theme))
    , m_serverForm(new ServerForm(workspace.accounts(), workspace.clock(), theme))
    , m_result(new ConnectResult(workspace, *m_flow, theme))
{
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins({});
    ways->addWidget(m_dria);
    ways->addWidget(m_wallet);
    m_wallet->setVisible(workspace.wallets() && workspace.wallets()->browser());
    ways->addWidget(m_server);
    ways->addStretch(1);
    m_ways->setAccessibleName(tr("What to connect to"));

    column()->addWidget(m_ways);
    column()->addWidget(m_keyForm);
    column()->addWidget(m_registerForm);
    column()->addWidget(m_serverForm);
    column()->addWidget(new ConnectStatus(*m_flow));
    column()->addWidget(m_result);
    column()->addStretch(1);

    connect(m_dria, &QRadioButton::toggled, this, &ConnectPage::update);
    connect(m_wallet, &QRadioButton::toggled, this, &ConnectPage::update);
    connect(m_registerForm, &RegisterForm::registered, this, [this] {
        if (!m_flow->isWaiting())
            m_flow->begin(m_registerForm->account(), m_registerForm->takeKey());
    });
    connect(m_registerForm, &RegisterForm::pasteRequested, m_dria, &QRadioButton::click);
    connect(m_keyForm, &KeyForm::submitted, this, &ConnectPage::submit);
    connect(m_serverForm, &ServerForm::submitted, this, &ConnectPage::submit);
    connect(m_flow, &ConnectFlow::changed, this, &ConnectPage::update);
    connect(m_result, &ConnectResult::read, this, &ConnectPage::finished);
    start();
}

void ConnectPage::start()
{
    abandon();
    Account account = newDriaAccount(m_workspace.accounts(), m_workspace.clock().nowUtc());
    for (const Account &known : m_workspace.accounts().accounts()) {
        if (known.kind == Account::Kind::Dria &&
            wantsAttention(known, m_workspace.keys().state(known.id)))
            account = known;
    }
    m_keyForm->setAccount(account, false);
    m_registerForm->setAccount(account);
    m_dria->setChecked(true);
    offerWays(true);
}

void ConnectPage::startReplacing(const QUuid &id)
{
    const auto account = m_workspace.accounts().find(id);
    if (!account)
        return;
    abandon();
    m_keyForm->setAccount(*account, true);
    m_dria->setChecked(true);
    offerWays(false);
}

void ConnectPage::abandon()
{
    m_flow->cancel();
    m_keyForm->clear();
    m_registerForm->clear();
    m_serverForm->clear();
}

void ConnectPage::offerWays(bool offered)
{
    m_ways->setVisible(offered);
    update();
}

void ConnectPage::submit()
{
    if (m_flow->isWaiting())
        return;
    const bool server = m_server->isChecked();
    const std::optional<Account> account =
        server ? m_serverForm->account() : std::optional(m_keyForm->account());
    if (account)
        m_flow->begin(*account, server ? m_serverForm->takeKey() : m_keyForm->takeKey());
}

void ConnectPage::update()
{
    const bool editing = m_flow->step() == ConnectFlow::Step::Editing;
    const bool done = m_flow->step() == ConnectFlow::Step::Done;
    m_ways->setEnabled(editing);
    m_keyForm->setEnabled(editing);
    m_registerForm->setEnabled(editing);
    m_serverForm->setEnabled(editing);
    m_keyForm->setVisible(!done && m_dria->isChecked());
    m_registerForm->setVisible(!done && m_wallet->isChecked());
    m_serverForm->setVisible(!done && m_server->isChecked());
    m_result->setVisible(done);
    setFocusProxy(done ? m_result : form());
}

QWidget *ConnectPage::form() const
{
    if (m_wallet->isChecked())
        return m_registerForm;
    return m_dria->isChecked() ? static_cast<QWidget *>(m_keyForm) : m_serverForm;
}

} // namespace dria
