#pragma once
// The test certificates in tests/data/tls, for servers on loopback.

#include <QSslConfiguration>
#include <QString>

namespace dria::test {

/// A server's side: a certificate for 127.0.0.1 and localhost that no system trusts.
[[nodiscard]] QSslConfiguration serverTls();
/// The file of the authority that signed it.
[[nodiscard]] QString testAuthorityFile();

} // namespace dria::test
