#pragma once
// Tooltips that show text as it is: Qt's own guess whether text is markup.

#include <QString>

namespace dria {

/// Text for setToolTip() and QToolTip::showText() that is drawn letter by letter and wraps.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace dria
