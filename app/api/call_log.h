#pragma once
// One line in the log for each request: what was asked and how it ended. No host, no content.

#include "core/error.h"

#include <chrono>

class QNetworkRequest;

namespace dria {

/// Successes at the debug level, failures at info. Only the path is named: a host may be private.
void logCall(const QNetworkRequest &request, bool posted, const Error *error,
             std::chrono::milliseconds took);

} // namespace dria
