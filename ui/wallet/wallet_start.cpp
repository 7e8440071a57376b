#include "ui/wallet/wallet_start.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

WalletStart::WalletStart(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_about(new PlainLabel)
    , m_create(new QPushButton(tr("Create a spending wallet")))
    , m_import(new QPushButton(tr("Import a wallet…")))
    , m_browser(new QPushButton(tr("Use a wallet in my browser…")))
{
    auto *kept = new PlainLabel(tr("Its secret goes into the system keychain of this computer, "
                                   "nowhere else. It signs only payments that you have read and "
                                   "approved, one at a time."));
    kept->setTextRole(QPalette::PlaceholderText);
    m_create->setDefault(true);
    m_import->setAutoDefault(false);
    m_browser->setAutoDefault(false);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_import);
    buttons->addWidget(m_browser);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_about);
    rows->addWidget(kept);
    rows->addLayout(buttons);
    setFocusProxy(m_create);
    connect(m_create, &QPushButton::clicked, this, &WalletStart::createRequested);
    connect(m_import, &QPushButton::clicked, this, &WalletStart::importRequested);
    connect(m_browser, &QPushButton::clicked, this, &WalletStart::browserRequested);
    setPractice(false);
}

void WalletStart::setPractice(bool isPractice)
{
    m_browser->setVisible(!isPractice); // what it signs would be good for real money
    m_about->setText(
        isPractice
            ? tr("A practice wallet pays with practice coins, which are worth nothing: try here "
                 "how credits are added. It has an address like a real one. Send no real money "
                 "to it.")
            : tr("A spending wallet holds a small amount of USDC on the network Base, from which "
                 "you add credits. Treat it like the purse in your pocket: whoever can use this "
                 "computer as you can spend what is in it, so keep no savings there."));
}

void WalletStart::setBusy(bool isBusy)
{
    m_create->setEnabled(!isBusy);
    m_import->setEnabled(!isBusy);
    m_browser->setEnabled(!isBusy);
}

} // namespace dria
