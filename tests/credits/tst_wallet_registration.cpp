#include "core/error_text.h"
#include "credits/spending_wallet_signer.h"
#include "credits/wallet_registration.h"
#include "practice/wallet_endpoint.h"
#include "support/api_fixture.h"
#include "support/manual_clock.h"

#include <QJsonDocument>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;

using Step = WalletRegistration::Step;

namespace {

PrivateKey keyOf(char byte)
{
    return *PrivateKey::fromBytes(Secret(QByteArray(32, byte)));
}

/// Counts, and can say no or sign with another key.
class TestSigner final : public Signer
{
public:
    EthAddress address() const override { return keyOf('\x42').address(); }
    QFuture<Result<Signature>> sign(const Authorization &, const TokenDomain &) override
    {
        qFatal("a registration pays nothing");
    }
    QFuture<Result<Signature>> signMessage(const QByteArray &utf8) override
    {
        signedTexts.append(utf8);
        if (refuses)
            return readyFuture<Signature>(fail(ErrorKind::Cancelled, u"No."_s));
        return SpendingWalletSigner(keyOf(key)).signMessage(utf8);
    }

    QList<QByteArray> signedTexts;
    bool refuses = false;
    char key = '\x42';
};

} // namespace

class TestWalletRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theTextIsReadBeforeItIsSigned();
    void aValidSignatureGetsAKey();
    void aWalletThatSaysNoSendsNothing();
    void aSignatureOfAnotherWalletIsNotSent();
    void aDoubleClickSendsOnce();
    void aRefusalGivesTheServersWords();
    void anAnswerWithoutAKeySaysSoAndQuotesNothing();
    void aChallengeIsAskedForShownAndSigned();
    void aChallengeThatIsNoneEndsIt();
    void cancellingDropsWhatComesLater();

private:
    [[nodiscard]] QList<WireRequest> requests() const { return m_fixture->server.requests(); }
    void begin(const RegistrationRecipe &recipe = RegistrationRecipe::shipped())
    {
        m_registration->begin(recipe, m_signer);
    }
    void answerWith(int status, const QByteArray &body)
    {
        m_fixture->server.always(WireScript().send(wireReply(status, "application/json", body)));
    }

    std::unique_ptr<ApiFixture> m_fixture;
    ManualClock m_clock;
    std::shared_ptr<TestSigner> m_signer;
    std::unique_ptr<WalletRegistration> m_registration;
};

void TestWalletRegistration::init()
{
    m_registration.reset();
    m_fixture = std::make_unique<ApiFixture>();
    m_fixture->server.handle([](const WireRequest &request) {
        practice::ApiRequest api;
        api.body = request.body;
        const practice::Reply reply = practice::registerWallet(api);
        return WireScript().send(wireReply(reply.status, reply.contentType, reply.body));
    });
    m_signer = std::make_shared<TestSigner>();
    m_registration = std::make_unique<WalletRegistration>(m_fixture->client, m_clock);
}

void TestWalletRegistration::theTextIsReadBeforeItIsSigned()
{
    begin();
    QCOMPARE(m_registration->step(), Step::Review);
    QVERIFY(m_registration->message().contains(m_signer->address().toString()));
    QVERIFY(m_registration->message().contains(u"2026-03-13T12:00:00Z"_s));
    QVERIFY(m_signer->signedTexts.isEmpty());
    QVERIFY(requests().isEmpty());
}

void TestWalletRegistration::aValidSignatureGetsAKey()
{
    begin();
    const QString shown = m_registration->message();
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Done);
    QCOMPARE(m_signer->signedTexts, QList{shown.toUtf8()});
    QVERIFY(m_registration->takeKey().view().startsWith("dkn_practice_"));
    QVERIFY(m_registration->takeKey().isEmpty()); // once
    QCOMPARE(requests().size(), 1);
    QVERIFY(requests().first().header("Authorization").isEmpty());
}

void TestWalletRegistration::aWalletThatSaysNoSendsNothing()
{
    m_signer->refuses = true;
    begin();
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Failed);
    QCOMPARE(m_registration->error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_registration->error().detail, u"No."_s);
    QVERIFY(requests().isEmpty());
}

void TestWalletRegistration::aSignatureOfAnotherWalletIsNotSent()
{
    m_signer->key = '\x43';
    begin();
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Failed);
    QVERIFY(requests().isEmpty());
}

void TestWalletRegistration::aDoubleClickSendsOnce()
{
    begin();
    m_registration->sign();
    m_registration->sign();
    begin(); // not while it is on its way
    QTRY_COMPARE(m_registration->step(), Step::Done);
    m_registration->sign();
    QCOMPARE(requests().size(), 1);
    QCOMPARE(m_signer->signedTexts.size(), 1);
}

void TestWalletRegistration::aRefusalGivesTheServersWords()
{
    answerWith(400, R"({"error":"field wallet_address is missing"})");
    begin();
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Failed);
    QVERIFY(explain(m_registration->error()).contains(u"field wallet_address is missing"_s));
    QCOMPARE(requests().size(), 1);
}

void TestWalletRegistration::anAnswerWithoutAKeySaysSoAndQuotesNothing()
{
    answerWith(200, R"({"access":"dkn_live_secret"})");
    begin();
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Failed);
    QVERIFY(m_registration->takeKey().isEmpty());
    QVERIFY(explain(m_registration->error()).contains(u"no key"_s));
    QVERIFY(!explain(m_registration->error()).contains(u"secret"_s));
}

void TestWalletRegistration::aChallengeIsAskedForShownAndSigned()
{
    m_fixture->server.handle([](const WireRequest &request) {
        const bool isFirst = !request.body.contains("signature");
        return WireScript().send(
            wireReply(200, "application/json",
                      isFirst ? R"({"challenge":"say 42"})" : R"({"key":"dkn_live_1"})"));
    });
    begin(RegistrationRecipe::parse(
              R"({"message":"{challenge}","fields":{"signature":"{signature}"},"key":["key"],)"
              R"("challenge":{"fields":{"wallet":"{address}"},"answer":["challenge"]}})")
              .value());
    QCOMPARE(m_registration->step(), Step::Asking);
    QTRY_COMPARE(m_registration->step(), Step::Review);
    QCOMPARE(m_registration->message(), u"say 42"_s);
    m_registration->sign();
    QTRY_COMPARE(m_registration->step(), Step::Done);
    QCOMPARE(m_signer->signedTexts, QList{QByteArray("say 42")});
    QCOMPARE(requests().size(), 2);
}

void TestWalletRegistration::aChallengeThatIsNoneEndsIt()
{
    answerWith(200, R"({"hello":"you"})");
    begin(RegistrationRecipe::parse(
              R"({"message":"{challenge}","fields":{"signature":"{signature}"},"key":["key"],)"
              R"("challenge":{"fields":{"wallet":"{address}"},"answer":["challenge"]}})")
              .value());
    QTRY_COMPARE(m_registration->step(), Step::Failed);
    QVERIFY(m_signer->signedTexts.isEmpty());
}

void TestWalletRegistration::cancellingDropsWhatComesLater()
{
    begin();
    m_registration->sign();
    m_registration->cancel();
    QCOMPARE(m_registration->step(), Step::Ready);
    begin(); // what the first one left behind does not reach this one
    QTRY_VERIFY(requests().size() <= 1);
    QCOMPARE(m_registration->step(), Step::Review);
    QVERIFY(m_registration->takeKey().isEmpty());
}

QTEST_GUILESS_MAIN(TestWalletRegistration)
#include "tst_wallet_registration.moc"
