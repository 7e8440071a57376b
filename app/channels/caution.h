#pragma once
// Posts that go after what must be told to nobody.

#include <QString>

namespace dria {

/// Whether a text asks for a seed phrase, a private key or an API key: it names one, and asks for
/// something to be done. Strict on purpose: an honest warning that does both is marked too. Sees
/// through characters that look alike and those that are invisible.
[[nodiscard]] bool asksForSecrets(const QString &text);

} // namespace dria
