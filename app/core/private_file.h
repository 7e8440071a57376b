#pragma once
// Files and folders that only their owner may read.

#include "core/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace dria {

inline constexpr QFileDevice::Permissions privateFileMode =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;
inline constexpr QFileDevice::Permissions privateFolderMode =
    privateFileMode | QFileDevice::ExeOwner;

/// Creates the folder with mode 0700, and its parents with the user's usual mode. One that exists
/// is left as it is. Fails with Storage.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Replaces the file as a whole or not at all, mode 0600, synced to disk. Fails with Storage.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace dria
