#include "browser/browser_wallet.h"
#include "browser/page_visitor.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/wallet/qr_code.h"
#include "ui/wallet/wallet_export.h"
#include "ui/wallet/wallet_import.h"
#include "ui/wallet/wallet_page.h"
#include "ui/wallet/words_check.h"
#include "wallet/keystore_seal.h"
#include "wallet/wallet_import_text.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

const QString testWords = u"test test test test test test test test test test test junk"_s;
const QString testAddress = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;
const QString testKey = u"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"_s;

} // namespace

class TestWalletPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void aNewWalletIsKeptBeforeItsWordsAreShown();
    void theWordsAreHiddenUntilAskedFor();
    void theAddressComesAfterThreeOfTheWords();
    void aWrongWordIsNamedByItsPlace();
    void wordsCanBeWrittenDownLater();
    void leavingThePageTakesTheWordsOffTheScreen();
    void wordsAreImported();
    void wrongImportsSayWhatIsWrong_data();
    void wrongImportsSayWhatIsWrong();
    void aKeyIsImported();
    void aKeystoreIsImported();
    void aKeystoreWithAnotherPasswordIsNot();
    void aKeychainThatRefusesLeavesWhatWasTyped();
    void aWalletInTheBrowserIsTakenByItsAddress();
    void whatTheBrowserDidNotGiveIsSaid();
    void aPracticeAccountHasNoWalletInTheBrowser();
    void exportAsksFirst();
    void aCopiedKeyIsMarkedAndTakenAway();
    void aSavedKeystoreOpensWithItsPassword();
    void aLockedKeychainSaysSoAndOffersTheImport();
    void removingTakesTheEndOfTheAddress();
    void aPracticeWalletIsNotFilledWithRealMoney();
    void everyControlHasAName();

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(*m_page, name);
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(*m_page, words); }
    void press(const QString &name)
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        QTRY_VERIFY2(button(name)->isEnabled(), qPrintable(name));
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    void importTestWords();
    void openExport();
    [[nodiscard]] std::optional<WalletInfo> wallet() const { return m_wallets->wallet(m_account); }

    std::unique_ptr<Desk> m_desk;
    QList<QUrl> m_opened; ///< in the browser
    std::unique_ptr<BrowserWallet> m_browser;
    std::unique_ptr<WalletBook> m_wallets;
    std::unique_ptr<WalletPage> m_page;
    QUuid m_account;
};

void TestWalletPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_opened.clear();
    m_browser = std::make_unique<BrowserWallet>(
        [this](const QUrl &url) {
            m_opened.append(url);
            return true;
        },
        systemRandom);
    m_wallets = std::make_unique<WalletBook>(m_desk->secrets, m_desk->settings, m_desk->clock,
                                             m_desk->data->id(), m_browser.get());
    m_account = m_desk->addDriaAccount().id;
    m_desk->accounts.setCurrent(m_account);
    m_page = std::make_unique<WalletPage>(*m_desk->workspace, *m_wallets, m_desk->theme);
    m_page->resize(800, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestWalletPage::cleanup()
{
    m_page.reset();
    m_wallets.reset();
    m_browser.reset();
    m_desk.reset();
}

void TestWalletPage::importTestWords()
{
    press(u"Import a wallet…"_s);
    m_page->findChild<QPlainTextEdit *>()->setPlainText(testWords);
    press(u"Import"_s);
    QTRY_VERIFY(button(u"Export…"_s));
}

void TestWalletPage::openExport()
{
    importTestWords();
    press(u"Export…"_s);
    QVERIFY(!button(u"Go on to the secret"_s)->isEnabled());
    findNamed<QAbstractButton>(*m_page,
                               u"Nobody else sees my screen, and it is not shared or recorded"_s)
        ->click();
    press(u"Go on to the secret"_s);
    QTRY_VERIFY(button(u"Copy the private key for 30 seconds"_s));
}

void TestWalletPage::aNewWalletIsKeptBeforeItsWordsAreShown()
{
    press(u"Create a spending wallet"_s);
    QTRY_VERIFY(button(u"Show the words"_s));
    QVERIFY(wallet());
    QVERIFY(!wallet()->isBackedUp);
}

void TestWalletPage::theWordsAreHiddenUntilAskedFor()
{
    press(u"Create a spending wallet"_s);
    QTRY_VERIFY(button(u"Show the words"_s));
    QVERIFY(shows(u"12. ••••••"_s));
    QVERIFY(!button(u"I have written them down"_s)->isEnabled());
    press(u"Show the words"_s);
    QVERIFY(!shows(u"••••••"_s));
    QVERIFY(button(u"I have written them down"_s)->isEnabled());
}

void TestWalletPage::theAddressComesAfterThreeOfTheWords()
{
    const QSignalSpy ready(m_page.get(), &WalletPage::walletReady);
    press(u"Create a spending wallet"_s);
    press(u"Show the words"_s);
    QStringList words;
    for (int i = 1; i <= 12; ++i) {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u"%1. "_s.arg(i)))
                words << label->text().section(u' ', 1);
        }
    }
    QCOMPARE(words.size(), 12);
    press(u"I have written them down"_s);
    QTRY_VERIFY(button(u"Check the words"_s));
    QVERIFY(!shows(words.join(u' ')));
    for (const int position : m_page->findChild<WordsCheck *>()->positions())
        findNamed<QLineEdit>(*m_page, u"Word %1"_s.arg(position))
            ->setText(u" "_s + words[position - 1].toUpper());
    QCOMPARE(ready.count(), 0);
    press(u"Check the words"_s);
    QTRY_VERIFY(wallet()->isBackedUp);
    QCOMPARE(ready.count(), 1);
    QVERIFY(!m_page->findChild<QrCode *>()->drawing().isEmpty());
    QVERIFY(m_page->findChild<QrCode *>()->isVisible());
}

void TestWalletPage::aWrongWordIsNamedByItsPlace()
{
    press(u"Create a spending wallet"_s);
    press(u"Show the words"_s);
    press(u"I have written them down"_s);
    QTRY_VERIFY(button(u"Check the words"_s));
    QVERIFY(!button(u"Check the words"_s)->isEnabled());
    const auto positions = m_page->findChild<WordsCheck *>()->positions();
    for (const int position : positions)
        findNamed<QLineEdit>(*m_page, u"Word %1"_s.arg(position))->setText(u"another"_s);
    press(u"Check the words"_s);
    QVERIFY(shows(u"Word %1 is another one."_s.arg(positions[0])));
    QVERIFY(!wallet()->isBackedUp);
}

void TestWalletPage::wordsCanBeWrittenDownLater()
{
    press(u"Create a spending wallet"_s);
    press(u"Later"_s);
    QVERIFY(shows(u"The words of this wallet are not written down yet."_s));
    QVERIFY(!m_page->findChild<QrCode *>()->isVisible());
    press(u"Write down the words"_s);
    QTRY_VERIFY(button(u"Show the words"_s));
}

void TestWalletPage::leavingThePageTakesTheWordsOffTheScreen()
{
    press(u"Create a spending wallet"_s);
    press(u"Show the words"_s);
    m_page->hide();
    m_page->show();
    QVERIFY(!button(u"Hide the words"_s));
    QVERIFY(shows(u"The words of this wallet are not written down yet."_s));
}

void TestWalletPage::wordsAreImported()
{
    const QSignalSpy ready(m_page.get(), &WalletPage::walletReady);
    importTestWords();
    QCOMPARE(wallet()->address.toString(), testAddress);
    QVERIFY(wallet()->isBackedUp);
    QCOMPARE(ready.count(), 1);
    QVERIFY(m_page->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void TestWalletPage::wrongImportsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("eleven") << testWords.section(u' ', 1) << u"11"_s;
    QTest::newRow("unknown") << QString(testWords).replace(u"junk"_s, u"jnuk"_s) << u"12"_s;
    QTest::newRow("checksum") << QString(testWords).replace(u"junk"_s, u"test"_s) << u"word"_s;
    QTest::newRow("huge") << testWords.repeated(10000) << u"words"_s;
}

void TestWalletPage::wrongImportsSayWhatIsWrong()
{
    QFETCH(QString, words);
    QFETCH(QString, said);
    press(u"Import a wallet…"_s);
    m_page->findChild<QPlainTextEdit *>()->setPlainText(words);
    press(u"Import"_s);
    QVERIFY(shows(said));
    QCOMPARE(m_page->findChild<QPlainTextEdit *>()->toPlainText(), words); // to be mended
    QVERIFY(!wallet());
}

void TestWalletPage::aKeyIsImported()
{
    press(u"Import a wallet…"_s);
    auto *form = m_page->findChild<WalletImport *>();
    form->choose(WalletImport::Form::Key);
    auto *field = findNamed<QLineEdit>(*m_page, u"Private key"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setText(testKey.left(60));
    press(u"Import"_s);
    QVERIFY(shows(u"This is no private key."_s));
    field->setText(u" 0x"_s + testKey);
    press(u"Import"_s);
    QTRY_VERIFY(wallet());
    QCOMPARE(wallet()->address.toString(), testAddress);
    QCOMPARE(wallet()->source, WalletInfo::Source::Key);
}

void TestWalletPage::aKeystoreIsImported()
{
    QString key = testKey;
    const auto privateKey = PrivateKey::fromHex(Secret::takeFrom(key));
    const QByteArray json =
        sealKeystore(*privateKey, Secret("two words"), systemRandom, {1024, 8, 1});
    const QString path = m_desk->dir.filePath(u"keystore.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    press(u"Import a wallet…"_s);
    auto *form = m_page->findChild<WalletImport *>();
    form->choose(WalletImport::Form::Keystore);
    form->setKeystoreFile(path);
    findNamed<QLineEdit>(*m_page, u"Password of the file"_s)->setText(u"two words"_s);
    press(u"Import"_s);
    QTRY_VERIFY(wallet());
    QCOMPARE(wallet()->address.toString(), testAddress);
}

void TestWalletPage::aKeystoreWithAnotherPasswordIsNot()
{
    QString key = testKey;
    const auto privateKey = PrivateKey::fromHex(Secret::takeFrom(key));
    const QString path = m_desk->dir.filePath(u"keystore.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sealKeystore(*privateKey, Secret("right"), systemRandom, {1024, 8, 1}));
    file.close();
    press(u"Import a wallet…"_s);
    auto *form = m_page->findChild<WalletImport *>();
    form->choose(WalletImport::Form::Keystore);
    form->setKeystoreFile(path);
    findNamed<QLineEdit>(*m_page, u"Password of the file"_s)->setText(u"wrong"_s);
    press(u"Import"_s);
    QTRY_VERIFY(shows(explain(KeystoreProblem::WrongPassword)));
    QVERIFY(!wallet());
    form->setKeystoreFile(m_desk->dir.filePath(u"absent.json"_s));
    press(u"Import"_s);
    QTRY_VERIFY(button(u"Import"_s)->isEnabled());
    QVERIFY(!wallet());
}

void TestWalletPage::aKeychainThatRefusesLeavesWhatWasTyped()
{
    m_desk->secrets.refusal = ErrorKind::SecretDenied;
    press(u"Import a wallet…"_s);
    m_page->findChild<QPlainTextEdit *>()->setPlainText(testWords);
    press(u"Import"_s);
    QTRY_VERIFY(shows(u"The wallet could not be kept."_s));
    QCOMPARE(m_page->findChild<QPlainTextEdit *>()->toPlainText(), testWords);
    m_desk->secrets.refusal.reset();
    press(u"Import"_s);
    QTRY_VERIFY(wallet());
}

void TestWalletPage::aWalletInTheBrowserIsTakenByItsAddress()
{
    QSignalSpy ready(m_page.get(), &WalletPage::walletReady);
    press(u"Use a wallet in my browser…"_s);
    QTRY_COMPARE(m_opened.size(), 1);
    press(u"Open the page again"_s);
    QCOMPARE(m_opened.size(), 2);
    test::PageVisitor page(m_opened.last());
    page.open();
    QTRY_VERIFY(shows(u"The page is open in your browser"_s));
    QCOMPARE(page.tell({{u"account"_s, testAddress}}).status, 200);
    QTRY_VERIFY(wallet());
    QCOMPARE(wallet()->kind, WalletInfo::Kind::Browser);
    QCOMPARE(wallet()->address.toString(), testAddress);
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(!button(u"Export…"_s)); // there is no secret here
}

void TestWalletPage::whatTheBrowserDidNotGiveIsSaid()
{
    press(u"Use a wallet in my browser…"_s);
    test::PageVisitor page(m_opened.last());
    page.open();
    QCOMPARE(page.tell({{u"problem"_s, u"no-wallet"_s}}).status, 200);
    QTRY_VERIFY(shows(u"No wallet was found in the browser."_s));
    press(u"Use a wallet in my browser…"_s);
    press(u"Cancel"_s);
    QTRY_VERIFY(button(u"Create a spending wallet"_s));
    QVERIFY(!wallet());
}

void TestWalletPage::aPracticeAccountHasNoWalletInTheBrowser()
{
    m_desk->accounts.setCurrent(m_desk->accounts.practice().id);
    QTRY_VERIFY(button(u"Create a spending wallet"_s));
    QTRY_VERIFY(!button(u"Use a wallet in my browser…"_s));
}

void TestWalletPage::exportAsksFirst()
{
    openExport();
    QVERIFY(shows(u"1. ••••••"_s));
    press(u"Show the words"_s);
    QVERIFY(shows(u"12. junk"_s));
    press(u"Done"_s);
    QVERIFY(!shows(u"junk"_s));
    press(u"Export…"_s);
    QVERIFY(!button(u"Go on to the secret"_s)->isEnabled()); // asked anew
}

void TestWalletPage::aCopiedKeyIsMarkedAndTakenAway()
{
    openExport();
    press(u"Copy the private key for 30 seconds"_s);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), u"0x"_s + testKey);
    QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    m_page.reset(); // earlier than 30 seconds
    QVERIFY(!QGuiApplication::clipboard()->text().contains(testKey));
}

void TestWalletPage::aSavedKeystoreOpensWithItsPassword()
{
    openExport();
    auto *first = findNamed<QLineEdit>(*m_page, u"Password for a keystore file"_s);
    auto *second = findNamed<QLineEdit>(*m_page, u"The same password again"_s);
    auto *form = m_page->findChild<WalletExport *>();
    const QString path = m_desk->dir.filePath(u"saved.json"_s);
    QVERIFY(!button(u"Save a keystore file…"_s)->isEnabled());
    first->setText(u"one"_s);
    second->setText(u"another"_s);
    form->saveKeystore(path);
    QVERIFY(shows(u"The two passwords differ."_s));
    QVERIFY(!QFile::exists(path));
    first->setText(u"one"_s);
    second->setText(u"one"_s);
    form->saveKeystore(path);
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"The keystore file is saved."_s), 60'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(openKeystore(file.readAll(), Secret("one"))->address().toString(), testAddress);
}

void TestWalletPage::aLockedKeychainSaysSoAndOffersTheImport()
{
    press(u"Create a spending wallet"_s);
    press(u"Later"_s);
    m_desk->secrets.refusal = ErrorKind::SecretLocked;
    press(u"Write down the words"_s);
    QTRY_VERIFY(shows(u"locked"_s));
    QVERIFY(button(u"Import its secret again…"_s));
    QVERIFY(!button(u"Create a spending wallet"_s));
}

void TestWalletPage::removingTakesTheEndOfTheAddress()
{
    importTestWords();
    press(u"Remove…"_s);
    QVERIFY(!button(u"Remove the wallet"_s)->isEnabled());
    auto *field = findNamed<QLineEdit>(*m_page, u"Enter the last four characters of its address"_s);
    QVERIFY(field);
    field->setText(u"2267"_s);
    QVERIFY(!button(u"Remove the wallet"_s)->isEnabled());
    field->setText(u"2266"_s);
    press(u"Remove the wallet"_s);
    QTRY_VERIFY(button(u"Create a spending wallet"_s));
    QVERIFY(!wallet());
}

void TestWalletPage::aPracticeWalletIsNotFilledWithRealMoney()
{
    m_desk->accounts.setCurrent(m_desk->accounts.practice().id);
    QTRY_VERIFY(shows(u"Send no real money"_s));
    press(u"Create a spending wallet"_s);
    press(u"Later"_s);
    QVERIFY(!m_page->findChild<QrCode *>()->isVisible());
    QVERIFY(shows(u"Its coins are worth nothing."_s));
}

void TestWalletPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
    openExport();
    QCOMPARE(namelessControls(*m_page), QStringList());
    press(u"Done"_s);
    press(u"Remove…"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestWalletPage)
#include "tst_wallet_page.moc"
