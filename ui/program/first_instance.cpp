#include "ui/program/first_instance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto patience = 3s;
constexpr auto pause = 50ms; // the one who is asked may be starting itself
constexpr qint64 longestRequest = 1024;
constexpr auto longestSilence = 2s;
const QByteArray verb = "show ";
const QByteArray done = "shown\n";

QString socketIn(const QString &dataDir)
{
    return QDir(dataDir).absoluteFilePath(QStringLiteral("window"));
}

/// The token that whoever started this process made for its window.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.size() < longestRequest / 2 && !token.contains('\n') ? token : QByteArray();
}

} // namespace

FirstInstance::FirstInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &FirstInstance::serveNext);
}

bool FirstInstance::listen(const QString &dataDir)
{
    const QString socket = socketIn(dataDir);
    QLocalServer::removeServer(socket);
    return m_server.listen(socket);
}

void FirstInstance::serveNext()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestRequest);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= longestRequest)
                    socket->abort();
                return;
            }
            const QByteArray line = socket->readLine().trimmed();
            if (!(line + ' ').startsWith(verb)) {
                socket->abort();
                return;
            }
            Q_EMIT showRequested(QString::fromUtf8(line.mid(verb.size())));
            socket->write(done);
            socket->disconnectFromServer();
        });
        QTimer::singleShot(longestSilence, socket, &QLocalSocket::abort);
    }
}

bool showFirstInstance(const QString &dataDir)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(socketIn(dataDir));
    while (!socket.waitForConnected(static_cast<int>(deadline.remainingTime()))) {
        if (deadline.hasExpired() || socket.error() == QLocalSocket::SocketAccessError)
            return false;
        QThread::msleep(pause.count());
        socket.connectToServer(socketIn(dataDir));
    }
    socket.write(verb + activationToken() + '\n');
    QByteArray answer;
    while (answer.size() < done.size()) {
        if (socket.bytesAvailable() == 0 &&
            !socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        answer += socket.readAll();
    }
    return answer == done;
}

QString firstInstanceShown(const QString &dataDir)
{
    return FirstInstance::tr("Dria Desktop is open already with the folder “%1”. Its window was "
                             "brought to the front.")
        .arg(QDir::toNativeSeparators(QDir(dataDir).absolutePath()));
}

} // namespace dria
