#include "ui/wallet/wallet_page.h"

#include "browser/browser_wallet.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/settings/browser_wait.h"
#include "ui/wallet/wallet_card.h"
#include "ui/wallet/wallet_export.h"
#include "ui/wallet/wallet_import.h"
#include "ui/wallet/wallet_removal.h"
#include "ui/wallet/wallet_start.h"
#include "ui/wallet/wallet_words.h"
#include "ui/wallet/words_check.h"
#include "ui/widgets/banner.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>

namespace dria {

namespace {

constexpr std::chrono::minutes browserPatience{10};

/// Why the keychain did not give the secret of a wallet that is known.
QString secretProblem(const Error &error)
{
    if (error.kind == ErrorKind::SecretNotFound)
        return WalletPage::tr("The keychain does not have the secret of this wallet: it is locked, "
                              "or the entry was removed. Unlock the keychain and try again, or "
                              "import the secret again.");
    return explain(error);
}

} // namespace

WalletPage::WalletPage(Workspace &workspace, WalletBook &wallets, const Theme &theme,
                       QWidget *parent)
    : Page(tr("Wallet"), theme, parent)
    , m_workspace(workspace)
    , m_wallets(wallets)
    , m_problem(new Banner(theme, Banner::Kind::Error))
    , m_start(new WalletStart(theme))
    , m_browser(new BrowserWait(wallets.browser(), theme))
    , m_import(new WalletImport(workspace.files(), m_keystores, theme))
    , m_words(new WalletWords(theme))
    , m_check(new WordsCheck(theme))
    , m_card(new WalletCard(theme))
    , m_export(new WalletExport(workspace.files(), m_keystores, theme))
    , m_removal(new WalletRemoval(theme))
{
    build();
    connectParts();
    connect(&workspace, &Workspace::currentChanged, this, &WalletPage::follow);
    connect(&wallets, &WalletBook::changed, this, [this](const QUuid &account) {
        if (account == m_account && (m_start->isVisibleTo(this) || m_card->isVisibleTo(this)))
            home();
    });
    follow();
}

void WalletPage::build()
{
    m_problem->hide();
    column()->addWidget(m_problem);
    for (QWidget *part : std::initializer_list<QWidget *>{m_start, m_browser, m_import, m_words,
                                                          m_check, m_card, m_export, m_removal}) {
        column()->addWidget(part);
        part->hide();
    }
    column()->addStretch(1);
}

void WalletPage::connectParts()
{
    connect(m_start, &WalletStart::createRequested, this, &WalletPage::create);
    const auto import = [this] {
        m_import->clear();
        showOnly(m_import);
    };
    connect(m_start, &WalletStart::importRequested, this, import);
    connect(m_card, &WalletCard::importRequested, this, import);
    connect(m_start, &WalletStart::browserRequested, this, &WalletPage::askBrowser);
    connect(m_import, &WalletImport::cancelled, this, &WalletPage::home);
    connect(m_import, &WalletImport::imported, this,
            [this](const std::shared_ptr<WalletSecret> &secret) { add(secret, true); });
    connect(m_words, &WalletWords::writtenDown, this, &WalletPage::askWords);
    connect(m_words, &WalletWords::putOff, this, &WalletPage::home);
    connect(m_check, &WordsCheck::wordsRequested, this, &WalletPage::showWords);
    connect(m_check, &WordsCheck::passed, this, [this] {
        m_wallets.markBackedUp(m_account);
        home();
        Q_EMIT walletReady();
    });
    connect(m_card, &WalletCard::addRequested, this, &WalletPage::addRequested);
    connect(m_card, &WalletCard::wordsRequested, this, &WalletPage::showWords);
    connect(m_card, &WalletCard::exportRequested, this, [this] {
        m_export->start(*wallet());
        showOnly(m_export);
    });
    connect(m_export, &WalletExport::confirmed, this, &WalletPage::exportSecret);
    connect(m_export, &WalletExport::finished, this, &WalletPage::home);
    connect(m_card, &WalletCard::removalRequested, this, [this] {
        m_removal->ask(*wallet());
        showOnly(m_removal);
    });
    connect(m_removal, &WalletRemoval::confirmed, this, &WalletPage::remove);
    connect(m_removal, &WalletRemoval::cancelled, this, &WalletPage::home);
}

std::optional<WalletInfo> WalletPage::wallet() const
{
    return m_wallets.wallet(m_account);
}

void WalletPage::follow()
{
    const Connection *connection = m_workspace.current();
    const QUuid account = connection ? connection->account().id : QUuid();
    if (account == m_account && m_card->isVisibleTo(this))
        return;
    m_account = account;
    m_isPractice = connection && connection->account().kind == Account::Kind::Practice;
    home();
}

void WalletPage::home()
{
    m_problem->hide();
    m_import->clear();
    m_words->clear();
    m_check->clear();
    m_export->clear();
    m_start->setBusy(false);
    if (const auto now = wallet()) {
        m_card->show(*now, m_isPractice);
        return showOnly(m_card);
    }
    m_start->setPractice(m_isPractice);
    showOnly(m_start);
}

void WalletPage::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

// The keyboard goes along, so that it never stays on what is no longer there.
void WalletPage::showOnly(QWidget *part)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus) && !part->isAncestorOf(focus);
    for (QWidget *other : std::initializer_list<QWidget *>{m_start, m_browser, m_import, m_words,
                                                           m_check, m_card, m_export, m_removal})
        other->setVisible(other == part);
    if (hasFocus)
        part->setFocus(Qt::OtherFocusReason);
}

void WalletPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    home();
}

void WalletPage::create()
{
    m_start->setBusy(true);
    if (auto secret = WalletSecret::ofWords(Mnemonic::generate(systemRandom)))
        add(std::make_shared<WalletSecret>(std::move(*secret)), false);
}

void WalletPage::askBrowser()
{
    if (!m_wallets.browser() || m_isPractice)
        return;
    m_problem->hide();
    m_browser->setWords(tr("Your browser is asked for the address of your wallet."));
    const auto answered = [this, asked = m_account](const Result<BrowserAnswer> &answer) {
        if (asked != m_account)
            return;
        const bool isAdded = answer && m_wallets.addBrowserWallet(asked, answer->account);
        home();
        if (isAdded)
            Q_EMIT walletReady();
        else if (!answer)
            showProblem(answer.error().detail);
    };
    showOnly(m_browser);
    whenFinished(m_wallets.browser()->ask(SigningTask::naming(), browserPatience), this, answered);
}

void WalletPage::add(std::shared_ptr<WalletSecret> secret, bool isBackedUp)
{
    whenFinished(m_wallets.add(m_account, std::move(*secret), isBackedUp), this,
                 [this, isBackedUp, asked = m_account](const Result<void> &result) {
                     if (asked == m_account)
                         added(result, isBackedUp);
                 });
}

void WalletPage::added(const Result<void> &result, bool isBackedUp)
{
    if (!result) {
        const QString sentence =
            tr("The wallet could not be kept. %1", "%1 is a sentence").arg(explain(result.error()));
        m_start->setBusy(false);
        if (m_import->isVisibleTo(this))
            return m_import->setProblem(sentence);
        return showProblem(sentence);
    }
    if (!isBackedUp)
        return showWords();
    home();
    Q_EMIT walletReady();
}

void WalletPage::withSecret(std::function<void(std::shared_ptr<WalletSecret>)> use,
                            std::function<void(const QString &)> failed)
{
    whenFinished(m_wallets.secret(m_account), this,
                 [this, use, failed, asked = m_account](const Result<WalletSecret> &secret) {
                     if (asked != m_account)
                         return;
                     if (!secret)
                         return failed(secretProblem(secret.error()));
                     // Read again rather than shared: what a future holds cannot be moved out.
                     if (auto own = WalletSecret::read(secret->stored()))
                         use(std::make_shared<WalletSecret>(std::move(*own)));
                 });
}

void WalletPage::showWords()
{
    withSecret(
        [this](const std::shared_ptr<WalletSecret> &secret) {
            if (!secret->words())
                return home();
            m_words->setWords(*secret->words());
            showOnly(m_words);
        },
        [this](const QString &problem) {
            home();
            showProblem(problem);
        });
}

void WalletPage::askWords()
{
    withSecret(
        [this](const std::shared_ptr<WalletSecret> &secret) {
            if (!secret->words())
                return home();
            m_words->clear();
            m_check->ask(*secret->words());
            showOnly(m_check);
        },
        [this](const QString &problem) {
            home();
            showProblem(problem);
        });
}

void WalletPage::exportSecret()
{
    withSecret(
        [this](const std::shared_ptr<WalletSecret> &secret) {
            if (m_export->isVisibleTo(this))
                m_export->setSecret(secret);
        },
        [this](const QString &problem) { m_export->setProblem(problem); });
}

void WalletPage::remove()
{
    whenFinished(
        m_wallets.remove(m_account), this, [this, asked = m_account](const Result<void> &removed) {
            if (asked != m_account)
                return;
            if (removed)
                home();
            else
                m_removal->setProblem(tr("The wallet was not removed. %1", "%1 is a sentence")
                                          .arg(explain(removed.error())));
        });
}

} // namespace dria
