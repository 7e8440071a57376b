#include "browser/browser_wallet.h"
#include "browser/page_visitor.h"
#include "core/memory_secret_store.h"
#include "core/settings.h"
#include "credits/browser_signer.h"
#include "credits/kept_signatures.h"
#include "support/manual_clock.h"
#include "wallet/private_key.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Takes nothing, like a keychain whose prompt was refused.
class FullStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &) override
    {
        return readyFuture<Secret>(fail(ErrorKind::SecretNotFound));
    }
    QFuture<Result<void>> write(const QString &, Secret) override
    {
        return readyFuture<void>(fail(ErrorKind::SecretDenied));
    }
    QFuture<Result<void>> remove(const QString &) override { return readyFuture<void>({}); }
};

} // namespace

class TestBrowserSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signsInTheBrowser();
    void theSameBytesComeAgainWithoutTheBrowser();
    void whatWasNeverSignedIsNotSignedAgain();
    void aSignatureThatCannotBeKeptIsNotHandedOut();
    void aPaymentWhoseTimeIsOverOpensNothing();
    void waitsNoLongerThanThePaymentIsGood();
    void noInTheBrowserIsNo();

private:
    void make(SecretStore &store);
    [[nodiscard]] Authorization payment() const;
    [[nodiscard]] static Result<Signature> answerOf(const QFuture<Result<Signature>> &future);
    /// What the page does once it is open.
    void answerInBrowser(bool isApproved);

    const PrivateKey m_key = *PrivateKey::fromBytes(Secret(QByteArray(32, '\x42')));
    const TokenDomain m_domain = *tokenDomain(u"base");
    std::unique_ptr<QTemporaryDir> m_dir;
    MemorySecretStore m_memory;
    FullStore m_full;
    std::unique_ptr<Settings> m_settings;
    ManualClock m_clock;
    QList<QUrl> m_urls;
    std::unique_ptr<BrowserWallet> m_wallet;
    std::unique_ptr<KeptSignatures> m_kept;
    std::unique_ptr<BrowserSigner> m_signer;
};

void TestBrowserSigner::init()
{
    make(m_memory);
}

void TestBrowserSigner::make(SecretStore &store)
{
    m_kept.reset();
    m_urls.clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.json"_s));
    m_wallet = std::make_unique<BrowserWallet>(
        [this](const QUrl &url) {
            m_urls.append(url);
            return true;
        },
        systemRandom);
    m_kept = std::make_unique<KeptSignatures>(store, *m_settings, m_clock, u"dir"_s);
    m_signer = std::make_unique<BrowserSigner>(QUuid::createUuid(), m_key.address(), *m_wallet,
                                               *m_kept, m_clock);
}

Authorization TestBrowserSigner::payment() const
{
    const auto now = static_cast<std::uint64_t>(m_clock.nowUtc().toSecsSinceEpoch());
    return {.from = m_key.address(),
            .to = EthAddress(EthAddress::Bytes{9}),
            .value = 10'000'000,
            .validAfter = now - 600,
            .validBefore = now + 300,
            .nonce = Bytes32{1}};
}

Result<Signature> TestBrowserSigner::answerOf(const QFuture<Result<Signature>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return fail(ErrorKind::TotalTimeout);
    return future.result();
}

void TestBrowserSigner::answerInBrowser(bool isApproved)
{
    test::PageVisitor page(m_urls.last());
    QCOMPARE(page.open().status, 200);
    const QString signature = m_key.sign(signingHash(payment(), m_domain)).toHex();
    const QJsonObject yes{{u"account"_s, m_key.address().toString()}, {u"signature"_s, signature}};
    const QJsonObject no{{u"problem"_s, u"refused"_s}};
    QCOMPARE(page.tell(isApproved ? yes : no).status, 200);
}

void TestBrowserSigner::signsInTheBrowser()
{
    QCOMPARE(m_signer->address(), m_key.address());
    const auto future = m_signer->sign(payment(), m_domain);
    answerInBrowser(true);
    const auto signature = answerOf(future);
    QVERIFY(signature);
    QCOMPARE(signerOf(signingHash(payment(), m_domain), *signature), m_key.address());
}

void TestBrowserSigner::theSameBytesComeAgainWithoutTheBrowser()
{
    const auto future = m_signer->sign(payment(), m_domain);
    answerInBrowser(true);
    const auto first = answerOf(future);
    QVERIFY(first);
    QCOMPARE(answerOf(m_signer->signAgain(payment(), m_domain)), first);
    QCOMPARE(m_urls.size(), 1);
    QVERIFY(!m_wallet->isAsking());
}

void TestBrowserSigner::whatWasNeverSignedIsNotSignedAgain()
{
    QCOMPARE(answerOf(m_signer->signAgain(payment(), m_domain)).error().kind,
             ErrorKind::SecretNotFound);
    QVERIFY(m_urls.isEmpty());
}

void TestBrowserSigner::aSignatureThatCannotBeKeptIsNotHandedOut()
{
    make(m_full);
    const auto future = m_signer->sign(payment(), m_domain);
    answerInBrowser(true);
    QCOMPARE(answerOf(future).error().kind, ErrorKind::SecretDenied);
}

void TestBrowserSigner::aPaymentWhoseTimeIsOverOpensNothing()
{
    Authorization late = payment();
    late.validBefore -= 300;
    QCOMPARE(answerOf(m_signer->sign(late, m_domain)).error().detail,
             explain(BrowserProblem::TimedOut));
    QVERIFY(m_urls.isEmpty());
}

void TestBrowserSigner::waitsNoLongerThanThePaymentIsGood()
{
    Authorization brief = payment();
    brief.validBefore -= 299;
    const auto future = m_signer->sign(brief, m_domain);
    QCOMPARE(m_urls.size(), 1);
    QCOMPARE(answerOf(future).error().detail, explain(BrowserProblem::TimedOut));
}

void TestBrowserSigner::noInTheBrowserIsNo()
{
    const auto future = m_signer->sign(payment(), m_domain);
    answerInBrowser(false);
    QCOMPARE(answerOf(future).error().kind, ErrorKind::Cancelled);
    QCOMPARE(answerOf(m_signer->signAgain(payment(), m_domain)).error().kind,
             ErrorKind::SecretNotFound);
}

QTEST_GUILESS_MAIN(TestBrowserSigner)
#include "tst_browser_signer.moc"
