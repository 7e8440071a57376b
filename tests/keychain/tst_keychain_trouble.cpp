#include "core/keychain_store.h"

#include <QElapsedTimer>
#include <QTest>

#include <chrono>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Run where no keychain can be reached; DRIA_EXPECTED_ERROR names what each call must answer.
class TestKeychainTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallSaysWhyAtOnce();

private:
    template<typename T>
    static QString errorOf(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000))
            return u"(no answer)"_s;
        const Result<T> &result = *future.constBegin();
        return result ? u"(no error)"_s : errorKindName(result.error().kind);
    }

    QString m_expected;
};

void TestKeychainTrouble::initTestCase()
{
    m_expected = qEnvironmentVariable("DRIA_EXPECTED_ERROR");
    QVERIFY(!m_expected.isEmpty());
}

void TestKeychainTrouble::everyCallSaysWhyAtOnce()
{
    KeychainStore store(u"io.github.driadesktop.Test"_s, 8s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(errorOf(store.read(u"entry"_s)), m_expected);
    QCOMPARE(errorOf(store.write(u"entry"_s, Secret("one"))), m_expected);
    QCOMPARE(errorOf(store.remove(u"entry"_s)), m_expected);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestKeychainTrouble)
#include "tst_keychain_trouble.moc"
