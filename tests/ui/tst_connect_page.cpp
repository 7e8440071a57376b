#include "core/setting_keys.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/settings/connect_page.h"
#include "ui/settings/key_field.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyFieldIsMaskedUntilAskedAndLosesBlanks();
    void takenKeyIsGoneFromTheField();
    void goodKeyConnectsAndSaysWhatTheServerSaid();
    void privacyCardIsShownOnce();
    void refusedKeyIsExplainedAndTheFormStaysUsable();
    void failingKeychainOffersTheSession_data();
    void failingKeychainOffersTheSession();
    void uncheckedKeyIsNotSaidToWork();
    void checkCanBeCancelled();
    void plainHttpToAPrivateAddressNeedsConsent();
    void addressesAreJudgedWhileTyping_data();
    void addressesAreJudgedWhileTyping();
    void leavingForgetsWhatWasTyped();
    void everyControlHasAName();

private:
    [[nodiscard]] QLineEdit *keyEdit() const;
    void enterKey(const QString &key) const;
    void chooseServer(const QString &address) const;
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(*m_page, name);
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectPage> m_page;
    Account m_dria;
};

void TestConnectPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_dria = m_desk->addDriaAccount();
    m_page = std::make_unique<ConnectPage>(*m_desk->workspace, m_desk->theme);
    m_page->resize(800, 700);
    m_page->show();
}

void TestConnectPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QLineEdit *TestConnectPage::keyEdit() const
{
    return findNamed<QLineEdit>(*m_page, u"API key"_s);
}

void TestConnectPage::enterKey(const QString &key) const
{
    keyEdit()->setText(key);
    QTest::keyClick(keyEdit(), Qt::Key_Return);
}

void TestConnectPage::chooseServer(const QString &address) const
{
    findNamed<QRadioButton>(*m_page, u"Another server"_s)->click();
    findNamed<QLineEdit>(*m_page, u"Base URL"_s)->setText(address);
}

void TestConnectPage::keyFieldIsMaskedUntilAskedAndLosesBlanks()
{
    QGuiApplication::clipboard()->setText(u"  dkn_live_abc\n"_s);
    keyEdit()->paste();
    QCOMPARE(keyEdit()->text(), u"dkn_live_abc"_s);
    QCOMPARE(keyEdit()->echoMode(), QLineEdit::Password);
    findNamed<QAbstractButton>(*m_page, u"Show the key"_s)->click();
    QCOMPARE(keyEdit()->echoMode(), QLineEdit::Normal);
}

void TestConnectPage::takenKeyIsGoneFromTheField()
{
    KeyField field(m_desk->theme);
    auto *edit = field.findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"dkn_live_abc"_s);
    const Secret taken = field.take();
    QVERIFY(taken == Secret(QByteArrayView("dkn_live_abc")));
    QVERIFY(edit->text().isEmpty());
    edit->setEchoMode(QLineEdit::Normal);
    edit->undo();
    QVERIFY(edit->text().isEmpty());
}

void TestConnectPage::goodKeyConnectsAndSaysWhatTheServerSaid()
{
    enterKey(u"dkn_live_good"_s);
    QVERIFY(keyEdit()->text().isEmpty());
    QTRY_VERIFY(showsText(*m_page, u"The server accepted the key"_s));
    QVERIFY(showsText(*m_page, u"The key is in the system keychain."_s));
    QCOMPARE(m_desk->accounts.current().id, m_dria.id);
    QSignalSpy finished(m_page.get(), &ConnectPage::finished);
    button(u"Start chatting"_s)->click();
    QCOMPARE(finished.count(), 1);
}

void TestConnectPage::privacyCardIsShownOnce()
{
    enterKey(u"dkn_live_good"_s);
    QTRY_VERIFY(showsText(*m_page, u"stranger's machine"_s));
    button(u"Start chatting"_s)->click();
    m_page->startReplacing(m_dria.id);
    enterKey(u"dkn_live_other"_s);
    QTRY_VERIFY(button(u"Start chatting"_s));
    QVERIFY(!showsText(*m_page, u"stranger's machine"_s));
}

void TestConnectPage::refusedKeyIsExplainedAndTheFormStaysUsable()
{
    enterKey(u"wrong"_s);
    QTRY_VERIFY(showsText(*m_page, u"The server refused the key"_s));
    QVERIFY(keyEdit()->isEnabled());
    QVERIFY(!m_desk->secrets.holds(m_desk->keys.entryName(m_dria.id)));
    enterKey(u"dkn_live_good"_s);
    QTRY_VERIFY(button(u"Start chatting"_s));
}

void TestConnectPage::failingKeychainOffersTheSession_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("absent") << Error::Kind::SecretUnavailable;
    QTest::newRow("locked") << Error::Kind::SecretLocked;
    QTest::newRow("denied") << Error::Kind::SecretDenied;
    QTest::newRow("timeout") << Error::Kind::SecretTimeout;
}

void TestConnectPage::failingKeychainOffersTheSession()
{
    QFETCH(Error::Kind, kind);
    m_desk->secrets.refusal = kind;
    enterKey(u"dkn_live_good"_s);
    QTRY_VERIFY(button(u"Keep for this session only"_s));
    QVERIFY(showsText(*m_page, u"The key works, but it could not be stored."_s));
    QVERIFY(button(u"Try again"_s));
    button(u"Keep for this session only"_s)->click();
    QVERIFY(showsText(*m_page, u"kept until the program ends"_s));
    QCOMPARE(m_desk->keys.state(m_dria.id), AccountKeys::State::SessionOnly);
}

void TestConnectPage::uncheckedKeyIsNotSaidToWork()
{
    m_desk->gateway.stop();
    m_desk->secrets.refusal = Error::Kind::SecretLocked;
    enterKey(u"dkn_live_good"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Connect without the check"_s), 30000);
    button(u"Connect without the check"_s)->click();
    QTRY_VERIFY(button(u"Keep for this session only"_s));
    QVERIFY(showsText(*m_page, u"The key was not checked, and it could not be stored."_s));
    QVERIFY(!showsText(*m_page, u"The key works"_s));
}

void TestConnectPage::checkCanBeCancelled()
{
    enterKey(u"dkn_live_good"_s);
    QVERIFY(showsText(*m_page, u"Asking http://127.0.0.1"_s));
    QVERIFY(!keyEdit()->isEnabled());
    button(u"Cancel"_s)->click();
    QVERIFY(keyEdit()->isEnabled());
    QCOMPARE(m_desk->keys.state(m_dria.id), AccountKeys::State::None);
}

void TestConnectPage::plainHttpToAPrivateAddressNeedsConsent()
{
    chooseServer(u"http://192.168.1.20:8080"_s);
    QVERIFY(showsText(*m_page, u"is not encrypted"_s));
    QVERIFY(!button(u"Connect"_s)->isEnabled());
    auto *consent = findNamed<QCheckBox>(*m_page, u"Use it without encryption"_s);
    consent->click();
    QVERIFY(button(u"Connect"_s)->isEnabled());
    findNamed<QLineEdit>(*m_page, u"Base URL"_s)->setText(u"http://192.168.1.21:8080"_s);
    QVERIFY(!consent->isChecked());
    QVERIFY(!button(u"Connect"_s)->isEnabled());
}

void TestConnectPage::addressesAreJudgedWhileTyping_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("words");
    QTest::newRow("loopback") << u"localhost:11434"_s << true << u"http://localhost:11434/v1"_s;
    QTest::newRow("https") << u"api.example.org"_s << true << u"https://api.example.org/v1"_s;
    QTest::newRow("public http") << u"http://example.org"_s << false << u"Use an https address"_s;
    QTest::newRow("looks like loopback")
        << u"http://127.0.0.1.evil.com"_s << false << u"Use an https address"_s;
    QTest::newRow("nonsense") << u"http://"_s << false << u"not a web address"_s;
    QTest::newRow("unicode host") << u"https://exämple.org"_s << true << u"xn--exmple-cua.org"_s;
}

void TestConnectPage::addressesAreJudgedWhileTyping()
{
    QFETCH(QString, address);
    QFETCH(bool, usable);
    QFETCH(QString, words);
    chooseServer(address);
    QCOMPARE(button(u"Connect"_s)->isEnabled(), usable);
    QVERIFY(showsText(*m_page, words));
}

void TestConnectPage::leavingForgetsWhatWasTyped()
{
    keyEdit()->setText(u"dkn_live_half"_s);
    m_page->abandon();
    QVERIFY(keyEdit()->text().isEmpty());
}

void TestConnectPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
    chooseServer(u"http://192.168.1.20:8080"_s);
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestConnectPage)
#include "tst_connect_page.moc"
