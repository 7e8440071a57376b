#pragma once
// A process whose data dir another one has: asks that one to show its window.

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace dria {

class SecondInstance : public QObject
{
    Q_OBJECT

public:
    explicit SecondInstance(const QString &dataDir, QObject *parent = nullptr);

    /// Answers once, within three seconds: the other may be starting itself.
    void ask();
    /// What to say of it in the terminal.
    [[nodiscard]] QString shownWords() const;

Q_SIGNALS:
    void answered(bool shown);

private:
    void onConnected();
    void onReadyRead();
    void end(bool shown);

    QString m_dataDir;
    QLocalSocket m_socket;
    QTimer m_again;
    QTimer m_patience;
};

} // namespace dria
