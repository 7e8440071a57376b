#pragma once
// One request of the signing page, and its answer, which may come later.

#include "browser/page_request.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace dria {

/// Deletes itself once its socket is closed.
class PageConnection : public QObject
{
    Q_OBJECT

public:
    /// How long a request may take to come in.
    static constexpr std::chrono::seconds patience{10};

    /// Takes the socket.
    PageConnection(QTcpSocket *socket, QObject *parent);

    /// Once it has come.
    [[nodiscard]] const PageRequest &request() const { return m_reader.request(); }
    /// The answer, and the end of the connection. A second one is none.
    void answer(int status, const QByteArray &contentType, const QByteArray &body);

Q_SIGNALS:
    void came();
    void closed();

private:
    void read();

    QTcpSocket *m_socket;
    PageRequestReader m_reader;
    QTimer m_tooSlow;
    bool m_isAnswered = false;
};

} // namespace dria
