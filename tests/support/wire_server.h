#pragma once
// A raw HTTP server on loopback that misbehaves as it is told, and remembers what reached it.

#include "support/wire_script.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace dria::test {

struct WireRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< with the request line
    QByteArray body;
    int connection = 0; ///< counted from 1

    /// Empty when absent; names in any case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Lives in the test's event loop; Qt's network manager talks from a thread of its own.
class WireServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<WireScript(const WireRequest &)>;

    explicit WireServer(QObject *parent = nullptr);
    /// The same over TLS.
    explicit WireServer(const QSslConfiguration &tls, QObject *parent = nullptr);
    ~WireServer() override;

    [[nodiscard]] quint16 port() const;
    /// "http://127.0.0.1:port/v1" (https over TLS).
    [[nodiscard]] QUrl baseUrl() const;

    void handle(Handler handler) { m_handler = std::move(handler); }
    /// The same bytes for every request; an empty script stalls.
    void always(const WireScript &script);
    /// Bytes per write, each in a turn of the event loop of its own; 0 writes all at once.
    void setPieceSize(qsizetype bytes) { m_pieceSize = bytes; }

    [[nodiscard]] const QList<WireRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Not closed by either side yet.
    [[nodiscard]] int openConnections() const;

private:
    class Connection;
    void listen();
    void onConnection();

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QList<WireRequest> m_requests;
    qsizetype m_pieceSize = 0;
    int m_connections = 0;
    bool m_tls = false;
};

} // namespace dria::test
