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
