#include "ui/wallet/wallet_card.h"

#include "ui/credits/hex_text.h"
#include "ui/wallet/qr_code.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

WalletCard::WalletCard(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_backup(new Banner(theme, Banner::Kind::Warning,
                          tr("The words of this wallet are not written down yet. Its address is "
                             "shown once they are.")))
    , m_about(new PlainLabel)
    , m_how(new PlainLabel(
          tr("To fill it, send USDC on the network Base to this address, from an exchange or "
             "another wallet. Anything sent on another network, and any other coin, does not "
             "arrive here. No ether is needed.")))
    , m_code(new QrCode(theme))
    , m_address(new HexText(tr("Copy the address of the wallet"), theme))
    , m_add(new QPushButton(tr("Add credits")))
    , m_export(new QPushButton(tr("Export…")))
    , m_import(new QPushButton(tr("Import its secret again…")))
{
    connect(m_backup->addButton(tr("Write down the words")), &QPushButton::clicked, this,
            &WalletCard::wordsRequested);
    auto *remove = new QPushButton(tr("Remove…"));
    m_add->setDefault(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_export, m_import, remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_backup);
    rows->addWidget(m_about);
    rows->addWidget(m_code, 0, Qt::AlignLeading);
    rows->addWidget(m_address);
    rows->addWidget(m_how);
    rows->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &WalletCard::addRequested);
    connect(m_export, &QPushButton::clicked, this, &WalletCard::exportRequested);
    connect(m_import, &QPushButton::clicked, this, &WalletCard::importRequested);
    connect(remove, &QPushButton::clicked, this, &WalletCard::removalRequested);
}

void WalletCard::show(const WalletInfo &wallet, bool isPractice)
{
    const bool isSpending = wallet.kind == WalletInfo::Kind::Spending;
    const bool canFill = wallet.isBackedUp && !isPractice;
    m_about->setText(
        isPractice   ? tr("A practice wallet. Its coins are worth nothing. Send no real money to "
                            "its address.")
        : isSpending ? tr("A spending wallet, for small amounts. Its secret is in the system "
                          "keychain of this computer.")
                     : tr("A wallet of your own in your browser. It asks you there before it "
                          "signs."));
    m_backup->setVisible(!wallet.isBackedUp);
    m_code->setText(canFill && isSpending ? wallet.address.toString().toLatin1() : QByteArray(),
                    tr("QR code of the address"));
    m_code->setVisible(canFill && isSpending);
    m_address->setText(wallet.address.toString());
    m_address->setVisible(wallet.isBackedUp || isPractice);
    m_how->setVisible(canFill && isSpending);
    m_export->setVisible(isSpending);
    m_import->setVisible(isSpending);
    setFocusProxy(wallet.isBackedUp ? m_add : static_cast<QWidget *>(m_backup));
}

} // namespace dria
