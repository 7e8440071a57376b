// Hostile and odd terms (tests/data/wallet/hostile_402.json) on the way from the server to the
// wallet: each is offered or refused for the right reason, and only what is good is ever signed.

#include "top_up_fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

class TestTopUpTerms : public QObject, private TopUpFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!m_topUp || m_signer.calls > 0) // what was refused has left nothing behind
            beginAnew();
    }
    void onlyGoodTermsReachTheWallet_data();
    void onlyGoodTermsReachTheWallet();

private:
    [[nodiscard]] QByteArray filled(QByteArray body) const
    {
        const QString endpoint = m_account.baseUrl.toString() + u"/credits/topup"_s;
        return body.replace("{endpoint}", endpoint.toUtf8())
            .replace("{payer}", testPayer().address().toString().toLatin1());
    }
    /// "offered", or why there is nothing to approve.
    [[nodiscard]] QString verdict()
    {
        if (review() == State::Review)
            return u"offered"_s;
        const auto &problem = m_topUp->problem();
        if (!problem)
            return u"nothing"_s;
        return problem->refusal ? refusalName(problem->refusal->reason)
                                : errorKindName(problem->error->kind);
    }
};

void TestTopUpTerms::onlyGoodTermsReachTheWallet_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(DRIA_TEST_DATA "/wallet/hostile_402.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray bodies = QJsonDocument::fromJson(file.readAll())[u"bodies"].toArray();
    QVERIFY(bodies.size() >= 60);
    for (const QJsonValue &row : bodies) {
        QByteArray body = QByteArray::fromBase64(row[u"base64"].toString().toLatin1());
        if (body.isEmpty())
            body = row[u"body"].toString().toUtf8();
        body = body.leftJustified(row[u"padTo"].toInt(), ' ');
        QTest::newRow(qPrintable(row[u"name"].toString())) << body << row[u"verdict"].toString();
    }
}

void TestTopUpTerms::onlyGoodTermsReachTheWallet()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    m_gateway->terms = filled(body);
    QCOMPARE(verdict(), expected);
    QCOMPARE(m_signer.calls, 0); // not before it was approved
    const bool isGood = expected == "offered"_L1;
    // Whatever is pressed now: there is nothing to approve where it was refused.
    PaymentTerms pressed = m_topUp->terms().value_or(PaymentTerms{});
    m_topUp->approve(pressed);
    m_topUp->askAgain();
    (void)settled();
    QCOMPARE(m_signer.calls, isGood ? 1 : 0);
    QCOMPARE(m_gateway->headers.size(), isGood ? 1 : 0);
    if (isGood) {
        const auto sent = readPaymentHeader(m_gateway->headers.first());
        QVERIFY(sent && sent->isSignedByPayer());
        QCOMPARE(sent->authorization.value, ten.micros());
        QCOMPARE(sent->authorization.to.toString(),
                 u"0x14dC79964da2C08b23698B3D3cc7Ca32193d9955"_s);
    }
}

QTEST_GUILESS_MAIN(TestTopUpTerms)
#include "tst_top_up_terms.moc"
