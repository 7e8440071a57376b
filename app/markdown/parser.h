#pragma once
// Markdown text, whole, to blocks (CommonMark with GitHub's tables, task lists, strikethrough and
// autolinks). HTML is text. Bounded by limits.h; no text is ever left out.

#include "markdown/block.h"

#include <QList>
#include <QStringView>

namespace dria::markdown {

/// What a parse makes of a text. The defaults are what the program shows.
struct ParseOptions
{
    bool html = false;    ///< HTML is kept as such, else it is text
    bool thinking = true; ///< blocks of thinking are recognised
    bool limits = true;   ///< limits.h holds; without, text is taken as it is, line ends included
    bool marks = false;   ///< RichText::marks are filled in, as the HTML form needs them
    bool math = true;     ///< formulas are recognised

    /// What md4c alone makes of a text in GitHub's dialect.
    [[nodiscard]] static ParseOptions faithful() { return {true, false, false, true, false}; }
};

[[nodiscard]] QList<Block> parse(QStringView text, const ParseOptions &options = {});

/// The text without its thinking (<think>…</think>, also with the opening tag missing): what is
/// copied, and what goes back to a model.
[[nodiscard]] QString withoutThinking(QStringView text);

} // namespace dria::markdown
