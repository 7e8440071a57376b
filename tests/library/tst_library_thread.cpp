#include "library/statement.h"
#include "library_stage.h"

using namespace dria;
using namespace Qt::StringLiterals;

class TestLibraryThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHappensBeforeItBegins();
    void whatWasAskedIsWrittenEvenIfItNeverBegan();
};

namespace {

LibraryThread::Write note(const QString &value)
{
    return [value](Database &database) -> Result<void> {
        Statement write(database, u"INSERT INTO meta (name, value) VALUES ('note', ?)"_s);
        return write.bind(value).run();
    };
}

} // namespace

void TestLibraryThread::nothingHappensBeforeItBegins()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    const SystemClock clock;
    LibraryThread thread(
        path, clock, [](const LibraryState &) {}, LibraryThread::Begin::WhenAsked);
    const auto written = thread.write(note(u"kept"_s));
    const auto count = thread.statementCount();
    QVERIFY(!QFile::exists(path));
    QVERIFY(!written.isFinished() && !count.isFinished());
    thread.begin();
    QVERIFY(written.result());
    QVERIFY(count.result());
    QVERIFY(QFile::exists(path));
}

void TestLibraryThread::whatWasAskedIsWrittenEvenIfItNeverBegan()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"library.db"_s);
    const SystemClock clock;
    QFuture<Result<void>> written;
    {
        LibraryThread thread(
            path, clock, [](const LibraryState &) {}, LibraryThread::Begin::WhenAsked);
        written = thread.write(note(u"kept"_s));
    }
    QVERIFY(written.isFinished());
    QVERIFY(written.result());
    LibraryThread again(path, clock, [](const LibraryState &) {});
    const auto found = again.read<QString>([](Database &database) -> Result<QString> {
        Statement read(database, u"SELECT value FROM meta WHERE name = 'note'"_s);
        if (auto done = read.run(); !done)
            return fail(done.error());
        return read.next() ? read.text(0) : QString();
    });
    QCOMPARE(found.result().value_or(u"?"_s), u"kept"_s);
}

QTEST_GUILESS_MAIN(TestLibraryThread)
#include "tst_library_thread.moc"
