#pragma once
// An answer, whole: what a chat request came to.

#include "core/token_usage.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dria {

struct Completion
{
    QString text;      ///< as it arrived, <think> included
    QString reasoning; ///< from a field of its own
    QString id;        ///< the server's name for the request
    QString model;     ///< as reported, which may differ from what was asked
    QString nodeId;
    QString finishReason; ///< empty when none was given
    TokenUsage usage;
    bool sawDone = false; ///< [DONE] came, or the answer came whole

    std::optional<std::chrono::milliseconds> toFirstToken; ///< since the request was handed over
    std::chrono::milliseconds duration{0};

    /// Finished in form: [DONE] or a finish reason was seen.
    [[nodiscard]] bool isComplete() const { return sawDone || !finishReason.isEmpty(); }
    friend bool operator==(const Completion &, const Completion &) = default;
};

} // namespace dria
