#include "core/account_keys.h"
#include "core/memory_secret_store.h"
#include "core/setting_keys.h"
#include "core/settings.h"

#include <QFile>
#include <QJsonObject>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <deque>

using namespace dria;
using namespace Qt::StringLiterals;
using State = AccountKeys::State;

namespace {

/// A keychain that answers when and what the test says.
class HeldStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &) override { return hold(m_reads); }
    QFuture<Result<void>> write(const QString &, Secret) override { return hold(m_changes); }
    QFuture<Result<void>> remove(const QString &) override { return hold(m_changes); }

    void answerRead(Result<Secret> result) { answer(m_reads, std::move(result)); }
    void answerChange(Result<void> result) { answer(m_changes, std::move(result)); }

private:
    template<typename T>
    using Held = std::deque<QPromise<Result<T>>>;

    template<typename T>
    static QFuture<Result<T>> hold(Held<T> &held)
    {
        held.emplace_back();
        held.back().start();
        return held.back().future();
    }
    template<typename T>
    static void answer(Held<T> &held, Result<T> result)
    {
        held.front().addResult(std::move(result));
        held.front().finish();
        held.pop_front();
    }

    Held<Secret> m_reads;
    Held<void> m_changes;
};

QByteArray text(const Secret *key)
{
    return key ? key->view().toByteArray() : QByteArray("(none)");
}

} // namespace

class TestAccountKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void storesReadsAndForgets();
    void namesEntriesByDataDirAndAccount();
    void anAccountThatNeverHadAKeyHasNone_data();
    void anAccountThatNeverHadAKeyHasNone();
    void aMarkerTellsTroubleFromNeverStored_data();
    void aMarkerTellsTroubleFromNeverStored();
    void lockedIsLockedEvenWithoutAMarker();
    void refusesToStoreOverALockedKey();
    void canStoreOverAMissingKey();
    void isLoadingUntilTheKeychainAnswers();
    void aFailedStoreLeavesAllAsItWas();
    void theLastOfTwoStoresWins();
    void aLoadOverlappedByAStoreDoesNotUndoIt();
    void forgetDuringAStoreLeavesNoKey();
    void sessionKeysAreNeverMarkedNorLoadedOver();
    void theEnvironmentsKeyIsNeverStored();
    void forgettingALockedKeyWipesMemoryAndSaysSo();
    void restoresAMarkerThatWasLost();
    void answersAfterItsDeathHarmNothing();
    void theKeyIsNotInTheSettings();

private:
    [[nodiscard]] bool hasMarker() const
    {
        return m_settings->value(keys::keyMarkers)
            .toObject()
            .contains(m_account.toString(QUuid::WithoutBraces));
    }
    void setMarker()
    {
        m_settings->setValue(keys::keyMarkers,
                             QJsonObject{{m_account.toString(QUuid::WithoutBraces),
                                          QJsonObject{{u"fingerprint"_s, u"00000000"_s}}}});
    }

    const QUuid m_account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldStore> m_store;
    std::unique_ptr<AccountKeys> m_keys;
};

void TestAccountKeys::init()
{
    m_keys.reset();
    m_settings.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_temporary->filePath(u"settings.json"_s));
    m_store = std::make_unique<HeldStore>();
    m_keys = std::make_unique<AccountKeys>(*m_store, *m_settings, u"dir"_s);
}

void TestAccountKeys::storesReadsAndForgets()
{
    MemorySecretStore store;
    AccountKeys keys(store, *m_settings, u"dir"_s);
    QSignalSpy changed(&keys, &AccountKeys::changed);
    const auto stored = keys.store(m_account, Secret("dkn_live_1"));
    QTRY_VERIFY(stored.isFinished());
    QVERIFY(stored.result().has_value());
    QCOMPARE(keys.state(m_account), State::Ready);
    QVERIFY(hasMarker());
    QVERIFY(changed.count() > 0);

    AccountKeys nextRun(store, *m_settings, u"dir"_s);
    QCOMPARE(nextRun.state(m_account), State::None);
    const auto loaded = nextRun.load(m_account);
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(nextRun.state(m_account), State::Ready);
    QCOMPARE(text(nextRun.key(m_account)), QByteArray("dkn_live_1"));

    const auto forgotten = nextRun.forget(m_account);
    QVERIFY(!nextRun.key(m_account));
    QTRY_VERIFY(forgotten.isFinished());
    QCOMPARE(nextRun.state(m_account), State::None);
    QVERIFY(!hasMarker());
    QCOMPARE(store.read(nextRun.entryName(m_account)).takeResult().error().kind,
             ErrorKind::SecretNotFound);
}

void TestAccountKeys::namesEntriesByDataDirAndAccount()
{
    QCOMPARE(m_keys->entryName(m_account),
             u"dir/"_s + m_account.toString(QUuid::WithoutBraces) + u"/api-key"_s);
}

void TestAccountKeys::anAccountThatNeverHadAKeyHasNone_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("not found") << ErrorKind::SecretNotFound;
    QTest::newRow("no keychain") << ErrorKind::SecretUnavailable;
}

void TestAccountKeys::anAccountThatNeverHadAKeyHasNone()
{
    QFETCH(ErrorKind, kind);
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(fail(kind));
    QTRY_VERIFY(loaded.isFinished());
    QVERIFY(loaded.result().has_value());
    QCOMPARE(m_keys->state(m_account), State::None);
}

void TestAccountKeys::aMarkerTellsTroubleFromNeverStored_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<State>("state");
    QTest::newRow("not found") << ErrorKind::SecretNotFound << State::Missing;
    QTest::newRow("locked") << ErrorKind::SecretLocked << State::Locked;
    QTest::newRow("denied") << ErrorKind::SecretDenied << State::Denied;
    QTest::newRow("unavailable") << ErrorKind::SecretUnavailable << State::Unavailable;
    QTest::newRow("timeout") << ErrorKind::SecretTimeout << State::TimedOut;
}

void TestAccountKeys::aMarkerTellsTroubleFromNeverStored()
{
    QFETCH(ErrorKind, kind);
    setMarker();
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(fail(kind));
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(loaded.result().error().kind, kind);
    QTEST(m_keys->state(m_account), "state");
    QVERIFY(!m_keys->key(m_account));
    QVERIFY(hasMarker());
}

void TestAccountKeys::lockedIsLockedEvenWithoutAMarker()
{
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(fail(ErrorKind::SecretLocked));
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(m_keys->state(m_account), State::Locked);
}

void TestAccountKeys::refusesToStoreOverALockedKey()
{
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(fail(ErrorKind::SecretLocked));
    QTRY_VERIFY(loaded.isFinished());
    const auto stored = m_keys->store(m_account, Secret("new"));
    QVERIFY(stored.isFinished()); // at once: the keychain was not even asked
    QCOMPARE(stored.result().error().kind, ErrorKind::SecretLocked);
    QCOMPARE(m_keys->state(m_account), State::Locked);
}

void TestAccountKeys::canStoreOverAMissingKey()
{
    setMarker();
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(fail(ErrorKind::SecretNotFound));
    QTRY_VERIFY(loaded.isFinished());
    const auto stored = m_keys->store(m_account, Secret("new"));
    m_store->answerChange({});
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(m_keys->state(m_account), State::Ready);
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("new"));
}

void TestAccountKeys::isLoadingUntilTheKeychainAnswers()
{
    const auto loaded = m_keys->load(m_account);
    QCOMPARE(m_keys->state(m_account), State::Loading);
    m_store->answerRead(Secret("key"));
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(m_keys->state(m_account), State::Ready);
}

void TestAccountKeys::aFailedStoreLeavesAllAsItWas()
{
    m_keys->keepForSession(m_account, Secret("old"));
    const auto stored = m_keys->store(m_account, Secret("new"));
    m_store->answerChange(fail(ErrorKind::SecretDenied));
    QTRY_VERIFY(stored.isFinished());
    QCOMPARE(stored.result().error().kind, ErrorKind::SecretDenied);
    QCOMPARE(m_keys->state(m_account), State::SessionOnly);
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("old"));
    QVERIFY(!hasMarker());
}

void TestAccountKeys::theLastOfTwoStoresWins()
{
    const auto first = m_keys->store(m_account, Secret("first"));
    const auto second = m_keys->store(m_account, Secret("second"));
    m_store->answerChange({});
    QTRY_VERIFY(first.isFinished());
    QCOMPARE(m_keys->state(m_account), State::Loading);
    m_store->answerChange({});
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("second"));
}

void TestAccountKeys::aLoadOverlappedByAStoreDoesNotUndoIt()
{
    const auto loaded = m_keys->load(m_account);
    const auto stored = m_keys->store(m_account, Secret("new"));
    m_store->answerChange({});
    QTRY_VERIFY(stored.isFinished());
    m_store->answerRead(Secret("old"));
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("new"));
    QCOMPARE(m_keys->state(m_account), State::Ready);
}

void TestAccountKeys::forgetDuringAStoreLeavesNoKey()
{
    const auto stored = m_keys->store(m_account, Secret("new"));
    const auto forgotten = m_keys->forget(m_account);
    m_store->answerChange({});
    m_store->answerChange({});
    QTRY_VERIFY(stored.isFinished() && forgotten.isFinished());
    QCOMPARE(m_keys->state(m_account), State::None);
    QVERIFY(!m_keys->key(m_account));
    QVERIFY(!hasMarker());
}

void TestAccountKeys::sessionKeysAreNeverMarkedNorLoadedOver()
{
    m_keys->keepForSession(m_account, Secret("session"));
    QCOMPARE(m_keys->state(m_account), State::SessionOnly);
    QVERIFY(!hasMarker());
    const auto loaded = m_keys->load(m_account);
    QVERIFY(loaded.isFinished() && loaded.result().has_value());
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("session"));
}

void TestAccountKeys::theEnvironmentsKeyIsNeverStored()
{
    const auto loaded = m_keys->load(m_account);
    m_keys->useFromEnvironment(m_account, Secret("env"));
    m_store->answerRead(Secret("stored"));
    QTRY_VERIFY(loaded.isFinished());
    QCOMPARE(m_keys->state(m_account), State::FromEnvironment);
    QCOMPARE(text(m_keys->key(m_account)), QByteArray("env"));
}

void TestAccountKeys::forgettingALockedKeyWipesMemoryAndSaysSo()
{
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(Secret("key"));
    QTRY_VERIFY(loaded.isFinished());
    const auto forgotten = m_keys->forget(m_account);
    QVERIFY(!m_keys->key(m_account));
    m_store->answerChange(fail(ErrorKind::SecretLocked));
    QTRY_VERIFY(forgotten.isFinished());
    QCOMPARE(forgotten.result().error().kind, ErrorKind::SecretLocked);
    QCOMPARE(m_keys->state(m_account), State::Locked);
    QVERIFY(hasMarker());
}

void TestAccountKeys::restoresAMarkerThatWasLost()
{
    const auto loaded = m_keys->load(m_account);
    m_store->answerRead(Secret("key"));
    QTRY_VERIFY(loaded.isFinished());
    QVERIFY(hasMarker());
}

void TestAccountKeys::answersAfterItsDeathHarmNothing()
{
    const auto loaded = m_keys->load(m_account);
    const auto stored = m_keys->store(m_account, Secret("key"));
    m_keys.reset();
    m_store->answerRead(Secret("key"));
    m_store->answerChange({});
    QCoreApplication::sendPostedEvents();
    QVERIFY(!hasMarker());
}

void TestAccountKeys::theKeyIsNotInTheSettings()
{
    const auto stored = m_keys->store(m_account, Secret("dkn_live_canary"));
    m_store->answerChange({});
    QTRY_VERIFY(stored.isFinished());
    const auto flushed = m_settings->flush();
    QTRY_VERIFY(flushed.isFinished());
    QFile file(m_temporary->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("fingerprint"));
    QVERIFY(!content.contains("canary"));
}

QTEST_GUILESS_MAIN(TestAccountKeys)
#include "tst_account_keys.moc"
