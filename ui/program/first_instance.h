#pragma once
// One window a data dir: who starts the program again is shown the window that is open.

#include <QLocalServer>
#include <QObject>

namespace dria {

/// Listens on a socket in the data dir, which only its owner can open. Whatever comes in does no
/// more than show the window.
class FirstInstance : public QObject
{
    Q_OBJECT

public:
    explicit FirstInstance(QObject *parent = nullptr);

    /// In the data dir that this process has locked: a socket that is there was left behind. False
    /// where none can be made (a path of more than some 100 bytes); then nothing else changes.
    bool listen(const QString &dataDir);

Q_SIGNALS:
    /// @param token from the one who was started, for the window system (xdg-activation), or empty
    void showRequested(const QString &token);

private:
    void serveNext();
    void read(QLocalSocket &socket);

    QLocalServer m_server;
};

} // namespace dria
