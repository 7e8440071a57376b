#include "ui/program/second_instance.h"

#include "ui/program/instance_socket.h"

#include <QDir>

namespace dria {

namespace {

using namespace std::chrono_literals;
constexpr auto patience = 3s;
constexpr auto pause = 50ms;

/// The token that whoever started this process made for its window.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    const bool fits = token.size() < instance_socket::longestRequest / 2;
    return fits && !token.contains('\n') ? token : QByteArray();
}

} // namespace

SecondInstance::SecondInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(dataDir)
{
    m_again.setSingleShot(true);
    m_patience.setSingleShot(true);
    const auto connectNow = [this] {
        m_socket.connectToServer(instance_socket::pathIn(m_dataDir));
    };
    connect(&m_again, &QTimer::timeout, this, connectNow);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::connected, this, &SecondInstance::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &SecondInstance::onReadyRead);
    // Refused, gone, hung up on: until its time is over, it is asked again.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_patience.isActive())
            m_again.start(pause);
    });
}

void SecondInstance::ask()
{
    m_patience.start(patience);
    m_again.start(0);
}

void SecondInstance::onConnected()
{
    m_socket.write(instance_socket::show + activationToken() + '\n');
}

void SecondInstance::onReadyRead()
{
    if (m_socket.canReadLine())
        end(m_socket.readLine() == instance_socket::shown);
}

void SecondInstance::end(bool shown)
{
    m_patience.stop();
    m_again.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT answered(shown);
}

QString SecondInstance::shownWords() const
{
    return tr("Dria Desktop is open already with the folder “%1”. Its window was brought to the "
              "front.")
        .arg(QDir::toNativeSeparators(QDir(m_dataDir).absolutePath()));
}

} // namespace dria
