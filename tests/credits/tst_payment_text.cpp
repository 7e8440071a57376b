// Payments in words: reviews, reasons, problems, links.

#include "credits/explorer_link.h"
#include "credits/payment_reason_text.h"
#include "credits/payment_reasons.h"
#include "credits/payment_review.h"
#include "credits/top_up_problem_text.h"
#include "credits/usage_text.h"

#include <QMetaEnum>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestPaymentText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aReviewSaysWhatIsSigned();
    void aRecipientIsNewOrKnownOrChanged();
    void creditsAreExact();
    void ownReasonsHaveSentences();
    void aServersWordsAreQuoted();
    void everyKindOfLineHasASentence();
    void everyProblemHasASentence();
    void onlyAHashMakesALink();

private:
    [[nodiscard]] static PaymentTerms terms()
    {
        PaymentTerms terms;
        terms.token = *tokenDomain(u"base");
        terms.amount = UsdcAmount(10'250'001);
        terms.payer = *EthAddress::parse(u"0x52908400098527886E0F7030069857D2E4169EE7");
        terms.recipient = *EthAddress::parse(u"0x8617E340B3D01FA5F11F306F4090FD50E238070D");
        terms.validAfter = 1'773'400'000;
        terms.validBefore = 1'773'400'900;
        return terms;
    }
};

void TestPaymentText::aReviewSaysWhatIsSigned()
{
    const PaymentReview review = reviewOf(terms());
    QCOMPARE(review.pay, u"10.250001 USDC"_s);
    QCOMPARE(review.to, u"0x8617E340B3D01FA5F11F306F4090FD50E238070D"_s);
    QCOMPARE(review.from, u"0x52908400098527886E0F7030069857D2E4169EE7"_s);
    QCOMPARE(review.network, u"Base, chain 8453"_s);
    QCOMPARE(review.token, u"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"_s);
    QVERIFY(!review.isTest);
    for (const QString &line :
         {u"value: 10250001"_s, u"validAfter: 1773400000"_s, u"validBefore: 1773400900"_s,
          u"chainId: 8453"_s, u"name: USD Coin"_s, u"version: 2"_s})
        QVERIFY2(review.raw.split(u'\n').contains(line), qPrintable(line));
}

void TestPaymentText::aRecipientIsNewOrKnownOrChanged()
{
    PaymentTerms some = terms();
    QVERIFY(recipientText(some).contains(u"first time"_s));
    some.earlierPayments = 3;
    QVERIFY(recipientText(some).contains(u"3"_s));
    some.recipientChanged = true;
    QVERIFY(recipientText(some).startsWith(u"Changed"_s));
}

void TestPaymentText::creditsAreExact()
{
    QCOMPARE(creditsText(10'250'001), u"1025.0001 credits"_s);
    QCOMPARE(creditsText(5'000), u"0.5 credits"_s);
    QVERIFY(creditsText(10'000'000).startsWith(u"1000 credit"_s));
}

void TestPaymentText::ownReasonsHaveSentences()
{
    for (const QStringView own :
         {reason::neverSent, reason::notSigned, reason::notWrittenDown, reason::noAnswer,
          reason::noProof, reason::seenInBalance, reason::timePassed}) {
        PaymentRecord payment;
        payment.reason = own.toString();
        const QString sentence = reasonText(payment);
        QVERIFY2(sentence.endsWith(u'.') && sentence != payment.reason, qPrintable(payment.reason));
    }
}

void TestPaymentText::aServersWordsAreQuoted()
{
    PaymentRecord payment;
    payment.state = PaymentState::Unknown;
    payment.reason = u"invalid_exact_evm_payload_signature"_s;
    QVERIFY(reasonText(payment).contains(u"did not accept the signature"_s));
    payment.reason = u"<b>come\nback</b>"_s;
    QVERIFY(!reasonText(payment).contains(u'\n'));
    payment.reason = u"no coffee"_s;
    QVERIFY(reasonText(payment).contains(u"“no coffee”"_s));
    payment.state = PaymentState::Settled; // then it is of no interest any more
    QVERIFY(reasonText(payment).isEmpty());
}

void TestPaymentText::everyKindOfLineHasASentence()
{
    const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        PaymentRecord payment;
        payment.state = PaymentState::Unknown;
        payment.reason = QString::fromLatin1(kinds.key(i));
        const QString sentence = reasonText(payment);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(payment.reason), kinds.key(i));
    }
}

void TestPaymentText::everyProblemHasASentence()
{
    using Kind = TopUpProblem::Kind;
    const Error lost{ErrorKind::ConnectionLost, 0, {}, {}};
    for (const Kind kind : {Kind::Line, Kind::Library, Kind::Signer, Kind::TooLate, Kind::TooEarly,
                            Kind::OtherGateway, Kind::OtherWallet})
        QVERIFY(explain(TopUpProblem{kind, {}, lost}).endsWith(u'.'));
    const QMetaEnum reasons = QMetaEnum::fromType<RefusalReason>();
    for (int i = 0; i < reasons.keyCount(); ++i) {
        const PaymentRefusal refusal{static_cast<RefusalReason>(reasons.value(i)), {}};
        QVERIFY(explain(TopUpProblem{Kind::Terms, refusal, {}}).endsWith(u'.'));
    }
    QVERIFY(explain(TopUpProblem{Kind::Signer, {}, {}}).contains(u"something else"_s));
    QVERIFY(explain(TopUpProblem{Kind::Signer, {}, Error{ErrorKind::Cancelled, 0, {}, {}}})
                .contains(u"did not sign"_s));
}

void TestPaymentText::onlyAHashMakesALink()
{
    const QString hash = u"0x"_s + u"Ab"_s.repeated(32);
    QCOMPARE(explorerLink(u"base", hash).toString(),
             u"https://basescan.org/tx/0x"_s + u"ab"_s.repeated(32));
    QVERIFY(explorerLink(u"base-sepolia", hash).toString().startsWith(u"https://sepolia."_s));
    QVERIFY(explorerLink(u"elsewhere", hash).isEmpty());
    for (const QString &odd : {QString(), u"0x12"_s, hash + u"/../"_s, u"https://example.org"_s})
        QVERIFY(explorerLink(u"base", odd).isEmpty());
}

QTEST_GUILESS_MAIN(TestPaymentText)
#include "tst_payment_text.moc"
