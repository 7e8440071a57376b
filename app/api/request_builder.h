#pragma once
// The one place that builds network requests: what every request of ours has, and never has.

#include "core/account.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QPair>
#include <QString>

namespace dria {

/// For an address that was judged: what every request of ours has. No key, cookie, cache, stored
/// credential or redirect.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url, const QByteArray &accept);

/// The same for a body of that many bytes of JSON, to be sent once (OneShotBody).
[[nodiscard]] QNetworkRequest jsonPost(QNetworkRequest request, qint64 bodySize);

/// No redirects, cookies, cache or stored credentials; the key goes to the account's own URL only.
class RequestBuilder
{
public:
    explicit RequestBuilder(Account account);

    [[nodiscard]] const Account &account() const { return m_account; }
    void setKey(Secret key) { m_key = std::move(key); }
    [[nodiscard]] bool hasKey() const { return !m_key.isEmpty(); }

    enum class Auth { Key, None };
    using Query = QList<QPair<QString, QString>>;

    /// path starts with a slash and is appended to the base URL. Fails with InsecureUrl when the
    /// account's URL may not be asked (core/url_policy.h): nothing is sent then.
    [[nodiscard]] Result<QNetworkRequest> get(const QString &path, const Query &query = {}) const;
    /// For a body of that many bytes of JSON, to be sent once (OneShotBody).
    [[nodiscard]] Result<QNetworkRequest> post(const QString &path, qint64 bodySize, Auth auth,
                                               const QByteArray &accept) const;

private:
    [[nodiscard]] Result<QNetworkRequest> build(const QString &path, const Query &query, Auth auth,
                                                const QByteArray &accept) const;

    Account m_account;
    Secret m_key;
};

} // namespace dria
