#pragma once
// Whether a person reads what the program prints.

namespace dria {

/// True when standard error is a terminal; false when a desktop started the program.
[[nodiscard]] bool startedFromTerminal();

} // namespace dria
