#include "ui/wallet/wallet_words.h"

#include "ui/wallet/word_grid.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

WalletWords::WalletWords(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_grid(new WordGrid(theme))
    , m_next(new QPushButton(tr("I have written them down")))
{
    auto *about = new PlainLabel(
        tr("These words are the wallet. Write them on paper, in their order, and keep the paper "
           "where only you find it: with them the wallet can be made again on any computer, and "
           "without them what is in it is lost when this computer is."));
    auto *warning = new PlainLabel(tr("Whoever reads them can take everything. Nobody who helps "
                                      "you needs them, and this program asks for them nowhere but "
                                      "on this page."));
    auto *later = new QPushButton(tr("Later"));
    later->setAutoDefault(false);
    m_next->setDefault(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(later);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(about);
    rows->addWidget(warning);
    rows->addWidget(m_grid);
    rows->addLayout(buttons);
    setFocusProxy(m_grid);
    connect(m_grid, &WordGrid::shownChanged, this, [this](bool isShown) {
        if (isShown)
            m_next->setEnabled(true);
    });
    connect(m_next, &QPushButton::clicked, this, &WalletWords::writtenDown);
    connect(later, &QPushButton::clicked, this, &WalletWords::putOff);
}

void WalletWords::setWords(const Mnemonic &words)
{
    m_grid->setWords(words);
    m_next->setEnabled(false); // nobody has written down what was never shown
}

void WalletWords::clear()
{
    m_grid->clear();
}

} // namespace dria
