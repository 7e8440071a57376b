#include "browser/browser_wallet.h"
#include "browser/page_visitor.h"
#include "core/setting_keys.h"
#include "credits/wallet_book.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/settings/register_form.h"
#include "wallet/personal_message.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dria;
using namespace Qt::StringLiterals;

class TestRegisterForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void aWalletInTheBrowserGetsAKey();
    void theWalletOfTheAccountGetsAKey();
    void theTextIsReadBeforeItIsSigned();
    void aRefusalGivesTheServersWordsAndTheWayToPaste();
    void whatTheBrowserDidNotDoIsSaid();
    void leavingEndsIt();
    void theRecipeCanBeCorrected();
    void everyControlHasAName();

private:
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(*m_form, name);
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(*m_form, words); }
    void press(const QString &name)
    {
        QTRY_VERIFY2(button(name), qPrintable(name));
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    void addSpendingWallet();
    /// Opens the page that the browser was given last.
    [[nodiscard]] test::PageVisitor opened() const
    {
        test::PageVisitor page(m_opened.last());
        page.open();
        return page;
    }

    const PrivateKey m_key = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    std::unique_ptr<Desk> m_desk;
    QList<QUrl> m_opened;
    std::unique_ptr<BrowserWallet> m_browser;
    std::unique_ptr<WalletBook> m_wallets;
    std::unique_ptr<RegisterForm> m_form;
    Account m_account;
};

void TestRegisterForm::init()
{
    m_desk = std::make_unique<Desk>();
    m_account = m_desk->addDriaAccount();
    m_opened.clear();
    m_browser = std::make_unique<BrowserWallet>(
        [this](const QUrl &url) {
            m_opened.append(url);
            return true;
        },
        systemRandom);
    m_wallets = std::make_unique<WalletBook>(m_desk->secrets, m_desk->settings, m_desk->clock,
                                             m_desk->data->id(), m_browser.get());
    m_form = std::make_unique<RegisterForm>(*m_desk->workspace, m_wallets.get(), m_desk->theme);
    m_form->setAccount(m_account);
    m_form->resize(700, 600);
    m_form->show();
}

void TestRegisterForm::cleanup()
{
    m_form.reset();
    m_wallets.reset();
    m_browser.reset();
    m_desk.reset();
}

void TestRegisterForm::addSpendingWallet()
{
    auto key = PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    const auto added = m_wallets->add(m_account.id, WalletSecret::ofKey(std::move(*key)), true);
    QTRY_VERIFY(added.isFinished());
    QVERIFY(added.result());
    m_form->setAccount(m_account);
}

void TestRegisterForm::aWalletInTheBrowserGetsAKey()
{
    QSignalSpy registered(m_form.get(), &RegisterForm::registered);
    press(u"Use a wallet in my browser…"_s);
    const QString address = m_key.address().toString();
    QCOMPARE(opened().tell({{u"account"_s, address}}).status, 200);
    press(u"Sign and register"_s);
    QTRY_COMPARE(m_opened.size(), 2);
    const test::PageVisitor page = opened();
    const QByteArray message =
        QByteArray::fromHex(page.task()[u"payload"].toString().mid(2).toLatin1());
    QVERIFY(message.contains(address.toLatin1()));
    const QString signature = m_key.sign(personalMessageHash(message)).toHex();
    QCOMPARE(page.tell({{u"account"_s, address}, {u"signature"_s, signature}}).status, 200);
    QTRY_COMPARE(registered.size(), 1);
    QVERIFY(m_form->takeKey().view().startsWith("dkn_practice_"));
    QCOMPARE(m_wallets->wallet(m_account.id)->kind, WalletInfo::Kind::Browser);
}

void TestRegisterForm::theWalletOfTheAccountGetsAKey()
{
    addSpendingWallet();
    QSignalSpy registered(m_form.get(), &RegisterForm::registered);
    press(u"Use the wallet %1…"_s.arg(m_key.address().toString().left(8)));
    press(u"Sign and register"_s);
    QTRY_COMPARE(registered.size(), 1);
    QVERIFY(!m_form->takeKey().isEmpty());
    QVERIFY(m_opened.isEmpty());
}

void TestRegisterForm::theTextIsReadBeforeItIsSigned()
{
    addSpendingWallet();
    press(u"Use the wallet %1…"_s.arg(m_key.address().toString().left(8)));
    QTRY_VERIFY(button(u"Sign and register"_s));
    const QString text =
        findNamed<QPlainTextEdit>(*m_form, u"The text that is signed"_s)->toPlainText();
    QVERIFY(text.contains(m_key.address().toString()));
    QVERIFY(text.contains(u"Dria Desktop"_s));
    press(u"Cancel"_s);
    QTRY_VERIFY(!button(u"Sign and register"_s));
}

void TestRegisterForm::aRefusalGivesTheServersWordsAndTheWayToPaste()
{
    m_desk->settings.setValue(
        keys::registrationRecipe,
        uR"({"message":"{address}","fields":{"wallet":"{address}"},"key":["key"]})"_s);
    addSpendingWallet();
    QSignalSpy paste(m_form.get(), &RegisterForm::pasteRequested);
    press(u"Use the wallet %1…"_s.arg(m_key.address().toString().left(8)));
    press(u"Sign and register"_s);
    QTRY_VERIFY(shows(u"address must be an EVM address"_s));
    press(u"Paste a key instead"_s);
    QCOMPARE(paste.size(), 1);
}

void TestRegisterForm::whatTheBrowserDidNotDoIsSaid()
{
    press(u"Use a wallet in my browser…"_s);
    QCOMPARE(opened().tell({{u"problem"_s, u"no-wallet"_s}}).status, 200);
    QTRY_VERIFY(shows(u"No wallet was found in the browser."_s));
    QVERIFY(!m_wallets->wallet(m_account.id));
    QVERIFY(button(u"Use a wallet in my browser…"_s));
}

void TestRegisterForm::leavingEndsIt()
{
    press(u"Use a wallet in my browser…"_s);
    QTRY_VERIFY(m_browser->isAsking());
    m_form->clear();
    QVERIFY(!m_browser->isAsking());
    QVERIFY(!shows(u"cancelled"_s));
}

void TestRegisterForm::theRecipeCanBeCorrected()
{
    press(u"Correct the recipe…"_s);
    auto *edit = findNamed<QPlainTextEdit>(*m_form, u"Recipe for registering a wallet, as JSON"_s);
    QVERIFY(edit);
    QVERIFY(edit->toPlainText().contains(u"api_key"_s));
    edit->setPlainText(u"{"_s);
    press(u"Save the recipe"_s);
    QVERIFY(shows(u"not JSON"_s));
    QVERIFY(m_desk->settings.value(keys::registrationRecipe).toString().isEmpty());
    const QString own = uR"({"message":"hello","fields":{"a":"{address}"},"key":["k"]})"_s;
    edit->setPlainText(own);
    press(u"Save the recipe"_s);
    QCOMPARE(m_desk->settings.value(keys::registrationRecipe).toString(), own);
    addSpendingWallet();
    press(u"Use the wallet %1…"_s.arg(m_key.address().toString().left(8)));
    QTRY_VERIFY(button(u"Sign and register"_s));
    QCOMPARE(findNamed<QPlainTextEdit>(*m_form, u"The text that is signed"_s)->toPlainText(),
             u"hello"_s);
    press(u"Cancel"_s);
    press(u"Use the shipped recipe"_s);
    QVERIFY(m_desk->settings.value(keys::registrationRecipe).toString().isEmpty());
}

void TestRegisterForm::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_form), QStringList());
}

QTEST_MAIN(TestRegisterForm)
#include "tst_register_form.moc"
