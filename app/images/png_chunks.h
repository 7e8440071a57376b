#pragma once
// A PNG reduced to what makes its pixels. Not for use outside this folder.

#include <QByteArray>

namespace dria {

/// Leaves out texts, times and whatever else a reader would unpack and keep: a thousand of them, a
/// few kilobytes each in the file, fill the memory. Ends where the chunks do, whole or broken.
[[nodiscard]] QByteArray withoutSideChunks(const QByteArray &png);

} // namespace dria
