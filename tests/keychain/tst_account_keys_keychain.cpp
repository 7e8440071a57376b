#include "core/account_keys.h"
#include "core/data_dir.h"
#include "core/keychain_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "keyring.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using dria::test::Keyring;
using State = AccountKeys::State;

namespace {

/// One run of the program on a data dir.
struct Run
{
    explicit Run(const QString &path, std::chrono::milliseconds timeout = 15s)
        : dir(DataDir::open(path).value())
        , settings(dir->filePath(u"settings.json"_s))
        , store(u"io.github.driadesktop.Test"_s, timeout)
        , keys(store, settings, dir->id())
    {
    }

    QByteArray key(const QUuid &account) const
    {
        const Secret *key = keys.key(account);
        return key ? key->view().toByteArray() : QByteArray("(none)");
    }

    std::unique_ptr<DataDir> dir;
    Settings settings;
    KeychainStore store;
    AccountKeys keys;
};

QByteArray answerOf(const QFuture<Result<void>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return "(no answer)";
    const Result<void> result = future.result();
    return result ? QByteArray("ok") : errorKindName(result.error().kind).toLatin1();
}

} // namespace

class TestAccountKeysKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void aKeySurvivesTheRun();
    void twoDataDirsNeverShareAnEntry();
    void lockedIsToldFromNeverStoredAndNothingIsOverwritten();
    void removedBehindOurBackIsMissing();
    void aKeyOfTheEnvironmentReachesNoKeychain();
    void aFrozenKeychainTimesOut();

private:
    [[nodiscard]] QString path(const QString &name = u"data"_s) const
    {
        return m_temporary->filePath(name);
    }

    const QUuid m_account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestAccountKeysKeychain::aKeySurvivesTheRun()
{
    {
        Run run(path());
        QCOMPARE(answerOf(run.keys.store(m_account, Secret("dkn_live_1"))), "ok");
    }
    Run run(path());
    QCOMPARE(answerOf(run.keys.load(m_account)), "ok");
    QCOMPARE(run.keys.state(m_account), State::Ready);
    QCOMPARE(run.key(m_account), "dkn_live_1");
}

void TestAccountKeysKeychain::twoDataDirsNeverShareAnEntry()
{
    Run one(path(u"one"_s));
    Run two(path(u"two"_s));
    QVERIFY(one.keys.entryName(m_account) != two.keys.entryName(m_account));
    QCOMPARE(answerOf(one.keys.store(m_account, Secret("first"))), "ok");
    QCOMPARE(answerOf(two.keys.load(m_account)), "ok");
    QCOMPARE(two.keys.state(m_account), State::None);
    QCOMPARE(answerOf(two.keys.store(m_account, Secret("second"))), "ok");
    QCOMPARE(answerOf(two.keys.forget(m_account)), "ok");

    AccountKeys again(one.store, one.settings, one.dir->id());
    QCOMPARE(answerOf(again.load(m_account)), "ok");
    QCOMPARE(again.key(m_account)->view().toByteArray(), "first");
}

void TestAccountKeysKeychain::lockedIsToldFromNeverStoredAndNothingIsOverwritten()
{
    {
        Run run(path());
        QCOMPARE(answerOf(run.keys.store(m_account, Secret("precious"))), "ok");
    }
    QVERIFY(Keyring::lock());
    {
        Run run(path());
        QCOMPARE(answerOf(run.keys.load(m_account)), "SecretLocked");
        QCOMPARE(run.keys.state(m_account), State::Locked);
        QCOMPARE(answerOf(run.keys.store(m_account, Secret("other"))), "SecretLocked");
        QCOMPARE(answerOf(run.keys.forget(m_account)), "SecretLocked");
        QCOMPARE(run.keys.state(m_account), State::Locked);

        const QUuid neverStored = QUuid::createUuid();
        QCOMPARE(answerOf(run.keys.load(neverStored)), "ok");
        QCOMPARE(run.keys.state(neverStored), State::None);
    }
    QVERIFY(Keyring::restartUnlocked());
    Run run(path());
    QCOMPARE(answerOf(run.keys.load(m_account)), "ok");
    QCOMPARE(run.key(m_account), "precious");
}

void TestAccountKeysKeychain::removedBehindOurBackIsMissing()
{
    {
        Run run(path());
        QCOMPARE(answerOf(run.keys.store(m_account, Secret("dkn_live_1"))), "ok");
        QCOMPARE(answerOf(run.store.remove(run.keys.entryName(m_account))), "ok");
    }
    Run run(path());
    QCOMPARE(answerOf(run.keys.load(m_account)), "SecretNotFound");
    QCOMPARE(run.keys.state(m_account), State::Missing);
}

void TestAccountKeysKeychain::aKeyOfTheEnvironmentReachesNoKeychain()
{
    {
        Run run(path());
        run.keys.useFromEnvironment(m_account, Secret("dkn_live_env"));
        QCOMPARE(run.key(m_account), "dkn_live_env");
    }
    Run run(path());
    QCOMPARE(answerOf(run.keys.load(m_account)), "ok");
    QCOMPARE(run.keys.state(m_account), State::None);
}

void TestAccountKeysKeychain::aFrozenKeychainTimesOut()
{
    {
        Run run(path());
        QCOMPARE(answerOf(run.keys.store(m_account, Secret("dkn_live_1"))), "ok");
    }
    QVERIFY(Keyring::freeze());
    {
        Run run(path(), 300ms);
        QCOMPARE(answerOf(run.keys.load(m_account)), "SecretTimeout");
        QCOMPARE(run.keys.state(m_account), State::TimedOut);
        run.keys.keepForSession(m_account, Secret("typed"));
        QCOMPARE(run.key(m_account), "typed");
    }
    QVERIFY(Keyring::thaw());
}

QTEST_GUILESS_MAIN(TestAccountKeysKeychain)
#include "tst_account_keys_keychain.moc"
