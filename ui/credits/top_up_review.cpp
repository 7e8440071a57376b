#include "ui/credits/top_up_review.h"

#include "core/clock.h"
#include "credits/payment_review.h"
#include "credits/top_up.h"
#include "ui/credits/detail_rows.h"
#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

TopUpReview::TopUpReview(const Clock &clock, const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_practice(new PlainLabel(tr("Practice: no real money moves, and no real credits come.")))
    , m_rows(new DetailRows(theme))
    , m_from(new HexText(tr("Copy the address of your wallet"), theme))
    , m_to(new HexText(tr("Copy the address of the recipient"), theme))
    , m_recipient(new PlainLabel)
    , m_token(new HexText(tr("Copy the address of the coin"), theme))
    , m_raw(new PlainLabel)
    , m_approve(new QPushButton)
    , m_renew(new QPushButton(tr("Ask for terms again")))
{
    build();
    m_ticking.setInterval(std::chrono::seconds(1));
    m_holding.setInterval(heldBack);
    m_holding.setSingleShot(true);
    connect(&m_ticking, &QTimer::timeout, this, &TopUpReview::tick);
    connect(&m_holding, &QTimer::timeout, this, &TopUpReview::tick);
    connect(m_renew, &QPushButton::clicked, this, &TopUpReview::renewalRequested);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        if (m_terms)
            Q_EMIT approved(*m_terms);
    });
    const auto follow = [this] {
        m_pay->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold));
        m_raw->setFont(m_theme.codeFont(TypeStep::Small));
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void TopUpReview::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_practice);
    rows->addWidget(m_rows);
    m_pay = m_rows->add(tr("You pay"));
    m_receive = m_rows->add(tr("You receive"));
    m_rows->add(tr("From"), m_from, true);
    m_rows->add(tr("To"), makeRecipient(), true);
    m_network = m_rows->add(tr("Network"));
    auto *token = new QWidget;
    auto *tokenRows = new QVBoxLayout(token);
    tokenRows->setContentsMargins({});
    tokenRows->setSpacing(0);
    tokenRows->addWidget(new PlainLabel(tr("USDC, checked: the coin's own contract.")));
    tokenRows->addWidget(m_token);
    m_rows->add(tr("Coin"), token);
    m_validFor = m_rows->add(tr("Valid for"));
    rows->addWidget(makeRaw());

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_approve->setAutoDefault(false);
    m_approve->setProperty("accent", true); // see DriaStyle
    m_renew->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TopUpReview::cancelled);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_approve);
    buttons->addWidget(m_renew);
    buttons->addWidget(cancel);
    rows->addLayout(buttons);
}

QWidget *TopUpReview::makeRecipient()
{
    auto *recipient = new QWidget;
    auto *rows = new QVBoxLayout(recipient);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_to);
    rows->addWidget(m_recipient);
    return recipient;
}

QWidget *TopUpReview::makeRaw()
{
    auto *raw = new QWidget;
    auto *rows = new QVBoxLayout(raw);
    rows->setContentsMargins({});
    auto *disclosure = new QPushButton(tr("Show what is signed"));
    disclosure->setCheckable(true);
    disclosure->setAutoDefault(false);
    rows->addWidget(disclosure, 0, Qt::AlignLeading);
    rows->addWidget(m_raw);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->hide();
    connect(disclosure, &QPushButton::toggled, m_raw, &QWidget::setVisible);
    return raw;
}

void TopUpReview::show(const PaymentTerms &terms, bool isPractice)
{
    if (m_terms == terms)
        return;
    m_terms = terms;
    const PaymentReview review = reviewOf(terms);
    m_practice->setVisible(isPractice);
    m_pay->setText(review.pay);
    m_receive->setText(review.receive);
    m_from->setText(review.from);
    m_to->setText(review.to);
    m_recipient->setText(recipientText(terms));
    m_network->setText(review.isTest ? tr("%1, a network for tests").arg(review.network)
                                     : review.network);
    m_token->setText(review.token);
    m_raw->setText(review.raw);
    setAccessibleName(tr("Read this before you sign: %1 to %2").arg(review.pay, review.to));
    m_approve->setText(tr("Sign and pay %1", "%1: 10.00 USDC").arg(review.pay));
    m_ticking.start();
    m_holding.start();
    tick();
}

void TopUpReview::clear()
{
    m_terms.reset();
    m_ticking.stop();
    m_holding.stop();
}

void TopUpReview::tick()
{
    if (!m_terms)
        return;
    const auto left = static_cast<int>(TopUp::secondsToApprove(*m_terms, m_clock));
    const bool isOver = left <= 0;
    m_validFor->setText(isOver ? tr("The time is over. Ask for terms again.")
                               : tr("%1:%2 minutes", "minutes and seconds")
                                     .arg(left / 60)
                                     .arg(left % 60, 2, 10, QLatin1Char('0')));
    m_approve->setEnabled(!isOver && !m_holding.isActive());
    m_renew->setVisible(isOver);
    m_approve->setVisible(!isOver);
    if (isOver)
        m_ticking.stop();
}

} // namespace dria
