#include "practice/loopback_server.h"

#include "practice/request_guard.h"
#include "practice/stream_player.h"
#include "practice/worker_pool.h"

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr size_t largestBody = 10 * 1024 * 1024;
constexpr int mostConnections = 32;
constexpr int longestWrite = 60; // seconds a client may leave the reply unread

ApiRequest toApiRequest(const httplib::Request &request)
{
    ApiRequest api;
    api.method = QByteArray::fromStdString(request.method);
    api.path = QByteArray::fromStdString(request.path);
    for (const auto &[name, value] : request.params)
        api.query.insert(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    api.authorization = QByteArray::fromStdString(request.get_header_value("Authorization"));
    if (request.has_header("X-PAYMENT"))
        api.payment = QByteArray::fromStdString(request.get_header_value("X-PAYMENT"));
    api.body = QByteArray::fromStdString(request.body);
    return api;
}

void writeHead(const Reply &reply, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
}

void writeWhole(const Reply &reply, httplib::Response &response)
{
    writeHead(reply, response);
    response.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

/// Holds a whole answer back while it is "generated". False when nobody waits for it any more.
bool generate(const Reply &reply, const Connection &connection)
{
    using namespace std::chrono;
    const auto start = steady_clock::now();
    const bool gone = connection.waitForEnd(start + reply.after);
    if (!reply.onTokens || reply.tokens <= 0)
        return !gone;
    const auto spent = duration_cast<microseconds>(steady_clock::now() - start);
    const auto share = gone && reply.after.count() > 0
                           ? std::min(1.0, double(spent.count()) / double(reply.after.count()))
                           : 1.0;
    reply.onTokens(static_cast<int>(reply.tokens * share));
    return !gone;
}

} // namespace

/// Keeps a connection where stop() finds it, for as long as its socket is open.
class LoopbackServer::Registration
{
public:
    Registration(LoopbackServer &server, Connection &connection)
        : m_server(server)
    {
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_connections.insert_or_assign(std::this_thread::get_id(), &connection);
        if (m_server.m_stopping)
            connection.hangUp();
    }
    ~Registration()
    {
        const std::lock_guard lock(m_server.m_mutex);
        m_server.m_connections.erase(std::this_thread::get_id());
    }
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;

private:
    LoopbackServer &m_server;
};

LoopbackServer::LoopbackServer(std::shared_ptr<const PracticeApi> api)
    : m_api(std::move(api))
{
    new_task_queue = [] { return new WorkerPool(mostConnections); };
    set_default_headers({{"X-Dria-Practice", "1"}});
    set_payload_max_length(largestBody);
    set_write_timeout(longestWrite);
    set_tcp_nodelay(true);
    // The library's own choice, SO_REUSEPORT, would let two programs share the port unknowingly.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
    });
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        return guard(request, response);
    });
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    Get(".*", handler);
    Post(".*", handler);
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty() && !response.content_provider_)
            writeWhole(refusal(response.status, u"the request could not be answered"_s), response);
    });
}

LoopbackServer::~LoopbackServer()
{
    stop();
}

int LoopbackServer::start(int port)
{
    const std::string address = "127.0.0.1";
    if (port == 0)
        port = bind_to_any_port(address);
    else if (!bind_to_port(address, port))
        port = -1;
    if (port <= 0)
        return -1;
    m_acceptor = std::thread([this] { listen_after_bind(); });
    // stop() does nothing before the library says that it listens; that takes microseconds.
    while (!is_running())
        std::this_thread::yield();
    return port;
}

void LoopbackServer::stop()
{
    if (!m_acceptor.joinable())
        return;
    httplib::Server::stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &[thread, connection] : m_connections)
            connection->hangUp();
    }
    m_acceptor.join();
}

bool LoopbackServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket);
    const Registration registration(*this, connection);
    if (connection.readHead())
        process(connection);
    connection.finish();
    return true;
}

void LoopbackServer::process(Connection &connection)
{
    bool closed = false;
    // Parts of a reply are of no use here, and thousands of them in one request are. Packing what
    // stays on this computer costs its processor milliseconds and memory, and saves nothing.
    const auto setup = [](httplib::Request &request) {
        request.ranges.clear();
        request.headers.erase("Accept-Encoding");
    };
    const auto run = [this, &closed, &setup](auto &stream) {
        // The second form is that of the library's later versions.
        if constexpr (requires { this->process_request(stream, true, closed, setup); })
            this->process_request(stream, true, closed, setup);
        else
            this->process_request(stream, "127.0.0.1", 0, "127.0.0.1", 0, true, closed, setup);
    };
    run(connection);
}

httplib::Server::HandlerResponse LoopbackServer::guard(const httplib::Request &request,
                                                       httplib::Response &response) const
{
    const auto refused = refusedByGuard(request);
    if (!refused)
        return HandlerResponse::Unhandled;
    writeWhole(*refused, response);
    return HandlerResponse::Handled;
}

Connection &LoopbackServer::currentConnection()
{
    const std::lock_guard lock(m_mutex);
    return *m_connections.at(std::this_thread::get_id());
}

void LoopbackServer::answer(const httplib::Request &request, httplib::Response &response)
{
    Connection &connection = currentConnection();
    Reply reply = m_api->handle(toApiRequest(request));
    if (reply.drop) {
        connection.silence();
    } else if (reply.events) {
        writeHead(reply, response);
        auto player = std::make_shared<StreamPlayer>(std::move(*reply.events),
                                                     std::move(reply.onTokens), connection);
        response.set_chunked_content_provider(
            reply.contentType.toStdString(),
            [player](size_t, httplib::DataSink &sink) { return player->playNext(sink); });
    } else if (generate(reply, connection)) {
        writeWhole(reply, response);
    } else {
        connection.silence();
    }
}

} // namespace dria::practice
