// Credits are added in the real window, by keyboard alone, over a real library and a judge that
// counts.

#include "core/setting_keys.h"
#include "credits/usage_text.h"
#include "find_widget.h"
#include "top_up_stage.h"
#include "ui/credits/top_up_page.h"
#include "ui/credits/top_up_review.h"
#include "ui/shell/shell_actions.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace dria;
using dria::test::Trouble;
using namespace Qt::StringLiterals;

class TestTopUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_stage.reset(); }
    void anAmountIsPaidByKeyboardAlone();
    void manyClicksPayOnce();
    void aLostReplyIsUnknownUntilItIsAskedAgain();
    void aPaymentThatNeverArrivedIsEndedAfterItsTime();
    void whatArrivedAfterAllIsSeenInTheBalance();
    void theChainIsAskedWhereANodeIsNamed();
    void aChangedRecipientNeedsAnAcceptanceOfItsOwn();
    void termsThatGrewOldAreAskedForAgain();
    void anAmountOverTheLimitIsRefusedInWords();
    void leavingThePageChangesNothing();
    void whatEndsOutOfSightIsShownAtTheReturn();
    void aLockedWalletIsSaidWhereverItIsWanted();
    void theExplorerIsOpenedByAClickAlone();
    void withoutAWalletNothingCanBeSubmitted();
    void everyControlHasAName();

private:
    [[nodiscard]] QWidget &page() const { return *m_stage->window->findChild<TopUpPage *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return findNamed<QPushButton>(page(), name);
    }
    [[nodiscard]] bool shows(const QString &words) const { return showsText(page(), words); }
    /// Walks by Tab to what is named, as a person without a mouse would.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60; ++i) {
            QWidget *focus = QApplication::focusWidget();
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(focus);
            if (focus && said && said->text(QAccessible::Name) == name)
                return;
            QTest::keyClick(focus ? focus : m_stage->window.get(), Qt::Key_Tab);
        }
        QFAIL(qPrintable(name + u" is not reached"_s));
    }
    void press(const QString &name)
    {
        tabTo(name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    void review(const QString &amount)
    {
        m_stage->registry->action(action::addCredits)->trigger();
        QTRY_VERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
        QTRY_COMPARE(QApplication::focusWidget(),
                     findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), amount);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(button(u"Sign and pay %1.00 USDC"_s.arg(amount)));
        QTRY_VERIFY(button(u"Sign and pay %1.00 USDC"_s.arg(amount))->isEnabled());
    }

    std::unique_ptr<TopUpStage> m_stage;
};

void TestTopUpPage::init()
{
    m_stage = std::make_unique<TopUpStage>();
    m_stage->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestTopUpPage::anAmountIsPaidByKeyboardAlone()
{
    review(u"10"_s);
    QVERIFY(shows(creditsText(10'000'000)));
    QVERIFY(shows(u"for the first time"_s));
    QVERIFY(m_stage->gateway.headers.isEmpty());
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
    QTRY_VERIFY(shows(creditsText(20'000'000))); // the balance was asked for again
}

void TestTopUpPage::manyClicksPayOnce()
{
    review(u"10"_s);
    QPushButton *approve = button(u"Sign and pay 10.00 USDC"_s);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(approve, Qt::LeftButton);
    QTest::mouseDClick(approve, Qt::LeftButton);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
    QCOMPARE(m_stage->gateway.headers.size(), 1);
}

void TestTopUpPage::aLostReplyIsUnknownUntilItIsAskedAgain()
{
    m_stage->gateway.trouble = Trouble::LostBefore;
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"it is not known"_s));
    QCOMPARE(m_stage->gateway.settlements(), 0);

    m_stage->open(); // as after a crash
    QTRY_VERIFY(showsText(*m_stage->window, u"not known whether your payment of 10.00 USDC"_s));
    m_stage->registry->action(action::credits)->trigger();
    QTRY_VERIFY(findNamed<QPushButton>(*m_stage->window, u"Show the payment"_s));
    QTest::mouseClick(findNamed<QPushButton>(*m_stage->window, u"Show the payment"_s),
                      Qt::LeftButton);
    QTRY_VERIFY(shows(u"it is not known"_s));
    QVERIFY(!findNamed<QLineEdit>(page(), u"Amount in USDC"_s)); // no second one beside it
    m_stage->gateway.trouble = Trouble::LostBefore;
    press(u"Ask again"_s);
    QTRY_VERIFY(
        shows(u"Asked again. The connection broke"_s)); // it is said that something was done
    press(u"Ask again"_s);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
    QCOMPARE(m_stage->gateway.headers.size(), 3);
    QCOMPARE(m_stage->gateway.headers.at(0), m_stage->gateway.headers.at(2));
    QCOMPARE(m_stage->gateway.headers.at(0), m_stage->gateway.headers.at(1));
    m_stage->registry->action(action::back)->trigger();
    QVERIFY(!showsText(*m_stage->window, u"not known whether"_s));
}

void TestTopUpPage::aPaymentThatNeverArrivedIsEndedAfterItsTime()
{
    m_stage->gateway.trouble = Trouble::LostBefore;
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(button(u"End this payment"_s));
    QVERIFY(!button(u"End this payment"_s)->isEnabled());
    m_stage->clock->advance(std::chrono::minutes(7));
    QTRY_VERIFY(button(u"End this payment"_s)->isEnabled());
    QVERIFY(!button(u"Ask again"_s)->isEnabled());
    press(u"End this payment"_s);
    QTRY_VERIFY(shows(u"Nothing was taken"_s));
    press(u"Add more credits"_s);
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
}

void TestTopUpPage::whatArrivedAfterAllIsSeenInTheBalance()
{
    m_stage->gateway.trouble = Trouble::Lost;
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    // The balance is asked for at once, and has the whole amount.
    QTRY_VERIFY(shows(u"The credits are there"_s));
    QVERIFY(shows(u"seen in the balance"_s));
    QCOMPARE(m_stage->gateway.settlements(), 1);
}

void TestTopUpPage::theChainIsAskedWhereANodeIsNamed()
{
    test::WireServer node;
    node.handle([](const test::WireRequest &request) {
        const QByteArray result = request.body.contains("eth_chainId")
                                      ? QByteArray("0x2105")
                                      : "0x" + QByteArray(63, '0') + '1';
        return test::WireScript().send(test::wireReply(
            200, "application/json", R"({"jsonrpc":"2.0","id":1,"result":")" + result + "\"}"));
    });
    m_stage->gateway.trouble = Trouble::LostBefore;
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"it is not known"_s));
    QVERIFY(!shows(u"On the network"_s));
    m_stage->desk.settings.setValue(keys::creditsRpcAddress, node.baseUrl().toString());
    press(u"Refresh the balance"_s);
    QTRY_VERIFY(shows(u"Taken, says the node you named"_s));
    QVERIFY(shows(u"Do not pay again"_s));
}

void TestTopUpPage::aChangedRecipientNeedsAnAcceptanceOfItsOwn()
{
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"The credits are there"_s));
    m_stage->gateway.recipient = "0x8617E340B3D01FA5F11F306F4090FD50E238070D";

    m_stage->registry->action(action::addCredits)->trigger();
    QTest::keyClick(findNamed<QLineEdit>(page(), u"Amount in USDC"_s), Qt::Key_Return);
    QTRY_VERIFY(shows(u"The address to pay to has changed"_s));
    QVERIFY(!button(u"Accept the new address"_s)->isEnabled());
    press(u"I know from its operator that the new address is right"_s);
    press(u"Accept the new address"_s);
    QTRY_VERIFY(shows(u"Changed: not the address"_s));
    QCOMPARE(m_stage->gateway.headers.size(), 1);
    QVERIFY(findNamed<QWidget>(page(), u"0x8617E340B3D01FA5F11F306F4090FD50E238070D"_s));
}

void TestTopUpPage::termsThatGrewOldAreAskedForAgain()
{
    review(u"10"_s);
    m_stage->clock->advance(std::chrono::minutes(5));
    QTRY_VERIFY(shows(u"The time is over"_s));
    QVERIFY(!button(u"Sign and pay 10.00 USDC"_s));
    press(u"Ask for terms again"_s);
    QTRY_VERIFY(button(u"Sign and pay 10.00 USDC"_s));
    QVERIFY(m_stage->gateway.headers.isEmpty());
}

void TestTopUpPage::anAmountOverTheLimitIsRefusedInWords()
{
    m_stage->registry->action(action::addCredits)->trigger();
    QTRY_VERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
    auto *field = findNamed<QLineEdit>(page(), u"Amount in USDC"_s);
    field->setText(u"1e3"_s);
    QVERIFY(shows(u"without an exponent"_s));
    QVERIFY(!button(u"Continue to the review"_s)->isEnabled());
    field->setText(u"5000"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(shows(u"more than your limit for one payment"_s));
    QCOMPARE(field->text(), u"5000"_s); // nothing that was typed is lost
    press(u"Show my limits"_s);
    QCOMPARE(m_stage->window->currentPage(), MainWindow::PageId::Credits);
}

void TestTopUpPage::leavingThePageChangesNothing()
{
    review(u"10"_s);
    m_stage->registry->action(action::back)->trigger();
    QCOMPARE(m_stage->window->currentPage(), MainWindow::PageId::Chat);
    m_stage->registry->action(action::addCredits)->trigger();
    QVERIFY(button(u"Sign and pay 10.00 USDC"_s));
    press(u"Cancel"_s);
    QVERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
    QVERIFY(m_stage->gateway.headers.isEmpty());
}

void TestTopUpPage::whatEndsOutOfSightIsShownAtTheReturn()
{
    review(u"10"_s);
    button(u"Sign and pay 10.00 USDC"_s)->click();
    m_stage->registry->action(action::back)->trigger();
    TopUp &topUp = m_stage->desk.workspace->current()->topUp()->topUp();
    QTRY_COMPARE(topUp.state(), TopUp::State::Settled);
    m_stage->registry->action(action::addCredits)->trigger();
    QVERIFY(shows(u"The credits are there"_s));
    m_stage->registry->action(action::back)->trigger();
    m_stage->registry->action(action::addCredits)->trigger();
    QVERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s)); // it was seen
}

void TestTopUpPage::aLockedWalletIsSaidWhereverItIsWanted()
{
    m_stage->desk.secrets.refusal = ErrorKind::SecretLocked;
    m_stage->registry->action(action::addCredits)->trigger();
    QTRY_VERIFY(findNamed<QLineEdit>(page(), u"Amount in USDC"_s));
    findNamed<QLineEdit>(page(), u"Amount in USDC"_s)->setText(u"10"_s);
    press(u"Continue to the review"_s);
    QTRY_VERIFY(shows(u"The wallet could not be opened"_s));
    m_stage->desk.secrets.refusal.reset();
    m_stage->gateway.trouble = Trouble::LostBefore;
    review(u"10"_s);
    QVERIFY(!shows(u"The wallet could not be opened"_s));
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(shows(u"it is not known"_s));
    m_stage->desk.secrets.refusal = ErrorKind::SecretLocked;
    press(u"Ask again"_s);
    QTRY_VERIFY(shows(u"The wallet could not be opened"_s));
    QVERIFY(shows(u"Do not pay again"_s));
    QCOMPARE(m_stage->gateway.headers.size(), 1);
}

void TestTopUpPage::theExplorerIsOpenedByAClickAlone()
{
    review(u"10"_s);
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(button(u"Look it up on Basescan"_s));
    QVERIFY(m_stage->opened.isEmpty());
    press(u"Look it up on Basescan"_s);
    auto *dialog = m_stage->window->findChild<QDialog *>(); // the first time it is shown whole
    QVERIFY(dialog);
    QVERIFY(showsText(*dialog, u"basescan.org"_s));
    dialog->accept();
    QCOMPARE(m_stage->opened.size(), 1);
    QVERIFY(m_stage->opened.first().toString().startsWith(u"https://basescan.org/tx/0x"_s));
}

void TestTopUpPage::withoutAWalletNothingCanBeSubmitted()
{
    m_stage->takeWallet();
    m_stage->registry->action(action::addCredits)->trigger();
    QTRY_VERIFY(shows(u"There is no wallet"_s));
    QVERIFY(!button(u"Continue to the review"_s)->isEnabled());
    QTest::keyClick(findNamed<QLineEdit>(page(), u"Amount in USDC"_s), Qt::Key_Return);
    QVERIFY(!shows(u"Sign and pay"_s));
    QVERIFY(m_stage->gateway.headers.isEmpty());
}

void TestTopUpPage::everyControlHasAName()
{
    review(u"10"_s);
    QCOMPARE(namelessControls(page()), QStringList());
    m_stage->gateway.trouble = Trouble::LostBefore;
    press(u"Sign and pay 10.00 USDC"_s);
    QTRY_VERIFY(button(u"Ask again"_s));
    QCOMPARE(namelessControls(page()), QStringList());
}

QTEST_MAIN(TestTopUpPage)
#include "tst_top_up_page.moc"
