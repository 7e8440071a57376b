#include "practice/request_guard.h"

#include <array>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

bool namesThisComputer(std::string host)
{
    // A name that some web site let point to 127.0.0.1 (DNS rebinding) fails here.
    const size_t colon = host.rfind(':');
    if (colon != std::string::npos && host.find(']', colon) == std::string::npos)
        host.resize(colon);
    std::transform(host.begin(), host.end(), host.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

bool startsWith(const std::string &text, const char *start)
{
    return text.rfind(start, 0) == 0;
}

} // namespace

std::optional<Reply> refusedByGuard(const httplib::Request &request)
{
    if (request.get_header_value_count("Host") != 1 ||
        !namesThisComputer(request.get_header_value("Host")))
        return refusal(403, u"this gateway answers to 127.0.0.1 and localhost only"_s);
    if (request.has_header("Origin"))
        return refusal(403, u"this gateway does not answer web pages"_s);
    if (request.method == "GET" || request.method == "HEAD")
        return std::nullopt;
    if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
        return refusal(411, u"the request must tell its length"_s);
    const std::string type = request.get_header_value("Content-Type");
    // Unpacked and taken apart by the HTTP library, without a limit on what comes out.
    if (request.has_header("Content-Encoding") || startsWith(type, "multipart/") ||
        startsWith(type, "application/x-www-form-urlencoded"))
        return refusal(415, u"the body must be plain JSON"_s);
    return std::nullopt;
}

} // namespace dria::practice
