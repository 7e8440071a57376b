#include "core/keychain_store.h"
#include "keyring.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using dria::test::Keyring;

namespace {

constexpr int patience = 20'000; // milliseconds

/// The answer, as text or as the error's name, so that one comparison shows both.
template<typename T>
QByteArray answerOf(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return "(no answer)";
    if (future.resultCount() == 0)
        return "(cancelled)";
    const Result<T> &result = *future.constBegin();
    if (!result)
        return errorKindName(result.error().kind).toLatin1();
    if constexpr (std::is_void_v<T>)
        return "ok";
    else
        return result->view().toByteArray();
}

} // namespace

class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void absentIsNotFound();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void replaces();
    void removes();
    void removingWhatIsNotThereSucceeds();
    void keepsEntriesAndServicesApart();
    void carriesOutCallsInTheOrderMade();
    void heldCallsAreCarriedOutWhenItBegins();
    void answersOpenCallsWhenItDies();
    void lockedIsLockedAndNotAbsent();
    void removingALockedEntryFailsAndLeavesIt();
    void aLockedKeychainHasNoOpinionOnOtherEntries();
    void killedMidwayComesBackLocked();
    void aFrozenServiceIsATimeout();
    void whatTimedOutBeforeItsTurnIsNeverCarriedOut();

private:
    // A service of its own for each test, so that none sees another's entries.
    QString m_service;
    std::unique_ptr<KeychainStore> m_store;
};

void TestKeychainStore::init()
{
    m_service = u"io.github.driadesktop.Test."_s +
                QString::fromLatin1(QTest::currentTestFunction()) +
                QString::fromLatin1(QTest::currentDataTag());
    m_store = std::make_unique<KeychainStore>(m_service, 15s);
}

void TestKeychainStore::absentIsNotFound()
{
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "SecretNotFound");
}

void TestKeychainStore::readsWhatWasWritten_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("key") << QByteArray("dkn_live_0123456789");
    QTest::newRow("10 KB") << QByteArray(10 * 1024, 'k');
    QTest::newRow("unicode") << u"Schlüssel 鍵 🔑"_s.toUtf8();
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80 end");
    QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("line ends") << QByteArray("a\r\nb\n");
}

void TestKeychainStore::readsWhatWasWritten()
{
    QFETCH(QByteArray, secret);
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret(secret))), "ok");
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), secret);
}

void TestKeychainStore::replaces()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("two"))), "ok");
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "two");
}

void TestKeychainStore::removes()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    QCOMPARE(answerOf(m_store->remove(u"entry"_s)), "ok");
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "SecretNotFound");
}

void TestKeychainStore::removingWhatIsNotThereSucceeds()
{
    QCOMPARE(answerOf(m_store->remove(u"entry"_s)), "ok");
}

void TestKeychainStore::keepsEntriesAndServicesApart()
{
    KeychainStore other(m_service + u".other"_s);
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    QCOMPARE(answerOf(m_store->read(u"Entry"_s)), "SecretNotFound");
    QCOMPARE(answerOf(other.read(u"entry"_s)), "SecretNotFound");
    QCOMPARE(answerOf(other.remove(u"entry"_s)), "ok");
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
}

void TestKeychainStore::carriesOutCallsInTheOrderMade()
{
    const auto first = m_store->write(u"entry"_s, Secret("one"));
    const auto second = m_store->read(u"entry"_s);
    const auto third = m_store->remove(u"entry"_s);
    const auto fourth = m_store->write(u"entry"_s, Secret("two"));
    const auto fifth = m_store->read(u"entry"_s);
    QCOMPARE(answerOf(fifth), "two");
    QCOMPARE(answerOf(first), "ok");
    QCOMPARE(answerOf(second), "one");
    QCOMPARE(answerOf(third), "ok");
    QCOMPARE(answerOf(fourth), "ok");
}

void TestKeychainStore::heldCallsAreCarriedOutWhenItBegins()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    KeychainStore held(m_service);
    held.hold();
    const auto written = held.write(u"entry"_s, Secret("two"));
    const auto read = held.read(u"entry"_s);
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
    QVERIFY(!written.isFinished() && !read.isFinished());
    held.begin();
    QCOMPARE(answerOf(written), "ok");
    QCOMPARE(answerOf(read), "two");
}

void TestKeychainStore::answersOpenCallsWhenItDies()
{
    const auto running = m_store->read(u"entry"_s);
    const auto waiting = m_store->write(u"entry"_s, Secret("one"));
    m_store.reset();
    QCOMPARE(answerOf(running), "Cancelled");
    QCOMPARE(answerOf(waiting), "Cancelled");
    // The job of the first is still on its way, and comes back to nobody.
    KeychainStore next(m_service);
    QCOMPARE(answerOf(next.read(u"entry"_s)), "SecretNotFound");
}

void TestKeychainStore::lockedIsLockedAndNotAbsent()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    QVERIFY(Keyring::lock());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "SecretLocked");
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("two"))), "SecretLocked");
    QCOMPARE(answerOf(m_store->write(u"new"_s, Secret("three"))), "SecretLocked");
    QVERIFY(Keyring::restartUnlocked());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
    QCOMPARE(answerOf(m_store->read(u"new"_s)), "SecretNotFound");
}

void TestKeychainStore::removingALockedEntryFailsAndLeavesIt()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    QVERIFY(Keyring::lock());
    QCOMPARE(answerOf(m_store->remove(u"entry"_s)), "SecretLocked");
    QVERIFY(Keyring::restartUnlocked());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
}

void TestKeychainStore::aLockedKeychainHasNoOpinionOnOtherEntries()
{
    QVERIFY(Keyring::lock());
    QCOMPARE(answerOf(m_store->read(u"never stored"_s)), "SecretNotFound");
    QCOMPARE(answerOf(m_store->remove(u"never stored"_s)), "ok");
    QVERIFY(Keyring::restartUnlocked());
}

void TestKeychainStore::killedMidwayComesBackLocked()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    const auto midway = m_store->read(u"entry"_s);
    QVERIFY(Keyring::kill());
    const QByteArray answer = answerOf(midway);
    QVERIFY2(answer == "one" || answer == "SecretLocked" || answer == "SecretUnavailable",
             answer.constData());
    // The bus starts it anew, and nobody has unlocked it.
    QTRY_COMPARE(answerOf(m_store->read(u"entry"_s)), "SecretLocked");
    QVERIFY(Keyring::restartUnlocked());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
}

void TestKeychainStore::aFrozenServiceIsATimeout()
{
    QCOMPARE(answerOf(m_store->write(u"entry"_s, Secret("one"))), "ok");
    KeychainStore hasty(m_service, 300ms);
    QVERIFY(Keyring::freeze());
    QElapsedTimer timer;
    timer.start();
    const auto running = hasty.read(u"entry"_s);
    const auto waiting = hasty.remove(u"entry"_s);
    QCOMPARE(answerOf(running), "SecretTimeout");
    QCOMPARE(answerOf(waiting), "SecretTimeout");
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(Keyring::thaw());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "one");
}

void TestKeychainStore::whatTimedOutBeforeItsTurnIsNeverCarriedOut()
{
    KeychainStore hasty(m_service, 300ms);
    QVERIFY(Keyring::freeze());
    const auto running = hasty.read(u"entry"_s);
    const auto waiting = hasty.write(u"entry"_s, Secret("one"));
    QCOMPARE(answerOf(running), "SecretTimeout");
    QCOMPARE(answerOf(waiting), "SecretTimeout");
    QVERIFY(Keyring::thaw());
    QCOMPARE(answerOf(m_store->read(u"entry"_s)), "SecretNotFound");
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychain_store.moc"
