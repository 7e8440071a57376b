#include "browser/page_connection.h"

#include <QTcpSocket>

namespace dria {

namespace {

// Nothing but the page's own files runs or is asked, and nobody frames it or learns of it.
constexpr QByteArrayView guards =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cache-Control: no-store\r\n"
    "Connection: close\r\n";

} // namespace

PageConnection::PageConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    m_tooSlow.setSingleShot(true);
    connect(&m_tooSlow, &QTimer::timeout, socket, &QTcpSocket::abort);
    connect(socket, &QTcpSocket::readyRead, this, &PageConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
    m_tooSlow.start(patience);
    if (socket->bytesAvailable() > 0)
        read();
}

void PageConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_isAnswered)
        return; // the rest of what was refused
    switch (m_reader.take(bytes)) {
    case PageRequestReader::State::Reading:
        return;
    case PageRequestReader::State::Bad:
        return answer(400, "text/plain", "This request cannot be read.");
    case PageRequestReader::State::Whole:
        m_tooSlow.stop();
        Q_EMIT came();
    }
}

void PageConnection::answer(int status, const QByteArray &contentType, const QByteArray &body)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) +
                    " -\r\nContent-Type: " + contentType +
                    "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\n" + guards.toByteArray() + "\r\n" + body);
    m_socket->disconnectFromHost();
    m_tooSlow.start(patience); // for one that does not read its answer
}

} // namespace dria
