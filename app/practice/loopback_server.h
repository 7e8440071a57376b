#pragma once
// The HTTP side of the practice gateway: sockets on 127.0.0.1, guards, and replies played in time.

#include "practice/connection.h"
#include "practice/practice_api.h"

#include <map>
#include <mutex>
#include <thread>

namespace dria::practice {

/// Each connection carries one request and has a thread of its own while it lasts. Closing after
/// each reply keeps what a client sends beyond its request from being read as another one.
class LoopbackServer final : private httplib::Server
{
public:
    explicit LoopbackServer(std::shared_ptr<const PracticeApi> api);
    ~LoopbackServer() override;

    /// Returns the port, or -1 when it cannot be had. Requests are answered from then on.
    [[nodiscard]] int start(int port);
    /// Ends the open connections wherever they are, and returns when all threads have.
    void stop();

private:
    class Registration;

    bool process_and_close_socket(socket_t socket) override;
    void process(Connection &connection);
    [[nodiscard]] HandlerResponse guard(const httplib::Request &request,
                                        httplib::Response &response) const;
    void answer(const httplib::Request &request, httplib::Response &response);
    [[nodiscard]] Connection &currentConnection();

    std::shared_ptr<const PracticeApi> m_api;
    std::mutex m_mutex; ///< guards what follows
    bool m_stopping = false;
    std::map<std::thread::id, Connection *> m_connections; ///< by the thread that serves it
    std::thread m_acceptor;
};

} // namespace dria::practice
