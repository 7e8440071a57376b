#include "credits/payment_csv.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestPaymentCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowHasAllThatIsKnown();
    void wordsOfAServerCannotBreakOutOfTheirField();
};

void TestPaymentCsv::aRowHasAllThatIsKnown()
{
    PaymentRecord payment;
    payment.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    payment.state = PaymentState::Settled;
    payment.micros = 10'500'000;
    payment.addedMicros = 10'500'000;
    payment.network = u"base"_s;
    payment.payer = u"0x1"_s;
    payment.recipient = u"0x2"_s;
    payment.nonce = u"0x3"_s;
    payment.transaction = u"0x4"_s;
    payment.gateway = u"https://inference.dria.co"_s;
    const QByteArrayList lines = csvOf(QList<PaymentRecord>{payment}).split('\n');
    QVERIFY(lines.at(0).startsWith("time,state,amount_usdc,"));
    QCOMPARE(lines.at(1), "2026-03-13T12:00:00.000Z,settled,10.500000,10.500000,base,0x1,0x2,0x3,"
                          "0x4,,https://inference.dria.co\r");
}

void TestPaymentCsv::wordsOfAServerCannotBreakOutOfTheirField()
{
    PaymentRecord payment;
    payment.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    payment.state = PaymentState::Unknown;
    payment.reason = u"=1+1,\"two\"\nlines"_s;
    QVERIFY(csvOf(QList<PaymentRecord>{payment}).contains("\"'=1+1,\"\"two\"\"\nlines\""));
}

QTEST_GUILESS_MAIN(TestPaymentCsv)
#include "tst_payment_csv.moc"
