#pragma once
// Character references of HTML5, as Markdown uses them.

#include <QString>

namespace dria::markdown {

/// The text of "&amp;", "&#65;" or "&#x41;" (with ampersand and semicolon); an unknown name comes
/// back as it is. Numbers that are no character give U+FFFD (CommonMark 2.5).
[[nodiscard]] QString entityText(QStringView entity);

} // namespace dria::markdown
