#include "ui/program/first_instance.h"

#include "ui/program/instance_socket.h"

#include <QLocalSocket>
#include <QTimer>

namespace dria {

namespace {
using namespace std::chrono_literals;
constexpr auto longestSilence = 2s;
} // namespace

FirstInstance::FirstInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::serveNext);
}

bool FirstInstance::listen(const QString &dataDir)
{
    const QString socket = instance_socket::pathIn(dataDir);
    QLocalServer::removeServer(socket);
    return m_server.listen(socket);
}

void FirstInstance::serveNext()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(instance_socket::longestRequest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(longestSilence, socket, &QLocalSocket::abort);
    }
}

void FirstInstance::read(QLocalSocket &socket)
{
    const bool isWhole = socket.canReadLine();
    if (!isWhole && socket.bytesAvailable() < instance_socket::longestRequest)
        return;
    const QByteArray line = isWhole ? socket.readLine() : QByteArray();
    const QByteArray verb = instance_socket::show;
    if (!line.startsWith(verb)) {
        socket.abort();
        return;
    }
    Q_EMIT showRequested(QString::fromUtf8(line.mid(verb.size()).trimmed()));
    socket.write(instance_socket::shown);
    socket.disconnectFromServer();
}

} // namespace dria
