#include "core/data_dir.h"
#include "core/private_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions anyoneElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;

bool isPrivate(const QString &path)
{
    return QFileInfo::exists(path) && !(QFile::permissions(path) & anyoneElse);
}

} // namespace

class TestDataDir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void createsAFolderOnlyItsOwnerMayRead();
    void tightensAFolderOfItsOwn();
    void leavesTheModeOfAFolderWithOtherThingsInIt();
    void keepsItsIdAcrossRuns();
    void givesEveryFolderAnIdOfItsOwn();
    void replacesADamagedId();
    void refusesAFolderThatIsInUse();
    void canBeOpenedAgainAfterItWasClosed();
    void takesOverTheLockOfADeadProcess();
    void takesOverALockThatNamesNobody();
    void saysSoWhenTheFolderCannotBeCreated();
    void writesAFileAsAWholeAndPrivate();

private:
    [[nodiscard]] QString path() const { return m_temporary->filePath(u"a/b"_s); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestDataDir::createsAFolderOnlyItsOwnerMayRead()
{
    const auto dir = DataDir::open(path());
    QVERIFY(dir.has_value());
    QCOMPARE((*dir)->path(), path());
    QCOMPARE((*dir)->filePath(u"x"_s), path() + u"/x"_s);
    QVERIFY(isPrivate(path()));
    QVERIFY(isPrivate(path() + u"/id"_s));
    QVERIFY(isPrivate(path() + u"/lock"_s));
}

void TestDataDir::tightensAFolderOfItsOwn()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(QFile::setPermissions(path(), privateFolderMode | anyoneElse));
    QVERIFY(DataDir::open(path()).has_value());
    QVERIFY(isPrivate(path()));
}

void TestDataDir::leavesTheModeOfAFolderWithOtherThingsInIt()
{
    QVERIFY(QDir().mkpath(path() + u"/photos"_s));
    QVERIFY(QFile::setPermissions(path(), privateFolderMode | anyoneElse));
    QVERIFY(DataDir::open(path()).has_value());
    QVERIFY(QFile::permissions(path()).testFlags(anyoneElse));
}

void TestDataDir::keepsItsIdAcrossRuns()
{
    const QString first = DataDir::open(path()).value()->id();
    const QString second = DataDir::open(path()).value()->id();
    QCOMPARE(first, second);
    QVERIFY(!QUuid::fromString(first).isNull());
    QVERIFY(!first.contains(u'{'));
}

void TestDataDir::givesEveryFolderAnIdOfItsOwn()
{
    const auto first = DataDir::open(m_temporary->filePath(u"1"_s));
    const auto second = DataDir::open(m_temporary->filePath(u"2"_s));
    QVERIFY((*first)->id() != (*second)->id());
}

void TestDataDir::replacesADamagedId()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(writePrivateFile(path() + u"/id"_s, "not an id").has_value());
    const QString id = DataDir::open(path()).value()->id();
    QVERIFY(!QUuid::fromString(id).isNull());
    QCOMPARE(DataDir::open(path()).value()->id(), id);
}

void TestDataDir::refusesAFolderThatIsInUse()
{
    const auto first = DataDir::open(path());
    const auto second = DataDir::open(path());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::Storage);
    QVERIFY(second.error().detail.contains(u"open already"_s));
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestDataDir::canBeOpenedAgainAfterItWasClosed()
{
    QVERIFY(DataDir::open(path()).has_value());
    QVERIFY(DataDir::open(path()).has_value());
}

void TestDataDir::takesOverTheLockOfADeadProcess()
{
    QProcess dead;
    dead.start(u"true"_s, {});
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    QVERIFY(QDir().mkpath(path()));
    const QByteArray lock =
        QByteArray::number(pid) + "\ndria-desktop\n" + QSysInfo::machineHostName().toUtf8() + '\n';
    QVERIFY(writePrivateFile(path() + u"/lock"_s, lock).has_value());
    QVERIFY(DataDir::open(path()).has_value());
}

void TestDataDir::takesOverALockThatNamesNobody()
{
    // Killed between making the file and writing into it.
    QVERIFY(DataDir::open(path()).has_value());
    QVERIFY(writePrivateFile(path() + u"/lock"_s, QByteArray()).has_value());
    const auto opened = DataDir::open(path());
    QVERIFY(opened.has_value());
    QVERIFY(!DataDir::open(path()).has_value());
}

void TestDataDir::saysSoWhenTheFolderCannotBeCreated()
{
    QVERIFY(writePrivateFile(m_temporary->filePath(u"a"_s), "a file").has_value());
    const auto dir = DataDir::open(path());
    QVERIFY(!dir.has_value());
    QCOMPARE(dir.error().kind, ErrorKind::Storage);
    QVERIFY(dir.error().detail.contains(u"cannot be created"_s));
}

void TestDataDir::writesAFileAsAWholeAndPrivate()
{
    const QString file = m_temporary->filePath(u"file"_s);
    QVERIFY(writePrivateFile(file, "one, which is longer").has_value());
    QVERIFY(writePrivateFile(file, "two").has_value());
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("two"));
    QVERIFY(isPrivate(file));
    QVERIFY(!writePrivateFile(m_temporary->filePath(u"missing/file"_s), "x").has_value());
}

QTEST_GUILESS_MAIN(TestDataDir)
#include "tst_data_dir.moc"
