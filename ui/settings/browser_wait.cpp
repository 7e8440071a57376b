#include "ui/settings/browser_wait.h"

#include "browser/browser_wallet.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

BrowserWait::BrowserWait(BrowserWallet *wallet, const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_wallet(wallet)
    , m_words(new PlainLabel)
    , m_where(new PlainLabel)
    , m_again(new QPushButton(tr("Open the page again")))
{
    auto *cancel = new QPushButton(tr("Cancel"));
    m_where->setTextRole(QPalette::PlaceholderText);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_again, cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_words);
    rows->addWidget(m_where);
    rows->addLayout(buttons);
    if (wallet) {
        connect(m_again, &QPushButton::clicked, wallet, &BrowserWallet::openAgain);
        connect(cancel, &QPushButton::clicked, wallet, &BrowserWallet::cancel);
        connect(wallet, &BrowserWallet::changed, this, &BrowserWait::update);
    }
    update();
}

void BrowserWait::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words); // a screen reader reads it when the keyboard comes here
}

void BrowserWait::update()
{
    m_where->setText(m_wallet && m_wallet->isPageOpen()
                         ? tr("The page is open in your browser. Go on there.")
                         : tr("A page opens in your browser, where your wallet asks you. If it "
                              "does not come up, open it again."));
}

} // namespace dria
