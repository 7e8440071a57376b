#include "library/statement.h"
#include "library_stage.h"

#include <QFileInfo>

using namespace dria;
using namespace Qt::StringLiterals;

class TestCheckpointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogDoesNotGrowWithWhatIsWritten();
    void smallWritesAfterwardsCauseNone();
    void nothingIsLeftOfTheLogAtTheEnd();
    void theWriterMakesNoCheckpointsItself();

private:
    /// So many messages of 100 KB.
    void write(LibraryStage &stage, int messages);
};

void TestCheckpointer::write(LibraryStage &stage, int messages)
{
    const ConversationRecord record = stage.addConversation();
    for (int i = 0; i < messages; ++i) {
        Message message = stage.message(record.id, Message::Role::User);
        message.text = u"word "_s.repeated(20'000);
        QVERIFY(stage.store->save(message).result());
    }
}

void TestCheckpointer::theLogDoesNotGrowWithWhatIsWritten()
{
    LibraryStage stage;
    constexpr qint64 mebibyte = 1024 * 1024;
    const QFileInfo library(stage.path());
    const QFileInfo log(stage.path() + u"-wal"_s);
    for (int round = 0; round < 10; ++round) {
        write(stage, 60);
        // A checkpoint came: the file has what the log is written over with.
        QTRY_VERIFY(QFileInfo(library.filePath()).size() > (round - 1) * 6 * mebibyte);
    }
    QVERIFY2(QFileInfo(log.filePath()).size() < 40 * mebibyte,
             QByteArray::number(QFileInfo(log.filePath()).size()).constData());
}

void TestCheckpointer::smallWritesAfterwardsCauseNone()
{
    LibraryStage stage;
    const ConversationRecord record = stage.addConversation();
    write(stage, 60);
    const auto fileSize = [&] { return QFileInfo(stage.path()).size(); };
    QTRY_VERIFY(fileSize() > 4 * 1024 * 1024);
    // Two: one that finds the log all moved and begins it anew, one that finds it short.
    const auto writeSmall = [&] {
        return stage.store->save(stage.message(record.id, Message::Role::User)).result();
    };
    QTRY_VERIFY(writeSmall() && QFileInfo(stage.path() + u"-wal"_s).size() <= 4 * 1024 * 1024);
    const QDateTime moved = QFileInfo(stage.path()).lastModified(); // by checkpoints alone
    for (int i = 0; i < 50; ++i)
        QVERIFY(writeSmall());
    QCOMPARE(QFileInfo(stage.path()).lastModified(), moved);
}

void TestCheckpointer::nothingIsLeftOfTheLogAtTheEnd()
{
    LibraryStage stage;
    write(stage, 100);
    stage.close();
    QVERIFY(!QFile::exists(stage.path() + u"-wal"_s));
}

void TestCheckpointer::theWriterMakesNoCheckpointsItself()
{
    LibraryStage stage;
    const auto pages = stage.store->thread().read<int>([](Database &database) -> Result<int> {
        const auto value = database.run(u"PRAGMA wal_autocheckpoint"_s);
        return value ? Result<int>(value->toInt()) : fail(value.error());
    });
    QCOMPARE(pages.result().value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
