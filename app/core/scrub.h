#pragma once
// Takes secrets out of text that may be written or shown elsewhere: the last net, not the first.

#include <QString>

namespace dria {

/// Masks API keys (dkn_…, sk-…), bearer tokens, payment headers, user-info in URLs, and hexadecimal
/// of 64 digits and more (private keys, signatures).
[[nodiscard]] QString scrubbed(QString text);

} // namespace dria
