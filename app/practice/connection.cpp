#include "practice/connection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace dria::practice {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds requestTime{30}; // to send a whole request
constexpr std::chrono::seconds lingerTime{1};   // to read the reply after its end
constexpr size_t largestHead = 64 * 1024;
constexpr size_t largestRequest = 12 * 1024 * 1024; // body limit plus head and chunk framing
constexpr size_t largestLinger = 64 * 1024 * 1024;

#ifdef POLLRDHUP
constexpr short peerClosed = POLLRDHUP;
#else
constexpr short peerClosed = 0; // POLLHUP and POLLERR are told unasked
#endif

/// Waits for one of the events; returns those that came, 0 at the deadline.
short pollUntil(socket_t socket, short events, steady_clock::time_point deadline)
{
    for (;;) {
        // Rounded up: rounding down would spin through the last millisecond.
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
        const auto wait = std::clamp<std::chrono::milliseconds::rep>(left.count(), 0, 60000);
        pollfd entry{socket, events, 0};
        const int ready = ::poll(&entry, 1, static_cast<int>(wait));
        if (ready > 0)
            return entry.revents;
        if (ready < 0 && errno != EINTR)
            return POLLERR;
        if (steady_clock::now() >= deadline)
            return 0;
    }
}

} // namespace

Connection::Connection(socket_t socket)
    : m_socket(socket)
    , m_readDeadline(steady_clock::now() + requestTime)
{
    // A browser started by the program must not hold this connection open.
    ::fcntl(m_socket, F_SETFD, FD_CLOEXEC);
}

Connection::~Connection()
{
    if (m_broken) {
        const linger abort{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &abort, sizeof(abort));
    }
    ::close(m_socket);
}

bool Connection::fill()
{
    if (m_hungUp || m_received >= largestRequest)
        return false;
    if (pollUntil(m_socket, POLLIN, m_readDeadline) == 0)
        return false;
    std::array<char, 16 * 1024> bytes;
    const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (got <= 0)
        return false;
    m_buffer.erase(0, m_taken);
    m_taken = 0;
    m_buffer.append(bytes.data(), static_cast<size_t>(got));
    m_received += static_cast<size_t>(got);
    return true;
}

bool Connection::readHead()
{
    while (m_buffer.find("\r\n\r\n") == std::string::npos) {
        if (m_buffer.size() > largestHead || !fill())
            return false;
    }
    return true;
}

bool Connection::waitForEnd(steady_clock::time_point deadline) const
{
    return pollUntil(m_socket, peerClosed, deadline) != 0 || m_hungUp;
}

void Connection::silence()
{
    m_silent = true;
}

void Connection::breakOff()
{
    m_silent = true;
    m_broken = true;
}

void Connection::finish()
{
    if (m_silent || m_hungUp)
        return;
    ::shutdown(m_socket, SHUT_WR);
    const auto deadline = steady_clock::now() + lingerTime;
    std::array<char, 16 * 1024> unread;
    for (size_t drained = 0; drained < largestLinger && !m_hungUp;) {
        if (pollUntil(m_socket, POLLIN, deadline) == 0)
            return;
        const ssize_t got = ::recv(m_socket, unread.data(), unread.size(), 0);
        if (got <= 0)
            return;
        drained += static_cast<size_t>(got);
    }
}

void Connection::hangUp()
{
    m_hungUp = true;
    ::shutdown(m_socket, SHUT_RDWR);
}

bool Connection::is_readable() const
{
    return m_taken < m_buffer.size() || pollUntil(m_socket, POLLIN, m_readDeadline) != 0;
}

bool Connection::is_writable() const
{
    return !m_silent && !m_hungUp;
}

ssize_t Connection::read(char *bytes, size_t size)
{
    if (m_taken == m_buffer.size() && !fill())
        return -1;
    const size_t count = std::min(size, m_buffer.size() - m_taken);
    std::memcpy(bytes, m_buffer.data() + m_taken, count);
    m_taken += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(const char *bytes, size_t size)
{
    if (m_silent || m_hungUp)
        return -1;
    return ::send(m_socket, bytes, size, MSG_NOSIGNAL);
}

void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    // Nothing here decides by the address; the listening socket takes loopback only.
    ip = "127.0.0.1";
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    get_remote_ip_and_port(ip, port);
}

} // namespace dria::practice
