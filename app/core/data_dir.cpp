#include "core/data_dir.h"

#include "core/private_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr QLatin1String lockName("lock");

struct DataDirText
{
    Q_DECLARE_TR_FUNCTIONS(DataDir)
};

// A folder someone keeps other things in keeps its mode: --data-dir /tmp must not lock others out.
void tightenOwnFolder(const QDir &folder)
{
    const bool isOurs = folder.exists(u"id"_s) ||
                        folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (isOurs)
        QFile::setPermissions(folder.path(), privateFolderMode);
}

Result<QString> readOrCreateId(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QUuid id = QUuid::fromString(QString::fromLatin1(file.read(64)).trimmed());
        if (!id.isNull())
            return id.toString(QUuid::WithoutBraces);
    }
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return writePrivateFile(path, id.toLatin1() + '\n').map([&id] { return id; });
}

/// A program that was killed while it locked the folder, or a power cut, leaves a lock that names
/// nobody, which Qt takes for one that is held for ever. Whoever does hold one keeps it: the system
/// knows that by the file.
bool takeOverNameless(QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program) &&
           lock.removeStaleLockFile();
}

tl::unexpected<Error> lockFailure(const QLockFile &lock, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (lock.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Storage, DataDirText::tr("“%1” cannot be written to.").arg(shown));
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return fail(ErrorKind::Storage,
                    DataDirText::tr("Dria Desktop is open already with the folder “%1”. Use that "
                                    "window, or start this one with another --data-dir.")
                        .arg(shown));
    return fail(ErrorKind::Storage,
                DataDirText::tr("Dria Desktop is open already with the folder “%1” (process %2). "
                                "Use that window, or start this one with another --data-dir.")
                    .arg(shown, QString::number(pid)));
}

} // namespace

Result<std::unique_ptr<DataDir>> DataDir::open(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    if (auto made = makePrivateFolder(absolute); !made) {
        return fail(ErrorKind::Storage, DataDirText::tr("The folder “%1” cannot be created.")
                                            .arg(QDir::toNativeSeparators(absolute)));
    }
    const QDir folder(absolute);
    tightenOwnFolder(folder);

    const QString lockPath = folder.filePath(lockName);
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0) && !(takeOverNameless(*lock) && lock->tryLock(0)))
        return lockFailure(*lock, absolute);
    QFile::setPermissions(lockPath, privateFileMode);

    auto id = readOrCreateId(folder.filePath(u"id"_s));
    if (!id)
        return fail(std::move(id).error());
    return std::unique_ptr<DataDir>(new DataDir(absolute, *id, std::move(lock)));
}

bool DataDir::isLocked(const QString &path)
{
    return QDir(path).exists(lockName);
}

DataDir::DataDir(QString path, QString id, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_id(std::move(id))
    , m_lock(std::move(lock))
{
}

DataDir::~DataDir() = default;

QString DataDir::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

QString defaultDataDirPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/dria-desktop"_s;
}

} // namespace dria
