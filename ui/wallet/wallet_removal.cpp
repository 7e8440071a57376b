#include "ui/wallet/wallet_removal.h"

#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace dria {

namespace {

constexpr int endingLength = 4;

} // namespace

WalletRemoval::WalletRemoval(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_about(new PlainLabel)
    , m_address(new HexText(tr("Copy the address of the wallet"), theme))
    , m_field(new QLineEdit)
    , m_problem(new PlainLabel)
    , m_remove(new QPushButton(tr("Remove the wallet")))
{
    auto *name = new PlainLabel(tr("Enter the last four characters of its address"));
    name->setBuddy(m_field);
    m_field->setAccessibleName(name->text());
    auto *cancel = new QPushButton(tr("Keep it"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {cancel, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_about);
    rows->addWidget(m_address);
    rows->addWidget(name);
    rows->addWidget(m_field);
    rows->addWidget(m_problem);
    rows->addLayout(buttons);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_remove->setEnabled(text.trimmed().compare(m_ending, Qt::CaseInsensitive) == 0);
    });
    connect(m_remove, &QPushButton::clicked, this, &WalletRemoval::confirmed);
    connect(cancel, &QPushButton::clicked, this, &WalletRemoval::cancelled);
    const auto follow = [this, &theme] { m_field->setMaximumWidth(theme.px(120)); };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void WalletRemoval::ask(const WalletInfo &wallet)
{
    const QString address = wallet.address.toString();
    m_ending = address.last(endingLength);
    m_about->setText(
        wallet.kind == WalletInfo::Kind::Browser
            ? tr("The program forgets this wallet. It stays in your browser as it is.")
        : wallet.source == WalletInfo::Source::Words
            ? tr("The secret of this wallet is taken out of the keychain. Without its words, what "
                 "is in it is lost for ever.")
            : tr("The secret of this wallet is taken out of the keychain. Without a copy of its "
                 "key, what is in it is lost for ever."));
    m_address->setText(address);
    m_field->clear();
    m_remove->setEnabled(false);
    setProblem({});
}

void WalletRemoval::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace dria
