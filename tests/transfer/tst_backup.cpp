// Copies of the library, and what comes of them when they are taken in again.

#include "core/settings.h"
#include "transfer/daily_backup.h"
#include "transfer/library_backup.h"
#include "transfer_stage.h"

#include <QDir>

using namespace dria;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupRestoresEverythingIntoAnEmptyLibrary();
    void restoringJoinsTwoHistoriesAndTheNewerRowWins();
    void deletionsThatAreNewerComeAlong();
    void whatWasForgottenHereStaysForgotten();
    void damagedAndStrangeFilesAreRefused();
    void oldDailyCopiesGoAndOthersStay();
    void aCopyIsMadeOnceADay();

private:
    static QString backUp(TransferStage &stage)
    {
        const QString path = stage.folder.filePath(u"backup.db"_s);
        if (!writeBackup(stage.path(), path))
            qFatal("no backup");
        return path;
    }
    static Message say(TransferStage &stage, const QUuid &chat, const QString &text)
    {
        Message message = stage.message(chat, Message::Role::User);
        message.text = text;
        if (!stage.store->save(message).result())
            qFatal("not saved");
        return message;
    }
};

void TestBackup::aBackupRestoresEverythingIntoAnEmptyLibrary()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Kept"_s);
    say(stage, record.id, u"Hello"_s);
    const QString path = backUp(stage);
    QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    TransferStage empty;
    const auto report = empty.import(path);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(empty.summary.kind, ImportKind::Backup);
    QCOMPARE(empty.exported(), stage.exported());
}

void TestBackup::restoringJoinsTwoHistoriesAndTheNewerRowWins()
{
    TransferStage one;
    const ConversationRecord shared = one.addConversation(u"Old title"_s);
    TransferStage two;
    QVERIFY(two.import(backUp(one)));
    say(one, shared.id, u"said on the first"_s);
    say(two, shared.id, u"said on the second"_s);
    QVERIFY(two.store->rename(shared.id, u"New title"_s).result());
    QVERIFY(two.import(backUp(one)));
    QVERIFY(one.import(backUp(two)));
    QCOMPARE(one.exported(), two.exported());
    for (const char *part : {"said on the first", "said on the second", "New title"})
        QVERIFY2(one.exported().contains(part), part);
}

void TestBackup::deletionsThatAreNewerComeAlong()
{
    TransferStage one;
    const ConversationRecord record = one.addConversation(u"Regretted"_s);
    TransferStage two;
    QVERIFY(two.import(backUp(one)));
    const QString old = backUp(one);
    QVERIFY(two.store->removeConversations({record.id}).result());
    QVERIFY(two.import(old)); // an older copy does not bring it back
    QVERIFY(!two.exported().contains("Regretted"));
    QVERIFY(one.import(backUp(two)));
    QVERIFY(!one.exported().contains("Regretted"));
}

void TestBackup::whatWasForgottenHereStaysForgotten()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Forgotten"_s);
    const QString old = backUp(stage);
    QVERIFY(stage.store->removeConversations({record.id}).result());
    QVERIFY(stage.store->purgeConversations({record.id}).result());
    const auto report = stage.import(old);
    QVERIFY(report);
    QCOMPARE(report->conversationsDeleted, 1);
    QVERIFY(!stage.exported().contains("Forgotten"));
    // Nor does it come back on a third computer that took this one's copy in first.
    const QString forgetting = stage.folder.filePath(u"later.db"_s);
    QVERIFY(writeBackup(stage.path(), forgetting));
    TransferStage third;
    QVERIFY(third.import(forgetting));
    QVERIFY(third.import(old));
    QVERIFY(!third.exported().contains("Forgotten"));
    QVERIFY(third.store->trash().result()->isEmpty());
}

void TestBackup::damagedAndStrangeFilesAreRefused()
{
    TransferStage stage;
    const ConversationRecord record = stage.addConversation(u"Mine"_s);
    for (int i = 0; i < 50; ++i)
        say(stage, record.id, QString(2000, u'x'));
    QFile copy(backUp(stage));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    const QByteArray whole = copy.readAll();
    const QByteArray before = stage.exported();
    const auto cut = stage.importBytes(whole.left(whole.size() / 2));
    QVERIFY(!cut);
    QCOMPARE(errorKindName(cut.error().kind), u"DamagedExport"_s);
    QByteArray broken = whole;
    broken.replace(whole.size() / 2, 3000, QByteArray(3000, '\x7f'));
    QVERIFY(!stage.importBytes(broken));
    const QString strange = stage.folder.filePath(u"strange.db"_s);
    {
        const auto other = Database::open(strange, Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"CREATE TABLE t (x)"_s));
    }
    const auto refused = stage.import(strange);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAnExport);
    QCOMPARE(stage.exported(), before);
    QCOMPARE(QDir(stage.folder.path()).entryList({u"import-*"_s}), QStringList());
}

void TestBackup::oldDailyCopiesGoAndOthersStay()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    for (const auto &name : {u"dria-desktop-20260301.db"_s, u"dria-desktop-20260302.db"_s,
                             u"dria-desktop-20260303.db"_s, u"dria-desktop-mine.db"_s, u"x.db"_s}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    removeOldBackups(folder.path(), 2);
    QCOMPARE(dir.entryList(QDir::Files, QDir::Name),
             QStringList({u"dria-desktop-20260302.db"_s, u"dria-desktop-20260303.db"_s,
                          u"dria-desktop-mine.db"_s, u"x.db"_s}));
}

void TestBackup::aCopyIsMadeOnceADay()
{
    TransferStage stage;
    (void)stage.addConversation(u"Kept"_s);
    Settings settings(stage.folder.filePath(u"settings.json"_s));
    DailyBackup backup(stage.store->thread(), settings, stage.clock);
    QSignalSpy changed(&backup, &DailyBackup::changed);
    backup.copyIfDue();
    QVERIFY(!backup.isRunning()); // no folder, no copy
    const QTemporaryDir folder;
    backup.setFolder(folder.path());
    QVERIFY(backup.isRunning());
    QTRY_VERIFY(!backup.isRunning());
    QVERIFY(!backup.problem());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    backup.copyIfDue();
    QVERIFY(!backup.isRunning());
    backup.setFolder(folder.filePath(u"missing"_s));
    QTRY_VERIFY(!backup.isRunning());
    QVERIFY(backup.problem());
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
