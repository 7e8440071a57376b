#include "ui/settings/server_form.h"

#include "core/clock.h"
#include "core/error_text.h"
#include "core/url_policy.h"
#include "ui/settings/account_words.h"
#include "ui/settings/key_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "workspace/new_account.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace dria {

using namespace Qt::StringLiterals;

ServerForm::ServerForm(const AccountBook &book, const Clock &clock, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_clock(clock)
    , m_address(new QLineEdit)
    , m_verdict(new PlainLabel)
    , m_consent(new QCheckBox(tr("Use it without encryption")))
    , m_key(new KeyField(theme))
    , m_submit(new QPushButton(tr("Connect")))
{
    auto *about = new PlainLabel(tr("Any server that speaks the OpenAI chat API: Ollama, llama.cpp "
                                    "and others, on this computer or elsewhere. %1")
                                     .arg(whatItHas(Account::Kind::Other)));
    auto *addressLabel = new PlainLabel(tr("Base URL"));
    addressLabel->setBuddy(m_address);
    m_address->setAccessibleName(tr("Base URL"));
    m_address->setPlaceholderText(u"http://localhost:11434/v1"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    auto *keyLabel = new PlainLabel(tr("API key, if the server wants one"));
    keyLabel->setBuddy(m_key);
    auto *kept = new PlainLabel(tr("The key goes into the system keychain of this computer and to "
                                   "this server, nowhere else."));
    kept->setTextRole(QPalette::PlaceholderText);
    m_submit->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(about);
    layout->addWidget(addressLabel);
    layout->addWidget(m_address);
    layout->addWidget(m_verdict);
    layout->addWidget(m_consent);
    layout->addWidget(keyLabel);
    layout->addWidget(m_key);
    layout->addWidget(kept);
    layout->addWidget(m_submit, 0, Qt::AlignLeft);
    setFocusProxy(m_address);

    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_consent->setChecked(false); // given for one address
        update();
    });
    connect(m_consent, &QCheckBox::toggled, this, &ServerForm::update);
    connect(m_address, &QLineEdit::returnPressed, m_submit, &QPushButton::click);
    connect(m_key, &KeyField::submitted, m_submit, &QPushButton::click);
    connect(m_submit, &QPushButton::clicked, this, &ServerForm::submitted);
    update();
}

std::optional<Account> ServerForm::account() const
{
    const Result<QUrl> url = normalizedBaseUrl(m_address->text());
    if (!url)
        return std::nullopt;
    const UrlVerdict verdict = judgeBaseUrl(*url, Account::Kind::Other);
    const bool consented = verdict == UrlVerdict::NeedsConsent && m_consent->isChecked();
    if (verdict != UrlVerdict::Allowed && !consented)
        return std::nullopt;
    Account account = newServerAccount(m_book, *url, m_clock.nowUtc());
    account.allowsPlainHttp = consented;
    return account;
}

Secret ServerForm::takeKey()
{
    return m_key->take();
}

void ServerForm::clear()
{
    m_address->clear();
    m_key->clear();
}

void ServerForm::update()
{
    QString words;
    bool asksConsent = false;
    if (!m_address->text().trimmed().isEmpty()) {
        const Result<QUrl> url = normalizedBaseUrl(m_address->text());
        const UrlVerdict verdict =
            url ? judgeBaseUrl(*url, Account::Kind::Other) : UrlVerdict::Refused;
        asksConsent = verdict == UrlVerdict::NeedsConsent;
        if (!url)
            words = explain(url.error());
        else if (verdict == UrlVerdict::Allowed)
            words = tr("Requests go to %1.").arg(url->toString(QUrl::FullyEncoded));
        else if (asksConsent)
            words = tr("%1 is not encrypted. Everyone on the way, for example in the same "
                       "network, can read your messages, the answers and the key.")
                        .arg(originOf(*url));
        else
            words = tr("%1 is neither encrypted nor in a private network, so it cannot be used. "
                       "Use an https address.")
                        .arg(originOf(*url));
    }
    m_verdict->setText(words);
    m_verdict->setVisible(!words.isEmpty());
    m_consent->setVisible(asksConsent);
    m_submit->setEnabled(account().has_value());
}

} // namespace dria
