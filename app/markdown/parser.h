#pragma once
// Markdown text, whole, to blocks (CommonMark with GitHub's tables, task lists, strikethrough and
// autolinks). HTML is text. Bounded by limits.h; no text is ever left out.

#include "markdown/block.h"

#include <QList>
#include <QStringView>

namespace dria::markdown {

[[nodiscard]] QList<Block> parse(QStringView text);

/// The text without its thinking (<think>…</think>, also with the opening tag missing): what is
/// copied, and what goes back to a model.
[[nodiscard]] QString withoutThinking(QStringView text);

} // namespace dria::markdown
