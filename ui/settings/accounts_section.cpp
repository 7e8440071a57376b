#include "ui/settings/accounts_section.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "ui/settings/account_card.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dria {

AccountsSection::AccountsSection(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Section(tr("Accounts"), theme, parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_list(new QVBoxLayout)
{
    body()->addLayout(m_list);
    auto *add = new QPushButton(tr("Connect another account"));
    body()->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &AccountsSection::connectRequested);
    connect(&workspace.accounts(), &AccountBook::accountsChanged, this, &AccountsSection::rebuild);
    connect(&workspace.accounts(), &AccountBook::currentChanged, this, &AccountsSection::update);
    connect(&workspace.keys(), &AccountKeys::changed, this, &AccountsSection::update);
    rebuild();
}

void AccountsSection::rebuild()
{
    const QList<Account> &accounts = m_workspace.accounts().accounts();
    const bool same =
        std::equal(accounts.cbegin(), accounts.cend(), m_cards.cbegin(), m_cards.cend(),
                   [](const Account &account, const AccountCard *card) {
                       return account.id == card->accountId();
                   });
    if (!same) {
        for (AccountCard *card : std::as_const(m_cards)) {
            card->hide();
            card->deleteLater(); // it may be the one whose button was just clicked
        }
        m_cards.clear();
        for (const Account &account : accounts) {
            auto *card = new AccountCard(m_workspace, account.id, m_theme);
            connect(card, &AccountCard::replaceKeyRequested, this,
                    &AccountsSection::replaceKeyRequested);
            m_list->addWidget(card);
            m_cards.append(card);
        }
    }
    update();
}

void AccountsSection::update()
{
    for (AccountCard *card : std::as_const(m_cards))
        card->update();
}

} // namespace dria
