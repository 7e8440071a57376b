#pragma once
// What the program takes from itself before it reads a word of a stranger.

namespace dria::formulas {

/// Memory has a bound, no core is dumped, and others come first. What the system refuses stays as
/// it was: whoever started the program watches it too.
void limitSelf();

/// Ends the program if it is not called again within so many seconds; 0 for no end.
void endAfter(unsigned seconds);

} // namespace dria::formulas
