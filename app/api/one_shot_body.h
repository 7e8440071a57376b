#pragma once
// An upload that can be read once: keeps Qt from sending a POST again behind our back.

#include <QByteArray>
#include <QIODevice>

namespace dria {

/// When a connection drops before the reply's first byte, Qt rewinds the body and sends the request
/// again, whatever it costs. A sequential device that refuses reset() makes it report
/// QNetworkReply::ContentReSendError instead. Needs DoNotBufferUploadDataAttribute and a
/// Content-Length on the request, or Qt copies the body into a device of its own.
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace dria
