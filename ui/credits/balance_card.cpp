#include "ui/credits/balance_card.h"

#include "core/error_text.h"
#include "credits/balance_text.h"
#include "credits/usage_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "workspace/connection.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace dria {

BalanceCard::BalanceCard(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_theme(theme)
    , m_balance(new PlainLabel)
    , m_asOf(new PlainLabel)
    , m_pace(new PlainLabel)
    , m_refresh(new IconButton(theme, IconName::Refresh, tr("Refresh the balance")))
    , m_add(new QPushButton(tr("Add credits")))
{
    m_asOf->setTextRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_balance, 1);
    head->addWidget(m_refresh, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(head);
    rows->addWidget(m_asOf);
    rows->addWidget(m_pace);
    rows->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &BalanceCard::addRequested);
    connect(m_refresh, &QToolButton::clicked, this, &BalanceCard::refreshRequested);
    connect(&theme, &Theme::changed, this, &BalanceCard::applyTheme);
    applyTheme();
    setPace({});
}

void BalanceCard::applyTheme()
{
    m_balance->setFont(m_theme.font(TypeStep::Display, QFont::DemiBold));
}

void BalanceCard::show(Connection *connection)
{
    const bool hasCredits = connection && connection->account().hasCredits();
    m_refresh->setEnabled(hasCredits && connection->client().hasKey());
    m_add->setVisible(connection && connection->topUp());
    if (!hasCredits) {
        m_balance->setText(tr("No balance on this server"));
        m_asOf->setText(tr("What its answers take is written down below all the same."));
        return;
    }
    const BalanceWatch &watch = connection->balance();
    m_balance->setText(watch.balance()        ? balanceText(*watch.balance())
                       : watch.isRefreshing() ? tr("Asking for the balance…")
                                              : tr("Balance unknown"));
    QStringList about;
    if (watch.balance())
        about +=
            tr("As of %1.")
                .arg(QLocale().toString(watch.asOf().toLocalTime().time(), QLocale::ShortFormat));
    if (watch.error())
        about += tr("Not refreshed since: %1").arg(explain(*watch.error()));
    m_asOf->setText(about.join(u' '));
    m_asOf->setVisible(!about.isEmpty());
}

void BalanceCard::setPace(const UsagePace &pace)
{
    QStringList parts{tr("Observed: %1 today, %2 in the last 30 days.")
                          .arg(usdcText(pace.todayMicros), usdcText(pace.monthMicros))};
    if (pace.daysLeft)
        parts += tr("At this pace the balance lasts about %n day(s).", nullptr, *pace.daysLeft);
    m_pace->setText(parts.join(u' '));
}

} // namespace dria
