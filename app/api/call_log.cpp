#include "api/call_log.h"

#include "core/logging.h"

#include <QNetworkRequest>

namespace dria {

void logCall(const QNetworkRequest &request, bool posted, const Error *error,
             std::chrono::milliseconds took)
{
    const char *verb = posted ? "POST" : "GET";
    const QString path = request.url().path();
    if (!error)
        qCDebug(lcApi).noquote() << verb << path << "ok," << took.count() << "ms";
    else
        qCInfo(lcApi).noquote() << verb << path << errorKindName(error->kind) << "status"
                                << error->httpStatus << "after" << took.count() << "ms";
}

} // namespace dria
