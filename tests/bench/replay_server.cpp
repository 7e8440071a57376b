#include "replay_server.h"

#include "meter.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace dria::bench {

namespace {

constexpr char finish[] =
    "data: {\"id\":\"chatcmpl-bench\",\"object\":\"chat.completion.chunk\",\"created\":1760000000,"
    "\"model\":\"perflab-1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}"
    "\n\ndata: [DONE]\n\n";

/// Where a player is in the passages.
struct Position
{
    qsizetype passage = 0;
    qsizetype event = 0;
    QElapsedTimer since; ///< the passage began
};

} // namespace

ReplayServer::ReplayServer(QList<Passage> passages, QObject *parent)
    : QObject(parent)
    , m_passages(std::move(passages))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

void ReplayServer::answer(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(socket->bytesAvailable());
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return;
    qsizetype length = 0;
    const QByteArray lower = request.left(head).toLower();
    if (const qsizetype at = lower.indexOf("content-length:"); at >= 0)
        length = lower.mid(at + 15, lower.indexOf('\r', at + 15) - at - 15).trimmed().toInt();
    if (request.size() < head + 4 + length)
        return;
    socket->readAll();
    if (request.startsWith("POST")) {
        play(socket);
        return;
    }
    const QByteArray models = "{\"object\":\"list\",\"data\":[{\"id\":\"perflab-1\"}]}";
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(models.size()) + "\r\n\r\n" + models);
}

void ReplayServer::play(QTcpSocket *socket)
{
    socket->write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n");
    auto *timer = new QTimer(socket);
    timer->setTimerType(Qt::PreciseTimer);
    auto position = std::make_shared<Position>();
    position->since.start();
    connect(timer, &QTimer::timeout, this, [this, socket, timer, position] {
        if (position->passage == m_passages.size()) {
            timer->stop();
            socket->write(finish);
            socket->disconnectFromHost();
            return;
        }
        const Passage &passage = m_passages[position->passage];
        const qint64 elapsed = position->since.elapsed();
        const qint64 due =
            passage.perSecond == 0 ? passage.events.size() : elapsed * passage.perSecond / 1000;
        QByteArray bytes;
        for (; position->event < std::min<qint64>(due, passage.events.size()); ++position->event)
            bytes += passage.events[position->event];
        if (!bytes.isEmpty()) {
            socket->write(bytes);
            if (position->event == passage.events.size()) {
                while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(10'000)) {
                }
                if (position->passage + 1 == m_passages.size())
                    Q_EMIT lastTextWritten(monotonicUs());
                position->since.restart(); // now it measures the pause
            }
        } else if (position->event == passage.events.size() && elapsed >= passage.pauseMs) {
            ++position->passage;
            position->event = 0;
            position->since.restart();
        }
    });
    timer->start(1);
}

} // namespace dria::bench
