#include "ui/credits/top_up_unknown.h"

#include "core/clock.h"
#include "credits/balance_text.h"
#include "credits/balance_watch.h"
#include "credits/payment_reason_text.h"
#include "credits/top_up_desk.h"
#include "credits/top_up_problem_text.h"
#include "credits/usage_text.h"
#include "ui/credits/detail_rows.h"
#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace dria {

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

TopUpUnknown::TopUpUnknown(const Clock &clock, const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_title(new PlainLabel(tr("Do not pay again")))
    , m_words(new PlainLabel)
    , m_reason(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_rows(new DetailRows(theme))
    , m_from(new HexText(tr("Copy the address of your wallet"), theme))
    , m_to(new HexText(tr("Copy the address of the recipient"), theme))
    , m_nonce(new HexText(tr("Copy the nonce"), theme))
    , m_askAgain(new QPushButton(tr("Ask again")))
    , m_refresh(new QPushButton(tr("Refresh the balance")))
    , m_release(new QPushButton(tr("End this payment")))
{
    build();
    m_ticking.setInterval(std::chrono::seconds(1));
    connect(&m_ticking, &QTimer::timeout, this, &TopUpUnknown::tick);
    connect(m_askAgain, &QPushButton::clicked, this, &TopUpUnknown::askAgainRequested);
    connect(m_refresh, &QPushButton::clicked, this, &TopUpUnknown::refreshRequested);
    connect(m_release, &QPushButton::clicked, this, &TopUpUnknown::releaseRequested);
    const auto follow = [this] { m_title->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold)); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void TopUpUnknown::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    rows->addWidget(m_reason);
    rows->addWidget(m_rows);
    m_amount = m_rows->add(tr("Amount"));
    m_sent = m_rows->add(tr("Sent"));
    m_balance = m_rows->add(tr("Balance"));
    m_until = m_rows->add(tr("Can be taken"));
    m_chain = m_rows->add(tr("On the network"));
    m_rows->add(tr("From"), m_from, true);
    m_rows->add(tr("To"), m_to, true);
    m_rows->add(tr("Nonce"), m_nonce, true);
    auto *about = new PlainLabel(tr("Asking again sends the identical payment, which the network "
                                    "takes only once."));
    about->setTextRole(QPalette::PlaceholderText);
    rows->addWidget(about);
    rows->addWidget(m_problem);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_askAgain, m_refresh, m_release}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    rows->addLayout(buttons);
    setAccessibleName(m_title->text());
}

void TopUpUnknown::show(TopUpDesk &desk, const BalanceWatch &balance)
{
    const PaymentRecord &payment = desk.topUp().payment();
    m_openUntil = payment.validBefore + TopUp::settleMargin.count();
    m_isBusy = desk.isBusy();
    const QString amount = usdcText(payment.micros);
    m_words->setText(tr("A payment of %1 left, and it is not known whether it was taken. The same "
                        "amount could be taken twice if you paid again now.")
                         .arg(amount));
    m_reason->setText(reasonText(payment));
    m_reason->setVisible(!m_reason->text().isEmpty());
    showProblem(desk.topUp());
    m_amount->setText(amount);
    m_sent->setText(payment.sentAt.isValid() ? timeText(payment.sentAt)
                                             : timeText(payment.createdAt));
    m_from->setText(payment.payer);
    m_to->setText(payment.recipient);
    m_nonce->setText(payment.nonce);
    QStringList seen;
    if (balance.balance())
        seen +=
            tr("%1, as of %2.")
                .arg(balanceText(*balance.balance()),
                     QLocale().toString(balance.asOf().toLocalTime().time(), QLocale::ShortFormat));
    if (const qint64 rise = desk.riseMicros(); rise > 0)
        seen += tr("It has risen by %1 since: the payment may have arrived.").arg(usdcText(rise));
    else if (balance.isUpToDate())
        seen += tr("It has not risen since the payment.");
    m_balance->setText(seen.isEmpty() ? tr("Not known yet.") : seen.join(u' '));
    m_askAgain->setText(desk.topUp().state() == TopUp::State::AskingAgain ? tr("Asking…")
                                                                          : tr("Ask again"));
    showChain(desk);
    m_ticking.start();
    tick();
}

void TopUpUnknown::showProblem(const TopUp &topUp)
{
    if (topUp.payment().nonce != m_nonce->text())
        m_wasAskedAgain = false;
    if (topUp.state() == TopUp::State::AskingAgain)
        m_wasAskedAgain = true;
    const std::optional<TopUpProblem> &problem = topUp.problem();
    QString words = problem ? explain(*problem) : QString();
    if (m_wasAskedAgain && topUp.state() == TopUp::State::Unknown)
        words = tr("Asked again. %1", "%1 is a sentence")
                    .arg(problem ? words : tr("The server still does not confirm it."));
    else if (words == m_reason->text())
        words.clear(); // of the first answer the library has the same words
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
}

void TopUpUnknown::showChain(const TopUpDesk &desk)
{
    const ChainWatch &chain = desk.chain();
    m_chain->parentWidget()->setVisible(chain.canAsk());
    switch (chain.answer()) {
    case ChainWatch::Answer::None:
        m_chain->setText(tr("The node is asked…"));
        break;
    case ChainWatch::Answer::Unused:
        m_chain->setText(tr("Not taken so far, says the node you named."));
        break;
    case ChainWatch::Answer::Used:
        m_chain->setText(tr("Taken, says the node you named. If no credits come, ask the server's "
                            "operator, and give the nonce."));
        break;
    case ChainWatch::Answer::OtherChain:
        m_chain->setText(tr("The node you named is of another network, so it says nothing."));
        break;
    case ChainWatch::Answer::Failed:
        m_chain->setText(tr("The node you named gave no answer that can be used."));
        break;
    }
}

void TopUpUnknown::tick()
{
    if (!isVisible())
        m_ticking.stop();
    const bool isOver = m_clock.nowUtc().toSecsSinceEpoch() >= m_openUntil;
    const QDateTime until = QDateTime::fromSecsSinceEpoch(m_openUntil, Qt::UTC);
    m_until->setText(
        isOver
            ? tr("No longer: its time was over at %1. If nothing arrived, end it.")
                  .arg(timeText(until))
            : tr("Until %1. After that it can be ended, if nothing arrived.").arg(timeText(until)));
    m_askAgain->setEnabled(!m_isBusy && !isOver);
    m_refresh->setEnabled(!m_isBusy);
    m_release->setEnabled(!m_isBusy && isOver);
}

} // namespace dria
