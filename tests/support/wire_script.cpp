#include "support/wire_script.h"

namespace dria::test {

WireScript &WireScript::send(const QByteArray &bytes)
{
    m_steps.append({WireStep::What::Send, bytes});
    return *this;
}

WireScript &WireScript::pause(std::chrono::milliseconds time)
{
    m_steps.append({WireStep::What::Pause, {}, time});
    return *this;
}

WireScript &WireScript::repeat(const QByteArray &bytes, std::chrono::milliseconds every)
{
    m_steps.append({WireStep::What::Repeat, bytes, every});
    return *this;
}

WireScript &WireScript::close()
{
    m_steps.append({WireStep::What::Close, {}});
    return *this;
}

WireScript &WireScript::reset()
{
    m_steps.append({WireStep::What::Reset, {}});
    return *this;
}

WireScript &WireScript::stall()
{
    m_steps.append({WireStep::What::Stall, {}});
    return *this;
}

QByteArray wireHead(int status, const QList<QByteArray> &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    return head + "\r\n";
}

QByteArray wireReply(int status, const QByteArray &contentType, const QByteArray &body,
                     const QList<QByteArray> &moreHeaders)
{
    QList<QByteArray> headers{"Content-Length: " + QByteArray::number(body.size())};
    if (!contentType.isEmpty())
        headers.append("Content-Type: " + contentType);
    return wireHead(status, headers + moreHeaders) + body;
}

QByteArray wireStreamHead(const QList<QByteArray> &moreHeaders)
{
    return wireHead(
        200, QList<QByteArray>{"Content-Type: text/event-stream", "Transfer-Encoding: chunked"} +
                 moreHeaders);
}

QByteArray wireChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray wireLastChunk()
{
    return "0\r\n\r\n";
}

QByteArray chatEvent(const QByteArray &text)
{
    return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
}

} // namespace dria::test
