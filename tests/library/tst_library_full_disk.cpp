// A disk that is full, and one that became read-only: real file systems of half a megabyte, mounted
// in a namespace of this process.

#include "library_stage.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

bool writeAll(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Before any thread is started: what is mounted from here on only this process sees.
bool enterNamespace()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (user != 0) {
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        if (!writeAll("/proc/self/setgroups", "deny") ||
            !writeAll("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") ||
            !writeAll("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1"))
            return false;
    } else if (unshare(CLONE_NEWNS) != 0) {
        return false;
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mayMount = false;

/// A file system of so many kilobytes over a folder, for as long as it lives.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kilobytes)
        : m_folder(QFile::encodeName(folder))
        , m_mounted(mount("tmpfs", m_folder.constData(), "tmpfs", 0, options(kilobytes)) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    bool resize(int kilobytes) const { return remount(0, options(kilobytes)); }
    bool setReadOnly(bool readOnly) const { return remount(readOnly ? MS_RDONLY : 0, nullptr); }

private:
    const char *options(int kilobytes)
    {
        m_options = "size=" + QByteArray::number(kilobytes) + "k";
        return m_options.constData();
    }
    [[nodiscard]] const char *options(int kilobytes) const
    {
        return const_cast<SmallDisk *>(this)->options(kilobytes);
    }
    [[nodiscard]] bool remount(unsigned long flags, const char *how) const
    {
        return mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | flags, how) == 0;
    }

    QByteArray m_folder;
    QByteArray m_options;
    bool m_mounted;
};

} // namespace

class TestLibraryFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAFullDiskRefusesIsKeptAndWrittenLater();
    void aLibraryThatCannotBeMadeIsMadeLater();
    void aDiskThatBecomesReadOnlyIsWrittenWhenItCan();
    void aReadOnlyDiskIsReadAtTheStart();
    void whatIsOnAFullDiskCanStillBeRead();

private:
    /// Streams into an answer until the disk is full; what was handed to the store.
    static QString fillWith(LibraryStage &stage, const QUuid &answer);
};

void TestLibraryFullDisk::init()
{
    if (!mayMount)
        QSKIP("this system lets nobody mount a file system of his own");
}

QString TestLibraryFullDisk::fillWith(LibraryStage &stage, const QUuid &answer)
{
    QString shown;
    bool refused = false;
    for (int i = 0; i < 2000 && !refused; ++i) {
        const QString piece = u"Piece %1 "_s.arg(i).leftJustified(1000, u'.');
        const auto journalled = stage.store->journal(answer, piece, {}).result();
        shown += piece;
        refused = !journalled && journalled.error().kind == ErrorKind::StorageFull;
    }
    return refused ? shown : QString();
}

void TestLibraryFullDisk::whatAFullDiskRefusesIsKeptAndWrittenLater()
{
    LibraryStage stage;
    stage.close();
    const SmallDisk disk(stage.folder.path(), 600);
    QVERIFY(disk.isMounted());
    stage.reopen();
    const ConversationRecord record = stage.addConversation();
    Message answer = stage.message(record.id, Message::Role::Assistant);
    answer.state = Message::State::Waiting;
    QVERIFY(stage.store->save(answer).result());
    answer.text = fillWith(stage, answer.id);
    QVERIFY(!answer.text.isEmpty());
    QTRY_COMPARE(stage.store->state().error.value_or(Error{}).kind, ErrorKind::StorageFull);

    // Goes on as if nothing had happened, behind what waits.
    answer.state = Message::State::Complete;
    answer.text += u"the end"_s;
    const Message next = stage.message(record.id, Message::Role::User);
    QVERIFY(!stage.store->save(answer).result());
    QVERIFY(!stage.store->save(next).result());

    QVERIFY(disk.resize(8000));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.store->state().error, 10000);
    QCOMPARE(stage.messagesOf(record.id), QList<Message>({answer, next}));
    stage.close();
}

void TestLibraryFullDisk::aLibraryThatCannotBeMadeIsMadeLater()
{
    LibraryStage stage;
    stage.close();
    const SmallDisk disk(stage.folder.path(), 16);
    QVERIFY(disk.isMounted());
    stage.reopen();
    QCOMPARE(stage.settled().kind, LibraryState::Kind::Unusable);
    ConversationRecord record;
    record.id = QUuid::createUuid();
    record.createdAt = record.activeAt = record.updatedAt = stage.clock.nowUtc();
    QVERIFY(!stage.store->save(record).result());
    QVERIFY(disk.resize(8000));
    QTRY_COMPARE_WITH_TIMEOUT(stage.store->state().kind, LibraryState::Kind::Ready, 10000);
    QTRY_VERIFY(stage.store->open(record.id, 1).result());
    stage.close();
}

void TestLibraryFullDisk::aDiskThatBecomesReadOnlyIsWrittenWhenItCan()
{
    LibraryStage stage;
    stage.close();
    const SmallDisk disk(stage.folder.path(), 8000);
    QVERIFY(disk.isMounted());
    stage.reopen();
    const ConversationRecord record = stage.addConversation();
    stage.close(); // a disk with files open for writing does not become read-only by a command
    stage.reopen();
    QVERIFY(stage.settled().canRead());
    stage.close();
    QVERIFY(disk.setReadOnly(true));
    stage.reopen();
    QCOMPARE(stage.settled().kind, LibraryState::Kind::ReadOnly);
    const Message message = stage.message(record.id, Message::Role::User);
    QVERIFY(!stage.store->save(message).result());
    QVERIFY(disk.setReadOnly(false));
    QTRY_COMPARE_WITH_TIMEOUT(stage.store->state().kind, LibraryState::Kind::Ready, 10000);
    QTRY_COMPARE(stage.messagesOf(record.id), QList<Message>{message});
    stage.close();
}

void TestLibraryFullDisk::aReadOnlyDiskIsReadAtTheStart()
{
    LibraryStage stage;
    stage.close();
    const SmallDisk disk(stage.folder.path(), 8000);
    QVERIFY(disk.isMounted());
    stage.reopen();
    const ConversationRecord record = stage.addConversation();
    QVERIFY(stage.store->save(stage.message(record.id, Message::Role::User)).result());
    stage.close();
    QVERIFY(disk.setReadOnly(true));
    stage.reopen();
    const LibraryState state = stage.settled();
    QCOMPARE(state.kind, LibraryState::Kind::ReadOnly);
    QCOMPARE(state.error->kind, ErrorKind::StorageReadOnly);
    QCOMPARE(stage.messagesOf(record.id).size(), 1);
    stage.close();
}

void TestLibraryFullDisk::whatIsOnAFullDiskCanStillBeRead()
{
    LibraryStage stage;
    stage.close();
    const SmallDisk disk(stage.folder.path(), 600);
    QVERIFY(disk.isMounted());
    stage.reopen();
    const ConversationRecord record = stage.addConversation();
    const Message answer = stage.message(record.id, Message::Role::Assistant);
    QVERIFY(stage.store->save(answer).result());
    QVERIFY(!fillWith(stage, answer.id).isEmpty());
    QCOMPARE(stage.messagesOf(record.id).size(), 1);
    stage.reopen(); // with the disk as full as it was
    QVERIFY(stage.settled().kind != LibraryState::Kind::Recovered);
    stage.close();
}

int main(int argc, char *argv[])
{
    mayMount = enterNamespace();
    QCoreApplication application(argc, argv);
    TestLibraryFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_library_full_disk.moc"
