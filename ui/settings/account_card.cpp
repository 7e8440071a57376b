#include "ui/settings/account_card.h"

#include "core/account_book.h"
#include "core/account_keys.h"
#include "core/error_text.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/url_policy.h"
#include "core/when_finished.h"
#include "credits/wallet_book.h"
#include "ui/settings/account_words.h"
#include "ui/settings/heading.h"
#include "ui/settings/rename_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QMessageBox>
#include <QPushButton>

namespace dria {

using namespace Qt::StringLiterals;

AccountCard::AccountCard(Workspace &workspace, const QUuid &account, const Theme &theme,
                         QWidget *parent)
    : Card(theme, Ground::Raised, parent)
    , m_workspace(workspace)
    , m_id(account)
    , m_name(new Heading({}, TypeStep::Body, theme))
    , m_inUse(new PlainLabel(tr("In use"), PlainLabel::Overflow::Elide))
    , m_nameEdit(new RenameEdit(tr("Name of the account")))
    , m_about(new PlainLabel)
    , m_key(new PlainLabel)
    , m_note(new PlainLabel)
{
    m_inUse->setTextRole(QPalette::Link);
    m_nameEdit->setMaxLength(60);
    m_nameEdit->hide();
    m_about->setTextRole(QPalette::PlaceholderText);
    m_note->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_nameEdit, 1);
    top->addWidget(m_inUse);
    layout->addLayout(top);
    layout->addWidget(m_about);
    layout->addWidget(m_key);
    layout->addWidget(m_note);
    auto *buttons = new FlowLayout;
    layout->addLayout(buttons);
    m_use = addButton(tr("Use"), &AccountCard::use);
    m_replaceKey = addButton({}, &AccountCard::replaceKey);
    m_forgetKey = addButton(tr("Forget key"), &AccountCard::forgetKey);
    m_rename = addButton(tr("Rename"), &AccountCard::startRenaming);
    m_remove = addButton({}, &AccountCard::askToRemove);
    for (QPushButton *button : {m_use, m_replaceKey, m_forgetKey, m_rename, m_remove})
        buttons->addWidget(button);

    connect(m_nameEdit, &RenameEdit::kept, this, &AccountCard::finishRenaming);
    connect(m_nameEdit, &RenameEdit::cancelled, this, &AccountCard::stopRenaming);
    update();
}

QPushButton *AccountCard::addButton(const QString &text, void (AccountCard::*act)())
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AccountCard::update()
{
    const auto account = m_workspace.accounts().find(m_id);
    if (!account)
        return;
    const AccountKeys::State state = m_workspace.keys().state(m_id);
    const bool current = m_workspace.accounts().current().id == m_id;
    const bool practice = account->kind == Account::Kind::Practice;
    const bool hasKey = state != AccountKeys::State::None;

    setAccessibleName(tr("Account “%1”").arg(account->name));
    m_name->setText(account->name);
    m_inUse->setVisible(current);
    QString about = kindWords(account->kind);
    if (!practice)
        about += u" · "_s + originOf(account->baseUrl);
    m_about->setText(about + u'\n' + whatItHas(account->kind));
    m_key->setText(keyWords(*account));

    m_use->setVisible(!current);
    m_use->setAccessibleName(tr("Use “%1”").arg(account->name));
    m_replaceKey->setText(hasKey ? tr("Replace key") : tr("Add key"));
    m_replaceKey->setVisible(!practice);
    m_forgetKey->setVisible(!practice && hasKey);
    m_forgetKey->setEnabled(state != AccountKeys::State::Loading);
    m_remove->setText(m_keyStuck ? tr("Remove without its key") : tr("Remove"));
    m_remove->setVisible(!practice);
}

QString AccountCard::keyWords(const Account &account) const
{
    const AccountKeys &keys = m_workspace.keys();
    const QString sentence = keySentence(account, keys.state(m_id));
    QString fingerprint;
    if (const Secret *key = keys.key(m_id))
        fingerprint = key->fingerprint();
    else
        fingerprint = m_workspace.settings()
                          .value(keys::keyMarkers)
                          .toObject()
                          .value(m_id.toString(QUuid::WithoutBraces))
                          .toObject()
                          .value("fingerprint"_L1)
                          .toString();
    if (fingerprint.isEmpty() || account.kind == Account::Kind::Practice)
        return sentence;
    return tr("Key •••••••• (fingerprint %1). %2", "%2 is a sentence").arg(fingerprint, sentence);
}

void AccountCard::use()
{
    m_workspace.accounts().setCurrent(m_id);
}

void AccountCard::replaceKey()
{
    Q_EMIT replaceKeyRequested(m_id);
}

void AccountCard::forgetKey()
{
    whenFinished(m_workspace.keys().forget(m_id), this, [this](const Result<void> &forgotten) {
        say(forgotten ? tr("The key was forgotten.") : explain(forgotten.error()));
    });
}

void AccountCard::startRenaming()
{
    m_nameEdit->setText(m_name->text());
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->selectAll();
    m_nameEdit->setFocus();
}

void AccountCard::finishRenaming()
{
    auto account = m_workspace.accounts().find(m_id);
    if (!account)
        return;
    account->name = m_nameEdit->text().simplified();
    const Result<void> renamed = m_workspace.accounts().update(*account);
    if (renamed)
        stopRenaming();
    say(renamed ? QString() : explain(renamed.error()));
}

void AccountCard::stopRenaming()
{
    const bool hadFocus = m_nameEdit->hasFocus();
    m_nameEdit->hide();
    m_name->show();
    if (hadFocus)
        m_rename->setFocus();
}

void AccountCard::askToRemove()
{
    // With the account nothing would lead to the wallet any more, and what is in it is money.
    const WalletBook *wallets = m_workspace.wallets();
    const auto wallet = wallets ? wallets->wallet(m_id) : std::nullopt;
    if (wallet && wallet->kind == WalletInfo::Kind::Spending)
        return say(
            tr("This account has the wallet %1. Use the account, see that the wallet's words "
               "are safe or that it is empty, and remove it under File → Wallet first.")
                .arg(wallet->address.toString()));
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove the account “%1”?").arg(m_name->text()));
    box->setInformativeText(m_keyStuck
                                ? tr("Its key stays in the keychain. Your chats stay.")
                                : tr("Its key is removed from the keychain. Your chats stay."));
    auto *remove = box->addButton(tr("Remove account"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, this, &AccountCard::remove);
    box->open();
}

void AccountCard::remove()
{
    const auto leave = [this] {
        if (const auto removed = m_workspace.accounts().remove(m_id); !removed)
            say(explain(removed.error()));
    };
    if (m_keyStuck) {
        leave();
        return;
    }
    whenFinished(m_workspace.keys().forget(m_id), this,
                 [this, leave](const Result<void> &forgotten) {
                     if (forgotten) {
                         leave();
                         return;
                     }
                     m_keyStuck = true;
                     update();
                     say(tr("The account is still here, because its key could not be removed. %1")
                             .arg(explain(forgotten.error())));
                 });
}

void AccountCard::say(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

} // namespace dria
