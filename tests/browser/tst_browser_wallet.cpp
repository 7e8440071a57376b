#include "browser/browser_wallet.h"
#include "browser/page_visitor.h"
#include "wallet/private_key.h"
#include "wallet/typed_data.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PrivateKey keyOf(char byte)
{
    return *PrivateKey::fromBytes(Secret(QByteArray(32, byte)));
}

const EthAddress payer = keyOf('\x42').address();

Authorization payment(std::uint64_t micros = 10'000'000)
{
    return {.from = payer,
            .to = keyOf('\x43').address(),
            .value = micros,
            .validAfter = 1'740'672'089,
            .validBefore = 1'740'672'389,
            .nonce = Bytes32{1, 2, 3}};
}

SigningTask paying()
{
    return SigningTask::paying(payment(), *tokenDomain(u"base"));
}

QString signedBy(const PrivateKey &key, const Authorization &authorization = payment())
{
    return key.sign(signingHash(authorization, *tokenDomain(u"base"))).toHex();
}

QJsonObject good()
{
    return {{u"account"_s, payer.toString()}, {u"signature"_s, signedBy(keyOf('\x42'))}};
}

} // namespace

class TestBrowserWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingListensWithoutAQuestion();
    void thePageIsServedStrictly();
    void handsBackAnAccount();
    void handsBackACheckedSignature();
    void takesEachFormInWhichWalletsWriteASignature_data();
    void takesEachFormInWhichWalletsWriteASignature();
    void signsAMessageByteForByte();

    void refusesWhatIsNoSignatureOfThis_data();
    void refusesWhatIsNoSignatureOfThis();
    void anotherSiteLearnsNothing();
    void aTokenOpensOnce();
    void aGuessedTokenOpensNothing();
    void aResultWithoutTheSessionIsNone();
    void aSecondResultIsNone();
    void openingAgainVoidsThePageBefore();

    void tellsWhyNothingWasSigned_data();
    void tellsWhyNothingWasSigned();
    void aClosedPageEndsIt();
    void aPageThatNeverStaysEndsIt();
    void timeEndsIt();
    void cancellingTellsThePage();
    void aBrowserThatDoesNotOpenEndsIt();
    void asksOneThingAtATime();
    void isGoneWithItsQuestion();

private:
    void make(std::chrono::milliseconds silence);
    [[nodiscard]] PageVisitor visitor() const { return PageVisitor(m_urls.last()); }
    [[nodiscard]] QString sentence() const;

    std::unique_ptr<BrowserWallet> m_wallet;
    QList<QUrl> m_urls;
    bool m_opens = true;
    QFuture<Result<BrowserAnswer>> m_answer;
};

#define ENDS_WITH(problem)                                                                         \
    QTRY_VERIFY(m_answer.isFinished());                                                            \
    QCOMPARE(sentence(), explain(problem));                                                        \
    QVERIFY(!m_wallet->isAsking())

void TestBrowserWallet::init()
{
    make(BrowserWallet::usualSilence);
}

void TestBrowserWallet::make(std::chrono::milliseconds silence)
{
    m_urls.clear();
    m_opens = true;
    m_answer = {};
    m_wallet = std::make_unique<BrowserWallet>(
        [this](const QUrl &url) {
            m_urls.append(url);
            return m_opens;
        },
        systemRandom, nullptr, silence);
}

QString TestBrowserWallet::sentence() const
{
    const Result<BrowserAnswer> answer = m_answer.result();
    return answer ? u"it worked"_s : answer.error().detail;
}

void TestBrowserWallet::nothingListensWithoutAQuestion()
{
    m_answer = m_wallet->ask(SigningTask::naming(), 10s);
    PageVisitor page = visitor();
    QCOMPARE(page.get("/").status, 200);
    m_wallet->cancel();
    QCOMPARE(page.get("/").status, 0);
}

void TestBrowserWallet::thePageIsServedStrictly()
{
    m_answer = m_wallet->ask(paying(), 10s);
    const PageVisitor page = visitor();
    QVERIFY(m_urls.first().query().isEmpty()); // what stands after the # is sent to nobody
    for (const QByteArray path : {"/", "/page.js", "/page.css", "/words"}) {
        const PageAnswer answer = page.get(path);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("Content-Security-Policy: default-src 'none'"));
        QVERIFY(!answer.head.contains("unsafe"));
        QVERIFY(answer.head.contains("Cache-Control: no-store"));
        QVERIFY(!answer.head.contains("Access-Control"));
        QVERIFY(!answer.body.contains(m_urls.first().fragment().toLatin1()));
        QVERIFY(!answer.body.contains(payer.toString().toLatin1()));
    }
    QCOMPARE(page.get("/secrets").status, 404);
    QCOMPARE(page.get("/../page.js").status, 404);
}

void TestBrowserWallet::handsBackAnAccount()
{
    m_answer = m_wallet->ask(SigningTask::naming(), 10s);
    PageVisitor page = visitor();
    page.open();
    QVERIFY(m_wallet->isPageOpen());
    QVERIFY(page.tell({{u"account"_s, payer.toString()}}).json()[u"good"].toBool());
    QTRY_VERIFY(m_answer.isFinished());
    QCOMPARE(m_answer.result()->account, payer);
    QVERIFY(!m_answer.result()->signature);
}

void TestBrowserWallet::handsBackACheckedSignature()
{
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    QCOMPARE(page.task()[u"method"].toString(), u"eth_signTypedData_v4"_s);
    QCOMPARE(page.task()[u"chainId"].toString(), u"0x2105"_s);
    QCOMPARE(page.task()[u"payload"].toString().toUtf8(),
             typedData(payment(), *tokenDomain(u"base")));
    QVERIFY(page.tell(good()).json()[u"good"].toBool());
    QTRY_VERIFY(m_answer.isFinished());
    QCOMPARE(m_answer.result()->account, payer);
    QCOMPARE(m_answer.result()->signature->toHex(), signedBy(keyOf('\x42')));
}

void TestBrowserWallet::takesEachFormInWhichWalletsWriteASignature_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("signature");
    const QString whole = signedBy(keyOf('\x42'));
    const QString v = whole.endsWith("1b"_L1) ? u"00"_s : u"01"_s;
    QTest::newRow("v from zero") << payer.toString() << whole.chopped(2) + v;
    QTest::newRow("upper case") << payer.toString() << u"0x"_s + whole.mid(2).toUpper();
    QTest::newRow("an address in lower case") << payer.toString().toLower() << whole;
    QTest::newRow("an address in upper case")
        << u"0x"_s + payer.toString().mid(2).toUpper() << whole;
}

void TestBrowserWallet::takesEachFormInWhichWalletsWriteASignature()
{
    QFETCH(QString, account);
    QFETCH(QString, signature);
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    const QJsonObject result{{u"account"_s, account}, {u"signature"_s, signature}};
    QVERIFY(page.tell(result).json()[u"good"].toBool());
    QTRY_VERIFY(m_answer.isFinished());
    QCOMPARE(m_answer.result()->signature->toHex(), signedBy(keyOf('\x42')));
}

void TestBrowserWallet::signsAMessageByteForByte()
{
    const QByteArray message = "\xEF\xBB\xBFGr\xC3\xBC\xC3\x9F"
                               "e\n";
    const SigningTask task = SigningTask::saying(message, payer);
    m_answer = m_wallet->ask(task, 10s);
    PageVisitor page = visitor();
    page.open();
    QCOMPARE(page.task()[u"method"].toString(), u"personal_sign"_s);
    QCOMPARE(page.task()[u"payload"].toString(), u"0x"_s + QString::fromLatin1(message.toHex()));
    QVERIFY(!page.task().contains(u"chainId"_s));
    const QString signature = keyOf('\x42').sign(*task.digest()).toHex();
    QVERIFY(page.tell({{u"account"_s, payer.toString()}, {u"signature"_s, signature}})
                .json()[u"good"]
                .toBool());
}

void TestBrowserWallet::refusesWhatIsNoSignatureOfThis_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<BrowserProblem>("problem");
    const QString own = payer.toString();
    const QString whole = signedBy(keyOf('\x42'));
    const auto wrong = BrowserProblem::WrongSignature;
    QTest::newRow("another signer") << own << signedBy(keyOf('\x44')) << wrong;
    QTest::newRow("a changed payload")
        << own << signedBy(keyOf('\x42'), payment(99'000'000)) << wrong;
    QTest::newRow("a changed digit")
        << own << u"0x"_s + (whole[2] == u'0' ? u'1' : u'0') + whole.mid(3) << wrong;
    QTest::newRow("zeros") << own << u"0x"_s + QString(130, u'0') << wrong;
    QTest::newRow("nothing") << own << QString() << wrong;
    QTest::newRow("of a contract") << own << whole + whole.mid(2) << wrong;
    QTest::newRow("no hex") << own << QString(132, u'z') << wrong;
    QTest::newRow("another account, honestly")
        << keyOf('\x44').address().toString() << signedBy(keyOf('\x44'))
        << BrowserProblem::OtherAccount;
    QTest::newRow("no account") << u"me"_s << whole << BrowserProblem::Failed;
}

void TestBrowserWallet::refusesWhatIsNoSignatureOfThis()
{
    QFETCH(QString, account);
    QFETCH(QString, signature);
    QFETCH(BrowserProblem, problem);
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    const PageAnswer answer = page.tell({{u"account"_s, account}, {u"signature"_s, signature}});
    QVERIFY(!answer.json()[u"good"].toBool());
    QCOMPARE(answer.json()[u"words"].toString(), explain(problem));
    ENDS_WITH(problem);
}

void TestBrowserWallet::anotherSiteLearnsNothing()
{
    m_answer = m_wallet->ask(paying(), 10s);
    const PageVisitor page = visitor();
    const QByteArray body = "{\"token\":\"" + m_urls.first().fragment().toLatin1() + "\"}";
    const QByteArray rest =
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n\r\n" + body;
    const QByteArray start = "POST /open HTTP/1.1\r\nHost: " + page.host() + "\r\n";
    QCOMPARE(page.send(start + "Origin: https://evil.example\r\n" + rest).status, 403);
    QCOMPARE(page.send(start + rest).status, 403);
    QCOMPARE(page.send("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 403);
    QVERIFY(!m_wallet->isPageOpen()); // the right to open the page is still there
    QCOMPARE(visitor().open().status, 200);
}

void TestBrowserWallet::aTokenOpensOnce()
{
    m_answer = m_wallet->ask(paying(), 10s);
    QCOMPARE(visitor().open().status, 200);
    PageVisitor second = visitor();
    const PageAnswer answer = second.open();
    QCOMPARE(answer.status, 410);
    QVERIFY(answer.json().isEmpty());
    QCOMPARE(second.tell(good()).status, 410);
    QVERIFY(m_wallet->isAsking());
}

void TestBrowserWallet::aGuessedTokenOpensNothing()
{
    m_answer = m_wallet->ask(paying(), 10s);
    for (const QString &token : {QString(), u"0"_s, QString(64, u'0')}) {
        QUrl url = m_urls.last();
        url.setFragment(token);
        QCOMPARE(PageVisitor(url).open().status, 410);
    }
    QCOMPARE(visitor().post("/open", {{u"token"_s, 5}}).status, 410);
    QVERIFY(!m_wallet->isPageOpen());
}

void TestBrowserWallet::aResultWithoutTheSessionIsNone()
{
    m_answer = m_wallet->ask(paying(), 10s);
    QCOMPARE(visitor().tell(good()).status, 410); // not opened yet: no session at all
    QCOMPARE(visitor().open().status, 200);
    QJsonObject result = good();
    result.insert(u"session"_s, QString(64, u'0'));
    QCOMPARE(visitor().post("/result", result).status, 410);
    QVERIFY(m_wallet->isAsking());
}

void TestBrowserWallet::aSecondResultIsNone()
{
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    QCOMPARE(page.tell(good()).status, 200);
    QCOMPARE(page.tell(good()).status, 0); // nobody listens any more
}

void TestBrowserWallet::openingAgainVoidsThePageBefore()
{
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor before = visitor();
    before.open();
    m_wallet->openAgain();
    QCOMPARE(m_urls.size(), 2);
    QVERIFY(m_urls[0] != m_urls[1]);
    QCOMPARE(before.tell(good()).status, 410);
    PageVisitor page = visitor();
    page.open();
    QVERIFY(page.tell(good()).json()[u"good"].toBool());
}

void TestBrowserWallet::tellsWhyNothingWasSigned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BrowserProblem>("problem");
    QTest::newRow("refused") << u"refused"_s << BrowserProblem::Refused;
    QTest::newRow("no wallet") << u"no-wallet"_s << BrowserProblem::NoWallet;
    QTest::newRow("other account") << u"other-account"_s << BrowserProblem::OtherAccount;
    QTest::newRow("other chain") << u"other-chain"_s << BrowserProblem::OtherChain;
    QTest::newRow("failed") << u"failed"_s << BrowserProblem::Failed;
    QTest::newRow("anything else") << u"<b>"_s << BrowserProblem::Refused;
}

void TestBrowserWallet::tellsWhyNothingWasSigned()
{
    QFETCH(QString, name);
    QFETCH(BrowserProblem, problem);
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    QCOMPARE(page.tell({{u"problem"_s, name}}).json()[u"words"].toString(), explain(problem));
    ENDS_WITH(problem);
}

void TestBrowserWallet::aClosedPageEndsIt()
{
    make(200ms);
    m_answer = m_wallet->ask(paying(), 60s);
    PageVisitor page = visitor();
    page.open();
    const auto open = page.stay();
    QVERIFY(open);
    open->abort();
    ENDS_WITH(BrowserProblem::Closed);
}

void TestBrowserWallet::aPageThatNeverStaysEndsIt()
{
    make(1ms);
    m_answer = m_wallet->ask(paying(), 60s);
    visitor().open();
    ENDS_WITH(BrowserProblem::Closed);
}

void TestBrowserWallet::timeEndsIt()
{
    m_answer = m_wallet->ask(paying(), 1ms);
    ENDS_WITH(BrowserProblem::TimedOut);
}

void TestBrowserWallet::cancellingTellsThePage()
{
    m_answer = m_wallet->ask(paying(), 10s);
    PageVisitor page = visitor();
    page.open();
    const auto open = page.stay();
    QVERIFY(open);
    // The page is known to stay once what came after it was answered.
    QCOMPARE(page.get("/").status, 200);
    m_wallet->cancel();
    QTRY_COMPARE(open->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(open->readAll().endsWith(R"({"go":"away"})"));
    ENDS_WITH(BrowserProblem::Cancelled);
}

void TestBrowserWallet::aBrowserThatDoesNotOpenEndsIt()
{
    m_opens = false;
    m_answer = m_wallet->ask(paying(), 10s);
    ENDS_WITH(BrowserProblem::NotOpened);
}

void TestBrowserWallet::asksOneThingAtATime()
{
    m_answer = m_wallet->ask(paying(), 10s);
    const auto second = m_wallet->ask(SigningTask::naming(), 10s);
    QVERIFY(second.isFinished());
    QCOMPARE(second.result().error().detail, explain(BrowserProblem::Busy));
    QCOMPARE(m_urls.size(), 1);
    QVERIFY(m_wallet->isAsking());
}

void TestBrowserWallet::isGoneWithItsQuestion()
{
    m_answer = m_wallet->ask(paying(), 10s);
    m_wallet.reset();
    QVERIFY(m_answer.isFinished());
    QCOMPARE(sentence(), explain(BrowserProblem::Cancelled));
}

QTEST_GUILESS_MAIN(TestBrowserWallet)
#include "tst_browser_wallet.moc"
