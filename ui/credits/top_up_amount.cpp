#include "ui/credits/top_up_amount.h"

#include "credits/usage_text.h"
#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "wallet/usdc_amount_text.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace dria {

namespace {

constexpr std::array<std::uint64_t, 4> presets{5'000'000, 10'000'000, 25'000'000, 50'000'000};

} // namespace

TopUpAmount::TopUpAmount(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presets(new QButtonGroup(this))
    , m_field(new QLineEdit)
    , m_problem(new PlainLabel)
    , m_receive(new PlainLabel)
    , m_wallet(new PlainLabel)
    , m_address(new HexText(tr("Copy the address of your wallet"), theme))
    , m_setUp(new QPushButton(tr("Set up a wallet")))
    , m_submit(new QPushButton(tr("Continue to the review")))
{
    auto *name = new PlainLabel(tr("Amount in USDC"));
    name->setBuddy(m_field);
    m_field->setAccessibleName(name->text());
    m_wallet->setTextRole(QPalette::PlaceholderText);
    m_submit->setProperty("accent", true); // see DriaStyle
    m_submit->setAutoDefault(false);
    m_setUp->setAutoDefault(false);
    auto *note = new PlainLabel(tr("Nothing is paid by this. The server is asked for its terms, "
                                   "and you read them before you sign."));
    note->setTextRole(QPalette::PlaceholderText);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(name);
    rows->addWidget(m_field);
    rows->addWidget(makePresets());
    rows->addWidget(m_problem);
    rows->addWidget(m_receive);
    rows->addWidget(m_wallet);
    rows->addWidget(m_address);
    rows->addWidget(m_setUp, 0, Qt::AlignLeading);
    rows->addWidget(m_submit, 0, Qt::AlignLeading);
    rows->addWidget(note);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, &TopUpAmount::update);
    connect(m_field, &QLineEdit::returnPressed, this, &TopUpAmount::submit);
    connect(m_submit, &QPushButton::clicked, this, &TopUpAmount::submit);
    connect(m_setUp, &QPushButton::clicked, this, &TopUpAmount::walletRequested);
    const auto follow = [this] {
        m_field->setMaximumWidth(m_theme.px(240));
        m_receive->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold));
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
    update();
}

QWidget *TopUpAmount::makePresets()
{
    auto *all = new QWidget;
    auto *line = new FlowLayout(all);
    line->setContentsMargins({});
    m_presets->setExclusive(false); // an amount of one's own is none of them
    for (const std::uint64_t micros : presets) {
        auto *preset = new QPushButton(usdcText(static_cast<qint64>(micros)));
        preset->setCheckable(true);
        preset->setAutoDefault(false);
        m_presets->addButton(preset, static_cast<int>(micros));
        line->addWidget(preset);
    }
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int micros) {
        setAmount(UsdcAmount(static_cast<std::uint64_t>(micros)));
        m_field->setFocus();
    });
    return all;
}

void TopUpAmount::setAmount(UsdcAmount amount)
{
    m_field->setText(amount.toText(QLocale()));
    update();
}

void TopUpAmount::setWallet(const std::optional<WalletInfo> &wallet)
{
    m_payer = wallet;
    update();
}

QString TopUpAmount::walletText() const
{
    if (!m_payer)
        return tr("There is no wallet to pay from yet.");
    return m_payer->kind == WalletInfo::Kind::Browser ? tr("Paid from the wallet in your browser")
                                                      : tr("Paid from your spending wallet");
}

void TopUpAmount::update()
{
    const auto amount = UsdcAmount::parse(m_field->text(), QLocale());
    for (QAbstractButton *preset : m_presets->buttons())
        preset->setChecked(amount && amount->micros() == std::uint64_t(m_presets->id(preset)));
    m_problem->setText(amount ? QString() : explain(amount.error(), QLocale()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_field->setAccessibleDescription(m_problem->text());
    m_receive->setText(
        amount ? tr("You receive %1").arg(creditsText(static_cast<qint64>(amount->micros())))
               : QString());
    m_receive->setVisible(amount.has_value());
    m_wallet->setText(walletText());
    m_address->setText(m_payer ? m_payer->address.toString() : QString());
    m_address->setVisible(m_payer.has_value());
    m_setUp->setVisible(!m_payer);
    m_submit->setEnabled(amount && m_payer);
}

void TopUpAmount::submit()
{
    const auto amount = UsdcAmount::parse(m_field->text(), QLocale());
    if (amount && m_payer)
        Q_EMIT submitted(*amount);
}

} // namespace dria
