#include "desk.h"
#include "workspace/connect_flow.h"
#include "workspace/new_account.h"

#include <QSignalSpy>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using Step = ConnectFlow::Step;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

} // namespace

class TestConnectFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAKeyTheServerAccepts();
    void refusedKeyLeavesNothingBehind();
    void unreachableServerMayBeAddedUnchecked();
    void serverWithoutKeyNeedsNoKeychain();
    void failingKeychainKeepsTheKeyInHand_data();
    void failingKeychainKeepsTheKeyInHand();
    void cancelledAttemptTakesItsAccountAway();
    void answerAfterCancelStoresNothing();
    void replacedKeyStaysUntilTheNewOneIsAccepted();

private:
    [[nodiscard]] Account account() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ConnectFlow> m_flow;
};

void TestConnectFlow::init()
{
    m_desk = std::make_unique<Desk>();
    m_flow = std::make_unique<ConnectFlow>(*m_desk->workspace);
}

void TestConnectFlow::cleanup()
{
    m_flow.reset();
    m_desk.reset();
}

Account TestConnectFlow::account() const
{
    Account account = newDriaAccount(m_desk->accounts, m_desk->clock.nowUtc());
    account.baseUrl = m_desk->gatewayUrl;
    return account;
}

void TestConnectFlow::keepsAKeyTheServerAccepts()
{
    const Account wanted = account();
    m_flow->begin(wanted, secret("dkn_live_good"));
    QCOMPARE(m_flow->step(), Step::Checking);
    QTRY_COMPARE(m_flow->step(), Step::Done);
    QCOMPARE(m_desk->accounts.current().id, wanted.id);
    QCOMPARE(m_desk->keys.state(wanted.id), AccountKeys::State::Ready);
    QVERIFY(m_desk->secrets.holds(m_desk->keys.entryName(wanted.id)));
    QVERIFY2(m_flow->serverSaid().contains(u"USDC"_s), qPrintable(m_flow->serverSaid()));
    m_flow->cancel();
    QVERIFY(m_desk->accounts.find(wanted.id));
}

void TestConnectFlow::refusedKeyLeavesNothingBehind()
{
    const Account wanted = account();
    m_flow->begin(wanted, secret("not-a-key"));
    QTRY_COMPARE(m_flow->step(), Step::Editing);
    QCOMPARE(m_flow->error().kind, Error::Kind::Unauthorized);
    QVERIFY(!m_desk->accounts.find(wanted.id));
    QVERIFY(!m_desk->secrets.holds(m_desk->keys.entryName(wanted.id)));
}

void TestConnectFlow::unreachableServerMayBeAddedUnchecked()
{
    const Account wanted = account();
    m_desk->gateway.stop();
    m_flow->begin(wanted, secret("dkn_live_good"));
    QTRY_COMPARE_WITH_TIMEOUT(m_flow->step(), Step::CheckFailed, 30000);
    QVERIFY(!m_desk->accounts.find(wanted.id));
    m_flow->skipCheck();
    QTRY_COMPARE(m_flow->step(), Step::Done);
    QVERIFY(m_flow->serverSaid().isEmpty());
    QCOMPARE(m_desk->keys.state(wanted.id), AccountKeys::State::Ready);
}

void TestConnectFlow::serverWithoutKeyNeedsNoKeychain()
{
    m_desk->secrets.refusal = Error::Kind::SecretUnavailable;
    PracticeOptions open;
    open.requireKey = false;
    PracticeGateway server;
    const QUrl url = server.start(open).value_or(QUrl());
    const Account wanted = newServerAccount(m_desk->accounts, url, m_desk->clock.nowUtc());
    m_flow->begin(wanted, {});
    QTRY_COMPARE(m_flow->step(), Step::Done);
    QCOMPARE(m_desk->accounts.current().id, wanted.id);
    QVERIFY2(m_flow->serverSaid().contains(u"model"_s), qPrintable(m_flow->serverSaid()));
}

void TestConnectFlow::failingKeychainKeepsTheKeyInHand_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("absent") << Error::Kind::SecretUnavailable;
    QTest::newRow("locked") << Error::Kind::SecretLocked;
    QTest::newRow("denied") << Error::Kind::SecretDenied;
    QTest::newRow("silent") << Error::Kind::SecretTimeout;
}

void TestConnectFlow::failingKeychainKeepsTheKeyInHand()
{
    QFETCH(Error::Kind, kind);
    const Account wanted = account();
    m_desk->secrets.refusal = kind;
    m_flow->begin(wanted, secret("dkn_live_good"));
    QTRY_COMPARE(m_flow->step(), Step::StoreFailed);
    QCOMPARE(m_flow->error().kind, kind);

    m_flow->storeAgain();
    QTRY_COMPARE(m_flow->step(), Step::StoreFailed);
    m_flow->keepForSession();
    QCOMPARE(m_flow->step(), Step::Done);
    QVERIFY(m_flow->isKeptForSessionOnly());
    QCOMPARE(m_desk->keys.state(wanted.id), AccountKeys::State::SessionOnly);
    QVERIFY(*m_desk->keys.key(wanted.id) == secret("dkn_live_good"));
}

void TestConnectFlow::cancelledAttemptTakesItsAccountAway()
{
    const Account wanted = account();
    m_desk->secrets.refusal = Error::Kind::SecretDenied;
    m_flow->begin(wanted, secret("dkn_live_good"));
    QTRY_COMPARE(m_flow->step(), Step::StoreFailed);
    QVERIFY(m_desk->accounts.find(wanted.id));
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Editing);
    QVERIFY(!m_desk->accounts.find(wanted.id));
}

void TestConnectFlow::answerAfterCancelStoresNothing()
{
    const Account wanted = account();
    m_desk->secrets.silent = true;
    m_flow->begin(wanted, secret("dkn_live_good"));
    QTRY_COMPARE(m_flow->step(), Step::Storing);
    m_flow->cancel();
    m_desk->secrets.answer();
    QTRY_VERIFY(!m_desk->secrets.holds(m_desk->keys.entryName(wanted.id)));
    QCOMPARE(m_flow->step(), Step::Editing);
    QCOMPARE(m_desk->accounts.current().kind, Account::Kind::Practice);
}

void TestConnectFlow::replacedKeyStaysUntilTheNewOneIsAccepted()
{
    const Account known = m_desk->addDriaAccount();
    const auto stored = m_desk->keys.store(known.id, secret("dkn_live_first"));
    QTRY_VERIFY(stored.isFinished());
    m_flow->begin(known, secret("wrong"));
    QTRY_COMPARE(m_flow->error().kind, Error::Kind::Unauthorized);
    QVERIFY(m_desk->accounts.find(known.id));
    QVERIFY(*m_desk->keys.key(known.id) == secret("dkn_live_first"));
    m_flow->begin(known, secret("dkn_live_second"));
    QTRY_COMPARE(m_flow->step(), Step::Done);
    QVERIFY(*m_desk->keys.key(known.id) == secret("dkn_live_second"));
}

QTEST_MAIN(TestConnectFlow)
#include "tst_connect_flow.moc"
