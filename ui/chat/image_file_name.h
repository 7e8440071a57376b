#pragma once
// What the file of an image is called that a person saves.

#include <QByteArray>
#include <QString>

namespace dria {

/// Made of what the image is said to show, by anybody: letters and digits of it, no folder, and the
/// suffix of its format.
[[nodiscard]] QString imageFileName(const QByteArray &file, const QString &description);

} // namespace dria
