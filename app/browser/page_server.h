#pragma once
// Listens on a port of 127.0.0.1 for the signing page, and gives out its files.

#include "browser/page_connection.h"

#include <QTcpServer>

namespace dria {

class PageServer : public QObject
{
    Q_OBJECT

public:
    /// A browser opens six; more belong to somebody else.
    static constexpr int mostConnections = 24;

    explicit PageServer(QObject *parent = nullptr);

    /// False where no port is to be had.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// No more requests. Deletes itself when the answers that are on their way have left.
    void retire();

Q_SIGNALS:
    /// A POST of the page itself, to be answered.
    void asked(dria::PageConnection *connection);

private:
    void accept();
    void route(PageConnection *connection);

    QTcpServer m_listener;
    quint16 m_port = 0;
};

} // namespace dria
