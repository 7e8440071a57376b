#include "ui/settings/key_form.h"

#include "core/url_policy.h"
#include "ui/settings/key_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

KeyForm::KeyForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_about(new PlainLabel)
    , m_key(new KeyField(theme))
    , m_submit(new QPushButton)
{
    auto *label = new PlainLabel(tr("API key"));
    label->setBuddy(m_key);
    auto *kept = new PlainLabel(tr("The key goes into the system keychain of this computer and to "
                                   "this server, nowhere else."));
    kept->setTextRole(QPalette::PlaceholderText);
    m_submit->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_about);
    layout->addWidget(label);
    layout->addWidget(m_key);
    layout->addWidget(kept);
    layout->addWidget(m_submit, 0, Qt::AlignLeft);
    setFocusProxy(m_key);

    connect(m_key, &KeyField::edited, this, &KeyForm::update);
    connect(m_key, &KeyField::submitted, m_submit, &QPushButton::click);
    connect(m_submit, &QPushButton::clicked, this, &KeyForm::submitted);
}

void KeyForm::setAccount(const Account &account, bool replacing)
{
    m_account = account;
    const QString server = originOf(account.baseUrl);
    m_about->setText(replacing ? tr("A new key for “%1” at %2. It takes the old one's place once "
                                    "the server accepted it.")
                                     .arg(account.name, server)
                               : tr("Paste the API key of your Dria account. It is checked by "
                                    "asking %1 for the balance, which costs nothing.")
                                     .arg(server));
    m_key->setPlaceholderText(account.kind == Account::Kind::Dria ? QStringLiteral("dkn_live_…")
                                                                  : QString());
    m_submit->setText(replacing ? tr("Replace key") : tr("Connect"));
    clear();
}

Secret KeyForm::takeKey()
{
    return m_key->take();
}

void KeyForm::clear()
{
    m_key->clear();
    update();
}

void KeyForm::update()
{
    m_submit->setEnabled(!m_key->isEmpty());
}

} // namespace dria
