#pragma once
// What is said of an import: what a file would bring, and what became of it.

#include <QString>

namespace dria {

struct ImportSummary;
struct MergeReport;

/// "ChatGPT: 12 chats with 340 messages, from 3 Mar 2024 to 5 May 2026." and, on lines of their
/// own, what will not come and why.
[[nodiscard]] QString importPreview(const ImportSummary &summary);
[[nodiscard]] QString importOutcome(const MergeReport &report);

} // namespace dria
