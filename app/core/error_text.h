#pragma once
// Errors in words: what happened, what it means, and what can be done.

#include "core/error.h"

#include <QString>

namespace dria {

/// One or a few plain sentences in the person's language. Quotes the server's or the system's own
/// words where they help, on one line, shortened, and without characters that turn text around.
/// Plain text: show it with Qt::PlainText.
[[nodiscard]] QString explain(const Error &error);

/// "in 40 seconds", "in 3 minutes": for sentences like "Try again …".
[[nodiscard]] QString inWords(std::chrono::seconds fromNow);

} // namespace dria
