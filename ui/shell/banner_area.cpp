#include "ui/shell/banner_area.h"

#include "core/account_book.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/balance_text.h"
#include "credits/usage_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

namespace {

Banner::Kind kindOf(Notice::Weight weight)
{
    switch (weight) {
    case Notice::Weight::Error:
        return Banner::Kind::Error;
    case Notice::Weight::Warning:
        return Banner::Kind::Warning;
    case Notice::Weight::Info:
        break;
    }
    return Banner::Kind::Info;
}

} // namespace

BannerArea::BannerArea(Workspace &workspace, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_settingsDamaged(workspace.settings().wasDamaged())
{
    setAccessibleName(tr("Notices"));
    connect(&workspace.accounts(), &AccountBook::currentChanged, this, [this] {
        m_diagnosticsCopied = false;
        update();
    });
    connect(&workspace.accounts(), &AccountBook::accountsChanged, this, &BannerArea::update);
    connect(&workspace.keys(), &AccountKeys::changed, this, &BannerArea::update);
    connect(&workspace, &Workspace::storeFailed, this, &BannerArea::showStoreError);
    connect(&workspace, &Workspace::libraryStateChanged, this, &BannerArea::update);
    connect(&workspace.settings(), &Settings::saveFailed, this, &BannerArea::showStoreError);
    connect(&theme, &Theme::changed, this, &BannerArea::place);
    connect(&workspace, &Workspace::currentChanged, this, &BannerArea::follow);
    connect(&workspace.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == keys::creditsLow || key == keys::creditsVeryLow)
            update();
    });
    place();
    follow();
}

void BannerArea::follow()
{
    disconnect(m_balanceWatch);
    disconnect(m_paymentWatch);
    Connection *connection = m_workspace.current();
    if (connection)
        m_balanceWatch =
            connect(&connection->balance(), &BalanceWatch::changed, this, &BannerArea::update);
    if (connection && connection->topUp())
        m_paymentWatch =
            connect(connection->topUp(), &TopUpDesk::changed, this, &BannerArea::update);
    update();
}

QString BannerArea::unknownPayment() const
{
    Connection *connection = m_workspace.current();
    if (!connection || !connection->topUp() || !connection->topUp()->isUnknown())
        return {};
    return usdcText(connection->topUp()->topUp().payment().micros);
}

BalanceLevel BannerArea::balanceLevel() const
{
    Connection *connection = m_workspace.current();
    if (!connection || !connection->account().hasCredits() || !connection->balance().balance())
        return BalanceLevel::Fine;
    return levelOf(*connection->balance().balance(), balanceThresholds(m_workspace.settings()));
}

void BannerArea::showStoreError(const Error &error)
{
    m_storeError = error;
    update();
}

void BannerArea::watch(const PracticeService &practice)
{
    m_practice = practice;
    update();
}

void BannerArea::showDiagnosticsCopied()
{
    m_diagnosticsCopied = true;
    update();
}

void BannerArea::place()
{
    const int side = m_theme.px(space::m);
    m_layout->setContentsMargins(side, m_theme.px(space::s), side, 0);
    m_layout->setSpacing(m_theme.px(space::s));
}

void BannerArea::update()
{
    const Account account = m_workspace.accounts().current();
    const QString problem = m_practice.problem ? m_practice.problem() : QString();
    const BalanceLevel level = balanceLevel();
    if (level == BalanceLevel::Fine)
        m_balanceSeen = level;
    const QString balance = level == BalanceLevel::Fine
                                ? QString()
                                : balanceText(*m_workspace.current()->balance().balance());
    QList<Notice> notices = noticesFor(
        {account, m_workspace.keys().state(account.id), m_settingsDamaged, m_storeError, problem,
         m_diagnosticsCopied, m_workspace.libraryState(), level, balance, unknownPayment()});
    if (level <= m_balanceSeen)
        notices.removeIf([](const Notice &notice) { return notice.id == Notice::Id::LowBalance; });
    if (m_recoverySeen)
        notices.removeIf([](const Notice &notice) {
            return notice.id == Notice::Id::Library && notice.closable;
        });
    if (m_plainHttpAccepted == account.id)
        notices.removeIf([](const Notice &notice) { return notice.id == Notice::Id::PlainHttp; });

    for (Banner *banner : std::as_const(m_banners))
        banner->hide();
    for (const Notice &notice : std::as_const(notices)) {
        Banner *&banner = m_banners[notice.id];
        if (!banner) {
            banner = new Banner(m_theme, kindOf(notice.weight));
            connect(banner, &Banner::closed, this, [this, id = notice.id] { onClosed(id); });
        }
        fill(*banner, notice);
        m_layout->removeWidget(banner);
        m_layout->addWidget(banner);
        banner->show();
    }
    setVisible(!notices.isEmpty());
}

void BannerArea::fill(Banner &banner, const Notice &notice)
{
    if (banner.text() == notice.text)
        return;
    banner.setKind(kindOf(notice.weight));
    banner.clearButtons();
    banner.setText(notice.text);
    banner.setClosable(notice.closable);
    for (const Notice::Button &button : notice.buttons) {
        connect(banner.addButton(button.text), &QPushButton::clicked, this,
                [this, what = button.act] { act(what); });
    }
}

void BannerArea::act(Notice::Act act)
{
    const QUuid account = m_workspace.accounts().current().id;
    switch (act) {
    case Notice::Act::Connect:
        Q_EMIT connectRequested();
        break;
    case Notice::Act::PasteKey:
        Q_EMIT replaceKeyRequested(account);
        break;
    case Notice::Act::LoadKey:
        // The answer comes back through AccountKeys::changed.
        static_cast<void>(m_workspace.keys().load(account));
        break;
    case Notice::Act::StartPractice:
        m_practice.start();
        update();
        break;
    case Notice::Act::ShowCredits:
        Q_EMIT creditsRequested();
        break;
    case Notice::Act::ShowPayment:
        Q_EMIT paymentRequested();
        break;
    }
}

void BannerArea::onClosed(Notice::Id id)
{
    if (id == Notice::Id::StoreFailed)
        m_storeError.reset();
    else if (id == Notice::Id::Library)
        m_recoverySeen = true;
    else if (id == Notice::Id::SettingsDamaged)
        m_settingsDamaged = false;
    else if (id == Notice::Id::PlainHttp)
        m_plainHttpAccepted = m_workspace.accounts().current().id;
    else if (id == Notice::Id::LowBalance)
        m_balanceSeen = balanceLevel();
    else if (id == Notice::Id::DiagnosticsCopied)
        m_diagnosticsCopied = false;
    update();
}

} // namespace dria
