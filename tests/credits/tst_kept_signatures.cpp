#include "core/memory_secret_store.h"
#include "core/settings.h"
#include "credits/kept_signatures.h"
#include "support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Memory with a lock on it.
class LockableStore final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &entry) override { return m_memory.read(entry); }
    QFuture<Result<void>> write(const QString &entry, Secret secret) override
    {
        return isLocked ? readyFuture<void>(fail(ErrorKind::SecretDenied))
                        : m_memory.write(entry, std::move(secret));
    }
    QFuture<Result<void>> remove(const QString &entry) override
    {
        ++removals;
        return isLocked ? readyFuture<void>(fail(ErrorKind::SecretLocked)) : m_memory.remove(entry);
    }

    bool isLocked = false;
    int removals = 0;

private:
    MemorySecretStore m_memory;
};

const Bytes32 digest{7};

Signature someSignature()
{
    Signature::Bytes bytes{1};
    bytes.back() = 27;
    return Signature(bytes);
}

} // namespace

class TestKeptSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsKeptComesBackTheSame();
    void eachAccountAndPaymentHasItsOwn();
    void aKeychainThatTakesNothingIsTold();
    void isGoneOnceItsTimeHasPassed();
    void isGoneAfterTheNextStartToo();
    void aLockedKeychainIsTriedAgain();
    void theSettingsHoldNoSignature();
    void whatIsNoSignatureIsNotFound();

private:
    void start();
    [[nodiscard]] std::uint64_t inMinutes(int minutes) const
    {
        return static_cast<std::uint64_t>(m_clock.nowUtc().toSecsSinceEpoch() + minutes * 60);
    }
    [[nodiscard]] bool keep(int minutes)
    {
        const auto written = m_kept->keep(m_account, digest, someSignature(), inMinutes(minutes));
        return QTest::qWaitFor([&] { return written.isFinished(); }) && written.result();
    }
    [[nodiscard]] Result<Signature> found(const QUuid &account, const Bytes32 &wanted)
    {
        const auto future = m_kept->find(account, wanted);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }))
            return fail(ErrorKind::SecretTimeout);
        return future.result();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<LockableStore> m_store;
    std::unique_ptr<Settings> m_settings;
    ManualClock m_clock;
    std::unique_ptr<KeptSignatures> m_kept;
    const QUuid m_account = QUuid::createUuid();
};

void TestKeptSignatures::init()
{
    m_kept.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LockableStore>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.json"_s));
    start();
}

void TestKeptSignatures::start()
{
    m_kept = std::make_unique<KeptSignatures>(*m_store, *m_settings, m_clock, u"dir"_s);
}

void TestKeptSignatures::whatIsKeptComesBackTheSame()
{
    QVERIFY(keep(5));
    start();
    QCOMPARE(found(m_account, digest).value(), someSignature());
}

void TestKeptSignatures::eachAccountAndPaymentHasItsOwn()
{
    QVERIFY(keep(5));
    QCOMPARE(found(QUuid::createUuid(), digest).error().kind, ErrorKind::SecretNotFound);
    QCOMPARE(found(m_account, Bytes32{8}).error().kind, ErrorKind::SecretNotFound);
}

void TestKeptSignatures::aKeychainThatTakesNothingIsTold()
{
    m_store->isLocked = true;
    QVERIFY(!keep(5));
}

void TestKeptSignatures::isGoneOnceItsTimeHasPassed()
{
    QVERIFY(keep(5));
    m_clock.advance(4min);
    m_kept->forgetPassed();
    QVERIFY(found(m_account, digest));
    m_clock.advance(1min);
    m_kept->forgetPassed();
    QTRY_COMPARE(found(m_account, digest).error().kind, ErrorKind::SecretNotFound);
    QCOMPARE(m_store->removals, 1);
    m_kept->forgetPassed(); // nothing is left to do
    QCOMPARE(m_store->removals, 1);
}

void TestKeptSignatures::isGoneAfterTheNextStartToo()
{
    QVERIFY(keep(5));
    m_kept.reset();
    m_clock.advance(5min);
    start();
    QTRY_COMPARE(found(m_account, digest).error().kind, ErrorKind::SecretNotFound);
}

void TestKeptSignatures::aLockedKeychainIsTriedAgain()
{
    QVERIFY(keep(5));
    m_clock.advance(6min);
    m_store->isLocked = true;
    m_kept->forgetPassed();
    QTRY_COMPARE(m_store->removals, 1);
    QVERIFY(found(m_account, digest));
    m_store->isLocked = false;
    m_kept->forgetPassed();
    QTRY_VERIFY(!found(m_account, digest));
}

void TestKeptSignatures::theSettingsHoldNoSignature()
{
    QVERIFY(keep(5));
    const auto flushed = m_settings->flush();
    QTRY_VERIFY(flushed.isFinished());
    QFile file(m_dir->filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    QVERIFY(settings.contains("payment-signature"));
    QVERIFY(!settings.contains(someSignature().toHex().mid(2).toLatin1()));
}

void TestKeptSignatures::whatIsNoSignatureIsNotFound()
{
    const auto written =
        m_store->write(m_kept->entryName(m_account, digest), Secret(QByteArrayView("0x12")));
    QTRY_VERIFY(written.isFinished());
    QCOMPARE(found(m_account, digest).error().kind, ErrorKind::SecretNotFound);
}

QTEST_GUILESS_MAIN(TestKeptSignatures)
#include "tst_kept_signatures.moc"
