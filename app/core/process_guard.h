#pragma once
// Keeps secrets in this process from leaving it by way of the system.

namespace dria {

/// No core dump is written when the process crashes (RLIMIT_CORE 0; nothing to do on Windows).
/// False when the system refused. Not PR_SET_DUMPABLE: with it the desktop portals refuse us.
bool disableCoreDumps();

} // namespace dria
