#include "core/setting_keys.h"
#include "credits/wallet_book.h"
#include "desk.h"
#include "find_widget.h"
#include "ui/settings/account_card.h"
#include "ui/settings/settings_page.h"

#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void accountShowsItsKeyMasked();
    void forgetIsOneClick();
    void lockedKeychainKeepsTheKeyAndSaysSo();
    void renameRefusesANameThatIsTaken();
    void removeAsksFirst();
    void anAccountWithAWalletIsNotRemoved();
    void useMakesAnAccountCurrent();
    void otherServersSayWhatTheyLack();
    void zoomAndSchemeFollowBothWays();
    void sendKeyIsRemembered();
    void certificateFileCanBeRemovedAgain();
    void fileWithoutCertificatesIsRefusedWhereItWasChosen();
    void copiedDiagnosticsAreConfirmed();
    void everyControlHasAName();

private:
    [[nodiscard]] AccountCard *card(const QUuid &account) const;
    void storeKey(const char *key);
    void chooseCertificates(const QString &path) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SettingsPage> m_page;
    Account m_dria;
};

void TestSettingsPage::init()
{
    m_desk = std::make_unique<Desk>();
    m_dria = m_desk->addDriaAccount();
    m_page = std::make_unique<SettingsPage>(*m_desk->workspace, m_desk->theme);
    m_page->resize(800, 2000);
    m_page->show();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

AccountCard *TestSettingsPage::card(const QUuid &account) const
{
    const auto cards = m_page->findChildren<AccountCard *>();
    for (AccountCard *card : cards) {
        if (card->accountId() == account && card->isVisible())
            return card;
    }
    return nullptr;
}

void TestSettingsPage::storeKey(const char *key)
{
    static_cast<void>(m_desk->keys.store(m_dria.id, Secret(QByteArrayView(key))));
    QTRY_COMPARE(m_desk->keys.state(m_dria.id), AccountKeys::State::Ready);
}

void TestSettingsPage::accountShowsItsKeyMasked()
{
    storeKey("dkn_live_secret");
    const QString fingerprint = Secret(QByteArrayView("dkn_live_secret")).fingerprint();
    QVERIFY(showsText(*card(m_dria.id), u"••••"_s));
    QVERIFY(showsText(*card(m_dria.id), fingerprint));
    QVERIFY(!showsText(*m_page, u"secret"_s));
}

void TestSettingsPage::forgetIsOneClick()
{
    storeKey("dkn_live_secret");
    findNamed<QPushButton>(*card(m_dria.id), u"Forget key"_s)->click();
    QTRY_VERIFY(showsText(*card(m_dria.id), u"The key was forgotten."_s));
    QVERIFY(!m_desk->secrets.holds(m_desk->keys.entryName(m_dria.id)));
    QVERIFY(findNamed<QPushButton>(*card(m_dria.id), u"Add key"_s));
}

void TestSettingsPage::lockedKeychainKeepsTheKeyAndSaysSo()
{
    storeKey("dkn_live_secret");
    m_desk->secrets.refusal = Error::Kind::SecretLocked;
    findNamed<QPushButton>(*card(m_dria.id), u"Forget key"_s)->click();
    QTRY_COMPARE(m_desk->keys.state(m_dria.id), AccountKeys::State::Locked);
    QVERIFY(showsText(*card(m_dria.id), u"The keychain is locked."_s));
    QVERIFY(showsText(*card(m_dria.id), u"fingerprint"_s));
}

void TestSettingsPage::renameRefusesANameThatIsTaken()
{
    findNamed<QPushButton>(*card(m_dria.id), u"Rename"_s)->click();
    auto *edit = findNamed<QLineEdit>(*card(m_dria.id), u"Name of the account"_s);
    edit->setText(m_desk->accounts.practice().name);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(showsText(*card(m_dria.id), u"There is an account named"_s));
    edit->setText(u"Work"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_desk->accounts.find(m_dria.id)->name, u"Work"_s);
    QVERIFY(!edit->isVisible());
}

void TestSettingsPage::removeAsksFirst()
{
    storeKey("dkn_live_secret");
    findNamed<QPushButton>(*card(m_dria.id), u"Remove"_s)->click();
    auto *box = m_page->findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible());
    QVERIFY(m_desk->accounts.find(m_dria.id));
    findNamed<QPushButton>(*box, u"Remove account"_s)->click();
    QTRY_VERIFY(!m_desk->accounts.find(m_dria.id));
    QVERIFY(!m_desk->secrets.holds(m_desk->keys.entryName(m_dria.id)));
    QTRY_VERIFY(!card(m_dria.id));
}

void TestSettingsPage::anAccountWithAWalletIsNotRemoved()
{
    m_page.reset();
    WalletBook wallets(m_desk->secrets, m_desk->settings, m_desk->clock, m_desk->data->id());
    m_desk->workspace = std::make_unique<Workspace>(Workspace::Parts{
        *m_desk->data, m_desk->settings, m_desk->accounts, m_desk->keys, m_desk->store,
        m_desk->network, m_desk->files, m_desk->clock, nullptr, nullptr, &wallets});
    const auto added =
        wallets.add(m_dria.id, WalletSecret::ofKey(PrivateKey::generate(systemRandom)), true);
    QTRY_VERIFY(added.isFinished());
    m_page = std::make_unique<SettingsPage>(*m_desk->workspace, m_desk->theme);
    m_page->resize(800, 2000);
    m_page->show();
    findNamed<QPushButton>(*card(m_dria.id), u"Remove"_s)->click();
    QVERIFY(!m_page->findChild<QMessageBox *>());
    QVERIFY(showsText(*card(m_dria.id), wallets.wallet(m_dria.id)->address.toString()));
    QVERIFY(m_desk->accounts.find(m_dria.id));
    m_page.reset();
    m_desk->workspace.reset(); // the book is older than it, and goes first
}

void TestSettingsPage::useMakesAnAccountCurrent()
{
    findNamed<QPushButton>(*card(m_dria.id), u"Use “Dria”"_s)->click();
    QCOMPARE(m_desk->accounts.current().id, m_dria.id);
    QVERIFY(showsText(*card(m_dria.id), u"In use"_s));
}

void TestSettingsPage::otherServersSayWhatTheyLack()
{
    Account other;
    other.id = QUuid::createUuid();
    other.kind = Account::Kind::Other;
    other.name = u"Ollama"_s;
    other.baseUrl = QUrl(u"http://localhost:11434/v1"_s);
    QVERIFY(m_desk->accounts.add(other));
    QTRY_VERIFY(card(other.id));
    QVERIFY(showsText(*card(other.id), u"Balance, channels and top-up are Dria's."_s));
    QVERIFY(showsText(*card(other.id), u"http://localhost:11434"_s));
}

void TestSettingsPage::zoomAndSchemeFollowBothWays()
{
    auto *zoom = findNamed<QSpinBox>(*m_page, u"Zoom"_s);
    zoom->setValue(150);
    QCOMPARE(m_desk->theme.zoom(), 150);
    m_desk->theme.setZoom(90);
    QCOMPARE(zoom->value(), 90);
    findNamed<QRadioButton>(*m_page, u"Dark"_s)->click();
    QCOMPARE(m_desk->theme.scheme(), Theme::Scheme::Dark);
    m_desk->theme.setScheme(Theme::Scheme::Light);
    QVERIFY(findNamed<QRadioButton>(*m_page, u"Light"_s)->isChecked());
}

void TestSettingsPage::sendKeyIsRemembered()
{
    findNamed<QRadioButton>(*m_page, u"Ctrl+Enter sends, Enter breaks the line"_s)->click();
    QCOMPARE(m_desk->settings.value(keys::behaviourSendKey).toString(), u"ctrl+enter"_s);
    findNamed<QRadioButton>(*m_page, u"Enter sends, Shift+Enter breaks the line"_s)->click();
    QCOMPARE(m_desk->settings.value(keys::behaviourSendKey).toString(), u"enter"_s);
}

void TestSettingsPage::certificateFileCanBeRemovedAgain()
{
    m_desk->settings.setValue(keys::networkExtraCa, u"/etc/ssl/own.pem"_s);
    QVERIFY(showsText(*m_page, u"/etc/ssl/own.pem"_s));
    findNamed<QPushButton>(*m_page, u"Stop trusting it"_s)->click();
    QVERIFY(m_desk->settings.value(keys::networkExtraCa).isUndefined() ||
            m_desk->settings.value(keys::networkExtraCa).isNull());
    QVERIFY(!showsText(*m_page, u"/etc/ssl/own.pem"_s));
}

void TestSettingsPage::chooseCertificates(const QString &path) const
{
    findNamed<QPushButton>(*m_page, u"Choose a certificate file"_s)->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
}

void TestSettingsPage::fileWithoutCertificatesIsRefusedWhereItWasChosen()
{
    const QString good = m_desk->dir.filePath(u"ca.pem"_s);
    QVERIFY(QFile::copy(QStringLiteral(DRIA_TEST_AUTHORITY), good));
    chooseCertificates(good);
    QTRY_VERIFY(showsText(*m_page, u"Trusted: "_s + good));

    const QString bad = m_desk->dir.filePath(u"bad.pem"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no certificate") > 0);
    file.close();
    chooseCertificates(bad);
    QTRY_VERIFY(showsText(*m_page, bad + u" cannot be used. The file holds no certificate."_s));
    QCOMPARE(m_desk->settings.value(keys::networkExtraCa).toString(), good);
    QVERIFY(showsText(*m_page, u"Trusted: "_s + good));

    m_desk->settings.setValue(keys::networkExtraCa, m_desk->dir.filePath(u"gone.pem"_s));
    QTRY_VERIFY(showsText(*m_page, u"Not trusted: "_s));
}

void TestSettingsPage::copiedDiagnosticsAreConfirmed()
{
    QSignalSpy asked(m_page.get(), &SettingsPage::copyDiagnosticsRequested);
    findNamed<QPushButton>(*m_page, u"Copy diagnostics"_s)->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY(findNamed<QPushButton>(*m_page, u"Copied"_s));
    QTRY_VERIFY_WITH_TIMEOUT(findNamed<QPushButton>(*m_page, u"Copy diagnostics"_s), 20000);
}

void TestSettingsPage::everyControlHasAName()
{
    QCOMPARE(namelessControls(*m_page), QStringList());
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
