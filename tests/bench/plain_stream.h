#pragma once
// The least a program can do to receive a chat: QNetworkAccessManager, lines, QJsonDocument.

#include <QNetworkAccessManager>
#include <QObject>
#include <QString>

namespace dria::bench {

class PlainStream : public QObject
{
    Q_OBJECT

public:
    explicit PlainStream(quint16 port, QObject *parent = nullptr);
    void start();
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    void finished();

private:
    void read(QNetworkReply *reply);

    quint16 m_port;
    QNetworkAccessManager m_network;
    QByteArray m_rest;
    QString m_text;
};

} // namespace dria::bench
