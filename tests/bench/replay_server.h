#pragma once
// A server on loopback that plays a recording as the answer to every chat.

#include "recorded_events.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace dria::bench {

/// A stretch of the answer: bytes, sent at a rate, then silence.
struct Passage
{
    QList<QByteArray> events;
    int perSecond = 0; ///< 0: as fast as the line takes them
    int pauseMs = 0;
};

/// Other paths get an empty list of models. Listens until deleted.
class ReplayServer : public QObject
{
    Q_OBJECT

public:
    explicit ReplayServer(QList<Passage> passages, QObject *parent = nullptr);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    /// The last event with text left this process; CLOCK_MONOTONIC, microseconds.
    void lastTextWritten(qint64 at);

private:
    void answer(QTcpSocket *socket);
    void play(QTcpSocket *socket);

    QTcpServer m_server;
    QList<Passage> m_passages;
};

} // namespace dria::bench
