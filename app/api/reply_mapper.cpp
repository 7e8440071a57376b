#include "api/reply_mapper.h"

#include "api/error_body.h"
#include "api/retry_after.h"

namespace dria {

namespace {

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Error::Kind::Unauthorized;
    case 402:
        return Error::Kind::OutOfCredits;
    case 429:
        return Error::Kind::RateLimited;
    case 503:
        return Error::Kind::NoNode;
    case 504:
        return Error::Kind::NodeTimeout;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Error::Kind::Redirected;
    if (status >= 400 && status < 500)
        return Error::Kind::InvalidRequest;
    return Error::Kind::ServerFailure;
}

Error::Kind kindOfLine(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return Error::Kind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Error::Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::TlsFailure;
    case QNetworkReply::TimeoutError:
        return Error::Kind::ConnectTimeout;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error::Kind::NetworkUnavailable;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Error::Kind::MalformedReply;
    default:
        return Error::Kind::ConnectionLost;
    }
}

} // namespace

Error errorFromReply(const ReplyHead &head, const QByteArray &body, const QDateTime &nowUtc,
                     const Limits &limits)
{
    Error error;
    error.httpStatus = head.status;
    error.kind = kindOfStatus(head.status);
    error.retryAfter = parseRetryAfter(head.retryAfter, nowUtc);
    if (error.kind == Error::Kind::Redirected) {
        error.detail = plainErrorText(head.location.host(QUrl::FullyEncoded), limits);
        return error;
    }
    error.detail = errorText(body, head.contentType, limits);
    if (error.kind == Error::Kind::InvalidRequest && saysContextExceeded(error.detail))
        error.kind = Error::Kind::ContextExceeded;
    return error;
}

Error errorFromLine(QNetworkReply::NetworkError code, const QString &words, const ReplyHead &head,
                    const Limits &limits)
{
    Error error;
    error.httpStatus = head.status;
    error.kind = head.status ? Error::Kind::Interrupted : kindOfLine(code);
    error.detail = plainErrorText(words, limits);
    return error;
}

Error withoutSecrets(Error error, const QNetworkRequest &request)
{
    const QChar ellipsis(0x2026);
    const QByteArray key = request.rawHeader("Authorization").mid(7); // after "Bearer "
    for (const QByteArray &bytes : {key, request.rawHeader("X-PAYMENT")}) {
        if (bytes.isEmpty())
            continue;
        const QString secret = QString::fromUtf8(bytes);
        error.detail.replace(secret, QString(ellipsis));
        if (!error.detail.endsWith(ellipsis))
            continue;
        // The cap may have cut a secret in two: its start does not stay either.
        const QStringView shown = QStringView(error.detail).chopped(1);
        for (qsizetype n = secret.size() - 1; n > 3; --n) {
            if (shown.endsWith(QStringView(secret).first(n))) {
                error.detail.remove(shown.size() - n, n);
                break;
            }
        }
    }
    return error;
}

} // namespace dria
