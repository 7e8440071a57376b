#pragma once
// What a file with a piece of code from a stranger may be called.

#include <QString>
#include <QStringView>

namespace dria::highlight {

/// A name for a piece of code: the one it names itself, behind the fence (title="a.py",
/// python:src/a.py, a.py) or alone in a comment on its first line, else one by its language,
/// "code.py". info is all that stands behind the fence.
[[nodiscard]] QString suggestedFileName(QStringView info, QStringView code);

/// The last part of a path as a name that every system takes and that hides nothing: no leading
/// dot, no name of a device, letters and a few signs. Empty if nothing is left.
[[nodiscard]] QString safeFileName(QStringView path);

} // namespace dria::highlight
