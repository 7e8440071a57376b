#pragma once
// One accepted socket as the HTTP library reads and writes it, with limits and an end from outside.

#include <atomic>
#include <chrono>
#include <httplib.h>
#include <string>

namespace dria::practice {

/// Lives on one worker thread; only hangUp() may be called from another.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t socket);
    ~Connection() override;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Reads up to the blank line that ends a request's head. False when none came in time or
    /// within the size a head may have.
    [[nodiscard]] bool readHead();
    /// True as soon as the other side closed or hangUp() was called, false at the deadline.
    [[nodiscard]] bool waitForEnd(std::chrono::steady_clock::time_point deadline) const;
    /// From now on nothing is written; the connection closes without another byte.
    void silence();
    /// Closing will break the connection (RST) instead of ending it.
    void breakOff();
    /// Ends the reply and lets the other side read it: closing with unread input would tear it
    /// away.
    void finish();
    /// Thread-safe: every wait here ends at once.
    void hangUp();

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *bytes, size_t size) override;
    ssize_t write(const char *bytes, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    [[nodiscard]] bool fill();

    socket_t m_socket;
    std::chrono::steady_clock::time_point m_readDeadline;
    std::string m_buffer; ///< received, not yet taken from m_taken on
    size_t m_taken = 0;
    size_t m_received = 0;
    bool m_silent = false;
    bool m_broken = false;
    std::atomic<bool> m_hungUp = false;
};

} // namespace dria::practice
