#include "ui/credits/top_up_end.h"

#include "credits/balance_text.h"
#include "credits/balance_watch.h"
#include "credits/explorer_link.h"
#include "credits/payment_reason_text.h"
#include "credits/usage_text.h"
#include "library/payment_record.h"
#include "ui/credits/detail_rows.h"
#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

TopUpEnd::TopUpEnd(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_theme(theme)
    , m_title(new PlainLabel)
    , m_words(new PlainLabel)
    , m_rows(new DetailRows(theme))
    , m_transaction(new HexText(tr("Copy the transaction hash"), theme))
    , m_explore(new QPushButton(tr("Look it up on Basescan")))
    , m_finish(new QPushButton(tr("Show credits")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addWidget(m_rows);
    m_paid = m_rows->add(tr("Amount"));
    m_added = m_rows->add(tr("Credits added"));
    m_balance = m_rows->add(tr("New balance"));
    m_rows->add(tr("Transaction"), m_transaction, true);
    auto *another = new QPushButton(tr("Add more credits"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_finish, m_explore, another}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    rows->addLayout(buttons);
    connect(m_explore, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_link); });
    connect(another, &QPushButton::clicked, this, &TopUpEnd::anotherRequested);
    connect(m_finish, &QPushButton::clicked, this, &TopUpEnd::finished);
    const auto follow = [this] { m_title->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold)); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void TopUpEnd::show(const PaymentRecord &payment, const BalanceWatch &balance, bool isPractice)
{
    const bool isSettled = payment.state == PaymentState::Settled;
    m_title->setText(isSettled ? tr("The credits are there") : tr("Nothing was taken"));
    setAccessibleName(m_title->text());
    m_words->setText(reasonText(payment));
    m_words->setVisible(!m_words->text().isEmpty());
    m_paid->setText(usdcText(payment.micros));
    m_added->setText(!isSettled            ? tr("None")
                     : payment.addedMicros ? creditsText(*payment.addedMicros)
                                           : tr("The server did not say."));
    m_balance->setText(balance.isUpToDate()     ? balanceText(*balance.balance())
                       : balance.isRefreshing() ? tr("Asking for the balance…")
                                                : tr("Balance unknown"));
    m_transaction->setText(payment.transaction);
    m_transaction->parentWidget()->setVisible(!payment.transaction.isEmpty());
    m_link = isPractice ? QUrl() : explorerLink(payment.network, payment.transaction);
    m_explore->setVisible(m_link.isValid());
}

} // namespace dria
