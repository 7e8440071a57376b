#include "practice/stream_player.h"

namespace dria::practice {
namespace {

constexpr std::chrono::minutes longestStall{30};

} // namespace

StreamPlayer::StreamPlayer(EventScript script, std::function<void(int)> onTokens,
                           Connection &connection)
    : m_script(std::move(script))
    , m_onTokens(std::move(onTokens))
    , m_connection(connection)
{
}

bool StreamPlayer::playNext(httplib::DataSink &sink)
{
    if (m_next == m_script.events.size())
        return playEnd(sink);
    const Event &event = m_script.events.at(m_next++);
    if (m_connection.waitForEnd(m_start + event.due))
        return false;
    if (!sink.write(event.data.constData(), static_cast<size_t>(event.data.size())))
        return false;
    if (event.tokens > 0 && m_onTokens)
        m_onTokens(event.tokens);
    return true;
}

bool StreamPlayer::playEnd(httplib::DataSink &sink)
{
    switch (m_script.end) {
    case EventScript::End::Close:
        sink.done();
        return true;
    case EventScript::End::Reset:
        m_connection.breakOff();
        return false;
    case EventScript::End::Stall:
        static_cast<void>(m_connection.waitForEnd(m_start + longestStall));
        m_connection.silence();
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace dria::practice
