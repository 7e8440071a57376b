#pragma once
// What a WireServer does on a connection once a request is in: bytes, pauses, and ways to end.

#include <QByteArray>
#include <QList>

#include <chrono>

namespace dria::test {

struct WireStep
{
    enum class What {
        Send,  ///< bytes, in the server's piece size
        Pause, ///< milliseconds
        Close, ///< FIN after what was sent
        Reset, ///< RST, at once
        Stall, ///< nothing more, ever; the connection stays open
        Repeat ///< the bytes again and again, every so many milliseconds, until the peer goes
    };
    What what;
    QByteArray bytes;
    std::chrono::milliseconds time{0};
};

/// A script without an ending step leaves the connection open for the next request.
class WireScript
{
public:
    WireScript &send(const QByteArray &bytes);
    WireScript &pause(std::chrono::milliseconds time);
    WireScript &repeat(const QByteArray &bytes, std::chrono::milliseconds every);
    WireScript &close();
    WireScript &reset();
    WireScript &stall();

    [[nodiscard]] const QList<WireStep> &steps() const { return m_steps; }

private:
    QList<WireStep> m_steps;
};

/// "HTTP/1.1 <status>" and the headers given, each line without its CRLF.
[[nodiscard]] QByteArray wireHead(int status, const QList<QByteArray> &headers);
/// A whole reply with a Content-Length.
[[nodiscard]] QByteArray wireReply(int status, const QByteArray &contentType,
                                   const QByteArray &body,
                                   const QList<QByteArray> &moreHeaders = {});
/// The head of a chunked event stream, and its parts.
[[nodiscard]] QByteArray wireStreamHead(const QList<QByteArray> &moreHeaders = {});
[[nodiscard]] QByteArray wireChunk(const QByteArray &bytes);
[[nodiscard]] QByteArray wireLastChunk();
/// A chat chunk with this text, framed as an event.
[[nodiscard]] QByteArray chatEvent(const QByteArray &text);

} // namespace dria::test
