#include "support/wire_server.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <sys/socket.h>

namespace dria::test {

QByteArray WireRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// One socket: collects requests, plays the scripts that answer them.
class WireServer::Connection : public QObject
{
public:
    Connection(WireServer &server, QTcpSocket *socket, int number)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
        , m_number(number)
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Connection::play);
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onBytes);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        onBytes();
    }

private:
    void onBytes()
    {
        m_in += m_socket->readAll();
        const qsizetype headEnd = m_in.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        WireRequest request;
        request.head = m_in.left(headEnd);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (m_in.size() < headEnd + 4 + length)
            return;
        request.body = m_in.mid(headEnd + 4, length);
        m_in.remove(0, headEnd + 4 + length);
        const QList<QByteArray> line = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = line.value(0);
        request.target = line.value(1);
        request.connection = m_number;
        m_server.m_requests.append(request);
        if (m_server.m_handler)
            m_steps += m_server.m_handler(request).steps();
        play();
    }

    void play()
    {
        while (!m_steps.isEmpty() && !m_timer.isActive()) {
            WireStep &step = m_steps.first();
            switch (step.what) {
            case WireStep::What::Send:
                if (m_server.m_pieceSize > 0 && step.bytes.size() > m_server.m_pieceSize) {
                    write(step.bytes.left(m_server.m_pieceSize));
                    step.bytes.remove(0, m_server.m_pieceSize);
                    return m_timer.start(0);
                }
                write(step.bytes);
                break;
            case WireStep::What::Pause:
                m_timer.start(step.time);
                break;
            case WireStep::What::Repeat:
                write(step.bytes);
                return m_timer.start(step.time);
            case WireStep::What::Close:
                m_steps.clear();
                return m_socket->disconnectFromHost();
            case WireStep::What::Reset:
                m_steps.clear();
                return reset();
            case WireStep::What::Stall:
                return;
            }
            m_steps.removeFirst();
        }
    }

    void write(const QByteArray &bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }

    void reset()
    {
        const linger now{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                   sizeof now);
        m_socket->abort();
    }

    WireServer &m_server;
    QTcpSocket *m_socket;
    const int m_number;
    QByteArray m_in;
    QList<WireStep> m_steps;
    QTimer m_timer;
};

WireServer::WireServer(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
{
    listen();
}

WireServer::WireServer(const QSslConfiguration &tls, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

WireServer::~WireServer() = default;

void WireServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &WireServer::onConnection);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(m_server->errorString()));
}

quint16 WireServer::port() const
{
    return m_server->serverPort();
}

QUrl WireServer::baseUrl() const
{
    const QString scheme = m_tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://127.0.0.1:%2/v1").arg(scheme).arg(port()));
}

int WireServer::openConnections() const
{
    const auto sockets = findChildren<QTcpSocket *>();
    return static_cast<int>(std::count_if(sockets.begin(), sockets.end(), [](QTcpSocket *socket) {
        return socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void WireServer::always(const WireScript &script)
{
    m_handler = [script](const WireRequest &) { return script; };
}

void WireServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        new Connection(*this, socket, m_connections);
    }
}

} // namespace dria::test
