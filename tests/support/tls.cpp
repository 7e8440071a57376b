#include "support/tls.h"

#include "support/corpus.h"

#include <QSslCertificate>
#include <QSslKey>

namespace dria::test {

QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(dataFile(QStringLiteral("tls/server.pem"))));
    tls.setPrivateKey(QSslKey(dataFile(QStringLiteral("tls/server.key")), QSsl::Ec));
    return tls;
}

QString testAuthorityFile()
{
    return QStringLiteral(DRIA_TEST_DATA "/tls/ca.pem");
}

} // namespace dria::test
