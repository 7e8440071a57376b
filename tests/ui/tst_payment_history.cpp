// What was paid, and how much may be, on the page of credits in the real window.

#include "core/ids.h"
#include "credits/payment_caps.h"
#include "credits/payment_reasons.h"
#include "find_widget.h"
#include "top_up_stage.h"
#include "ui/credits/credits_page.h"
#include "ui/credits/payment_history.h"
#include "ui/shell/shell_actions.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace dria;
using namespace Qt::StringLiterals;

class TestPaymentHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_stage.reset(); }
    void withoutPaymentsItSaysSo();
    void paymentsAreListedAndChosenByState();
    void aChosenPaymentIsToldWhole();
    void limitsAreStoredAsTheyAreTyped();
    void everyControlHasAName();

private:
    void add(PaymentState state, QStringView reason = {}, const QString &transaction = {})
    {
        PaymentRecord record;
        record.createdAt = record.updatedAt = m_stage->clock->nowUtc().addSecs(++m_added);
        record.id = newId(record.createdAt);
        record.account = m_stage->account.id;
        record.gateway = u"https://inference.dria.co"_s;
        record.network = u"base"_s;
        record.payer = u"0x52908400098527886E0F7030069857D2E4169EE7"_s;
        record.recipient = u"0x000000000000000000000000000000000000dEaD"_s;
        record.micros = 10'000'000;
        record.validAfter = 1;
        record.validBefore = 2;
        record.nonce = u"0x%1"_s.arg(m_added, 64, 16, QChar(u'0'));
        PaymentLedger &ledger = *m_stage->payments;
        if (!ledger.prepare(record).result() || !ledger.markSent(record.id).result())
            qFatal("not prepared");
        record.state = state;
        record.reason = reason.toString();
        record.transaction = transaction;
        if (!ledger.conclude(record).result())
            qFatal("not concluded");
    }
    void open()
    {
        m_stage->registry->action(action::credits)->trigger();
        m_history = m_stage->window->findChild<PaymentHistory *>();
    }
    [[nodiscard]] QTreeView &table() const { return *m_history->findChild<QTreeView *>(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QLineEdit &field(const QString &name) const
    {
        return *findNamed<QLineEdit>(*m_stage->window, name);
    }

    std::unique_ptr<TopUpStage> m_stage;
    PaymentHistory *m_history = nullptr;
    int m_added = 0;
};

void TestPaymentHistory::init()
{
    m_stage = std::make_unique<TopUpStage>();
    m_added = 0;
}

void TestPaymentHistory::withoutPaymentsItSaysSo()
{
    open();
    QTRY_VERIFY(showsText(*m_history, u"No credits were added"_s));
    QVERIFY(!table().isVisible());
}

void TestPaymentHistory::paymentsAreListedAndChosenByState()
{
    add(PaymentState::Settled);
    add(PaymentState::Released, reason::timePassed);
    add(PaymentState::Settled);
    open();
    QTRY_COMPARE(rows(), 3);
    QCOMPARE(table().model()->index(1, PaymentModel::State).data().toString(),
             u"nothing arrived"_s);
    QCOMPARE(table().model()->index(0, PaymentModel::Amount).data().toString(), u"10.00 USDC"_s);
    auto *choice = m_history->findChild<QComboBox *>();
    choice->setCurrentIndex(choice->findData(int(PaymentChoice::Settled)));
    QTRY_COMPARE(rows(), 2);
    choice->setCurrentIndex(choice->findData(int(PaymentChoice::Open)));
    QTRY_VERIFY(showsText(*m_history, u"no such payments"_s));
}

void TestPaymentHistory::aChosenPaymentIsToldWhole()
{
    const QString hash = u"0x"_s + u"ab"_s.repeated(32);
    add(PaymentState::Released, reason::timePassed);
    add(PaymentState::Settled, reason::seenInBalance);
    add(PaymentState::Settled, {}, hash);
    open();
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!findNamed<QPushButton>(*m_history, u"Look it up on Basescan"_s));
    table().setCurrentIndex(table().model()->index(2, 0));
    QVERIFY(showsText(*m_history, u"nothing arrived"_s));
    table().setCurrentIndex(table().model()->index(1, 0));
    QVERIFY(showsText(*m_history, u"seen in the balance"_s));
    QVERIFY(!findNamed<QPushButton>(*m_history, u"Look it up on Basescan"_s));
    table().setCurrentIndex(table().model()->index(0, 0));
    QVERIFY(findNamed<QWidget>(*m_history, hash));
    findNamed<QPushButton>(*m_history, u"Look it up on Basescan"_s)->click();
    QVERIFY(m_stage->opened.isEmpty()); // first the person sees where it leads
    m_stage->window->findChild<QDialog *>()->accept();
    QCOMPARE(m_stage->opened, QList<QUrl>{QUrl(u"https://basescan.org/tx/"_s + hash)});
}

void TestPaymentHistory::limitsAreStoredAsTheyAreTyped()
{
    open();
    QLineEdit &once = field(u"At most at once, in USDC"_s);
    QCOMPARE(once.text(), u"50.00"_s);
    once.selectAll();
    QTest::keyClicks(&once, u"7.5"_s);
    QCOMPARE(paymentLimits(m_stage->desk.settings).perPayment, UsdcAmount(7'500'000));
    QCOMPARE(paymentLimits(m_stage->desk.settings).perDay, defaultPerDay);
    QTest::keyClicks(&once, u"x"_s);
    QCOMPARE(paymentLimits(m_stage->desk.settings).perPayment, UsdcAmount(7'500'000));
    QVERIFY(showsText(*m_stage->window, u"as a number alone"_s));
    QLineEdit &day = field(u"At most in a day, in USDC"_s);
    day.selectAll();
    QTest::keyClick(&day, Qt::Key_Delete);
    QCOMPARE(paymentLimits(m_stage->desk.settings).perDay, UsdcAmount()); // nothing may be paid
}

void TestPaymentHistory::everyControlHasAName()
{
    add(PaymentState::Settled, {}, u"0x"_s + u"ab"_s.repeated(32));
    open();
    QTRY_COMPARE(rows(), 1);
    table().setCurrentIndex(table().model()->index(0, 0));
    QCOMPARE(namelessControls(*m_stage->window->findChild<CreditsPage *>()), QStringList());
}

QTEST_MAIN(TestPaymentHistory)
#include "tst_payment_history.moc"
