#pragma once
// How far a long job is, and whether it may go on.

#include <QtGlobal>

#include <functional>

namespace dria {

/// Told now and then on the job's own thread: how much of what is done, in the same unit. False
/// ends the job, which leaves nothing behind and answers with Cancelled.
using Progress = std::function<bool(qint64 done, qint64 of)>;

} // namespace dria
