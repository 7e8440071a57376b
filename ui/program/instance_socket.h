#pragma once
// What two processes on one data dir say to each other.

#include <QByteArray>
#include <QDir>
#include <QString>

namespace dria::instance_socket {

inline constexpr qint64 longestRequest = 1024; ///< bytes
inline constexpr char show[] = "show ";        ///< then a token or nothing, and a line feed
inline constexpr char shown[] = "shown\n";

[[nodiscard]] inline QString pathIn(const QString &dataDir)
{
    return QDir(dataDir).absoluteFilePath(QStringLiteral("window"));
}

} // namespace dria::instance_socket
