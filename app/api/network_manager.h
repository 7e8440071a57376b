#pragma once
// The program's one network manager: where it may look for proxies, whom it trusts, what it never
// keeps.

#include "core/result.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

class QThreadPool;

namespace dria {

/// Follows no redirect, stores no cookie. The system's proxy serves all but loopback, which is
/// always asked directly.
class NetworkManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit NetworkManager(QObject *parent = nullptr);

    /// For the requests of this manager from now on, and for no others in the process.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

/// Trusts the system's certificates and those of a PEM file (setting network.extraCa). Reads files:
/// not for the GUI thread. Fails with Storage when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsTrusting(const QString &pemPath);
/// The same, read by one of the pool's threads.
[[nodiscard]] QFuture<Result<QSslConfiguration>> tlsTrusting(const QString &pemPath,
                                                             QThreadPool &readers);

} // namespace dria
