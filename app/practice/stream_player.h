#pragma once
// Sends an event script at its own pace, until its end or until nobody listens any more.

#include "practice/connection.h"
#include "practice/reply.h"

namespace dria::practice {

class StreamPlayer
{
public:
    StreamPlayer(EventScript script, std::function<void(int)> onTokens, Connection &connection);

    /// Sends the next event when it is due. False ends the reply without a proper end.
    [[nodiscard]] bool playNext(httplib::DataSink &sink);

private:
    [[nodiscard]] bool playEnd(httplib::DataSink &sink);

    EventScript m_script;
    std::function<void(int)> m_onTokens;
    Connection &m_connection;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    qsizetype m_next = 0;
};

} // namespace dria::practice
