#pragma once
// An answer as the probes print it.

#include "api/completion.h"
#include "core/error.h"

#include <QJsonObject>

namespace dria::test {

/// Members text, reasoning, finish_reason, usage, node_id, model, complete and error: null, or the
/// name of the kind of failure. What the server did not say is null.
[[nodiscard]] QJsonObject answerJson(const Completion &answer,
                                     const std::optional<Error::Kind> &failure);

} // namespace dria::test
