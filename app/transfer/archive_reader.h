#pragma once
// Reads named members of a zip archive from anybody. Nothing is unpacked to disk.

#include "core/result.h"
#include "transfer/progress.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace dria {

/// Takes an archive's members in their order; begin() and end() stand around each one's bytes.
struct ArchiveTaker
{
    std::function<bool(const QString &name)> wants;
    std::function<Result<void>()> begin;
    std::function<Result<void>(QByteArrayView bytes)> feed;
    std::function<Result<void>()> end;
};

/// Whether a file begins as a zip archive does.
[[nodiscard]] bool looksLikeZip(QByteArrayView beginning);

/// Looks at all names before a byte is read. Fails with UnsafeArchive, EncryptedArchive,
/// ExportTooLarge, DamagedExport, Cancelled, as the taker does, or with NotAnExport where nothing
/// was wanted.
[[nodiscard]] Result<void> readArchive(const QString &path, const ArchiveTaker &taker,
                                       const Progress &progress);

} // namespace dria
