#include "core/ids.h"
#include "credits/usage_csv.h"
#include "library/usage_ledger.h"
#include "library_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestUsageCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowHasAllThatIsKnown();
    void namesCannotBreakOutOfTheirField();
    void allEntriesAreThereHoweverMany();
};

void TestUsageCsv::aRowHasAllThatIsKnown()
{
    UsageEntry entry;
    entry.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    entry.model = u"qwen3.5:9b"_s;
    entry.node = u"node-7"_s;
    entry.promptTokens = 10;
    entry.answerTokens = 20;
    entry.observedMicros = 30'000;
    entry.sharedBy = 2;
    QVERIFY(csvOf({entry}).startsWith(
        "2026-03-13T12:00:00.000Z,qwen3.5:9b,node-7,10,20,yes,0.030000,2,"));
    UsageEntry bare;
    bare.createdAt = entry.createdAt;
    bare.isCounted = false;
    QVERIFY(csvOf({bare}).startsWith("2026-03-13T12:00:00.000Z,,,,,no,,1,"));
    QVERIFY(csvOf({bare}).endsWith("\r\n"));
}

void TestUsageCsv::namesCannotBreakOutOfTheirField()
{
    UsageEntry entry;
    entry.createdAt = QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
    entry.model = u"=HYPERLINK(\"http://x\",\"y\")"_s;
    entry.node = u"two\nlines"_s;
    const QByteArray csv = csvOf({entry});
    QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",\"two\nlines\","));
}

void TestUsageCsv::allEntriesAreThereHoweverMany()
{
    LibraryStage stage;
    UsageLedger ledger(stage.store->thread(), stage.clock);
    const QUuid account = QUuid::createUuid();
    QFuture<Result<void>> last;
    for (int i = 0; i < 2500; ++i) {
        UsageEntry entry;
        entry.createdAt = stage.clock.nowUtc();
        entry.id = newId(entry.createdAt);
        entry.account = account;
        entry.conversation = entry.message = entry.id;
        last = ledger.record(entry);
    }
    QVERIFY(last.result());
    UsageCsv csv(ledger);
    const auto made = csv.make({account, {}, {}});
    QTRY_VERIFY(made.isFinished());
    QCOMPARE(made.result()->count("\r\n"), 2501); // a head, too
}

QTEST_GUILESS_MAIN(TestUsageCsv)
#include "tst_usage_csv.moc"
