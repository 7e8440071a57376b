#pragma once
// The folder that holds everything the program writes, locked for one process at a time.

#include "core/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace dria {

class DataDir
{
public:
    /// Creates the folder where needed (0700) and locks it until the object dies; a lock left by a
    /// dead process does not count. Fails with Storage and a translated detail. Reads and writes
    /// the disk: call it before the window is shown.
    [[nodiscard]] static Result<std::unique_ptr<DataDir>> open(const QString &path);
    /// Whether open() may have failed because a process has the folder already.
    [[nodiscard]] static bool isLocked(const QString &path);
    ~DataDir();
    DataDir(const DataDir &) = delete;
    DataDir &operator=(const DataDir &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A random UUID without braces that belongs to this folder; part of every keychain entry's
    /// name, so that two folders never share an entry.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    DataDir(QString path, QString id, std::unique_ptr<QLockFile> lock);

    QString m_path;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

/// $XDG_DATA_HOME/dria-desktop, or what the platform has in its place.
[[nodiscard]] QString defaultDataDirPath();

} // namespace dria
