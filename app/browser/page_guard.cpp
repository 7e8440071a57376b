#include "browser/page_guard.h"

namespace dria {

bool isOwnPage(const PageRequest &request, quint16 port)
{
    const QByteArray host = "127.0.0.1:" + QByteArray::number(port);
    if (request.count("host") != 1 || request.header("host") != host)
        return false;
    const QByteArray own = "http://" + host;
    if (request.has("origin") && (request.count("origin") != 1 || request.header("origin") != own))
        return false;
    // Old browsers do not say where a request comes from; all of them name the origin of a POST.
    const QByteArray site = request.header("sec-fetch-site");
    const bool isOpening = request.method == "GET" && request.path == "/";
    if (isOpening) {
        const QByteArray target = request.header("sec-fetch-dest");
        return (site.isEmpty() || site == "none" || site == "same-origin") &&
               (target.isEmpty() || target == "document");
    }
    if (!site.isEmpty() && site != "same-origin")
        return false;
    return request.method == "GET" || (request.method == "POST" && request.has("origin") &&
                                       request.header("content-type") == "application/json");
}

} // namespace dria
