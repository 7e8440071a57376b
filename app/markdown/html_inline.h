#pragma once
// The inline half of the HTML form. Not for use outside this folder.

#include "markdown/html_form.h"

namespace dria::markdown {

/// Appends text with its marks as elements.
void writeInline(QString &html, const RichText &content, Links links);
/// For content and attributes: & < > " as entities.
[[nodiscard]] QString escaped(QStringView text);

} // namespace dria::markdown
