#include "ui/shell/balance_foot.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/error_text.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/balance_text.h"
#include "ui/settings/account_words.h"
#include "ui/shell/account_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// A name in a menu or on a button: its "&" is no mnemonic.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

BalanceFoot::BalanceFoot(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_balance(new QToolButton)
    , m_menu(new QMenu(this))
    , m_account(new AccountButton(theme, *m_menu))
{
    m_balance->setIcon(icon(IconName::Credits, theme, IconRole::Muted));
    m_account->setIcon(icon(IconName::Node, theme, IconRole::Muted));
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_balance, m_account}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_balance);
    layout->addWidget(m_account);

    connect(m_account, &QToolButton::pressed, this, &BalanceFoot::fillMenu);
    connect(m_balance, &QToolButton::clicked, this, [this] {
        if (Connection *connection = m_workspace.current())
            connection->balance().refresh();
        Q_EMIT creditsRequested();
    });
    connect(&workspace, &Workspace::currentChanged, this, &BalanceFoot::follow);
    connect(&workspace.accounts(), &AccountBook::accountsChanged, this, &BalanceFoot::update);
    connect(&workspace.keys(), &AccountKeys::changed, this, &BalanceFoot::update);
    connect(&workspace.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == keys::creditsLow || key == keys::creditsVeryLow)
            update();
    });
    follow();
}

void BalanceFoot::follow()
{
    disconnect(m_watch);
    if (Connection *connection = m_workspace.current())
        m_watch =
            connect(&connection->balance(), &BalanceWatch::changed, this, &BalanceFoot::update);
    update();
}

void BalanceFoot::update()
{
    const Account account = m_workspace.accounts().current();
    const QString state = stateWords(account, m_workspace.keys().state(account.id));
    m_account->setText(literal(account.name) + u" · "_s + state);
    m_account->setAccessibleName(tr("Account %1, %2").arg(account.name, state));
    m_account->setToolTip(plainToolTip(
        tr("%1: %2. Choose another account").arg(account.name, kindWords(account.kind))));
    updateBalance(m_workspace.current());
}

void BalanceFoot::updateBalance(Connection *connection)
{
    const bool hasCredits = connection && connection->account().hasCredits();
    m_balance->setEnabled(hasCredits && connection->client().hasKey());
    QString text = tr("No balance on this server");
    QString tip = connection ? whatItHas(connection->account().kind) : QString();
    if (hasCredits) {
        const BalanceWatch &watch = connection->balance();
        const QLocale locale;
        tip.clear();
        if (watch.balance()) {
            text = balanceText(*watch.balance());
            tip =
                tr("As of %1.")
                    .arg(locale.toString(watch.asOf().toLocalTime().time(), QLocale::ShortFormat));
        } else {
            text = watch.isRefreshing() ? tr("Asking for the balance…") : tr("Balance unknown");
        }
        if (watch.error())
            tip += u' ' + tr("Not refreshed since: %1").arg(explain(*watch.error()));
        tip += u' ' + tr("Click for what answers took.");
    }
    const BalanceLevel level =
        hasCredits && connection->balance().balance()
            ? levelOf(*connection->balance().balance(), balanceThresholds(m_workspace.settings()))
            : BalanceLevel::Fine;
    if (std::exchange(m_level, level) != level)
        m_balance->setIcon(icon(IconName::Credits, m_theme,
                                level == BalanceLevel::Fine  ? IconRole::Muted
                                : level == BalanceLevel::Low ? IconRole::Warn
                                                             : IconRole::Bad));
    m_balance->setText(literal(text));
    m_balance->setAccessibleName(level == BalanceLevel::Fine ? tr("Balance: %1").arg(text)
                                                             : tr("Low balance: %1").arg(text));
    m_balance->setAccessibleDescription(tip.trimmed());
    m_balance->setToolTip(plainToolTip(tip.trimmed()));
}

void BalanceFoot::fillMenu()
{
    m_menu->clear();
    delete m_choices;
    m_choices = new QActionGroup(m_menu);
    const QUuid current = m_workspace.accounts().current().id;
    bool hasDria = false;
    for (const Account &account : m_workspace.accounts().accounts()) {
        hasDria = hasDria || account.kind == Account::Kind::Dria;
        QAction *choice =
            m_menu->addAction(literal(account.name) + u" · "_s +
                              stateWords(account, m_workspace.keys().state(account.id)));
        choice->setCheckable(true);
        choice->setChecked(account.id == current);
        m_choices->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, id = account.id] { m_workspace.accounts().setCurrent(id); });
    }
    m_menu->addSeparator();
    m_menu->addAction(hasDria ? tr("Connect another account") : tr("Connect to Dria"), this,
                      &BalanceFoot::connectRequested);
    m_menu->addAction(tr("Manage accounts"), this, &BalanceFoot::manageRequested);
}

} // namespace dria
