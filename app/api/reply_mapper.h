#pragma once
// Turns what became of a request into an Error: the status line decides first, then the line's
// fate.

#include "api/limits.h"
#include "api/reply_head.h"
#include "core/error.h"

#include <QByteArray>
#include <QNetworkReply>

class QDateTime;

namespace dria {

/// For any head that is not good (2xx). body may be cut short.
[[nodiscard]] Error errorFromReply(const ReplyHead &head, const QByteArray &body,
                                   const QDateTime &nowUtc, const Limits &limits);

/// For a request that failed on the line. Before its head the answer is lost, and may have been
/// charged; after it the answer is interrupted.
[[nodiscard]] Error errorFromLine(QNetworkReply::NetworkError code, const QString &words,
                                  const ReplyHead &head, const Limits &limits);

/// Takes the request's own secrets out of a server's words, should it have repeated them.
[[nodiscard]] Error withoutSecrets(Error error, const QNetworkRequest &request);

} // namespace dria
