#include "plain_stream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace dria::bench {

using namespace Qt::StringLiterals;

PlainStream::PlainStream(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{
}

void PlainStream::start()
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/v1/chat/completions"_s.arg(m_port)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.post(request, "{}");
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { read(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        read(reply);
        reply->deleteLater();
        Q_EMIT finished();
    });
}

void PlainStream::read(QNetworkReply *reply)
{
    m_rest += reply->readAll();
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        const QByteArray line = m_rest.mid(from, end - from);
        from = end + 1;
        if (!line.startsWith("data: {"))
            continue;
        const QJsonObject chunk = QJsonDocument::fromJson(line.mid(6)).object();
        m_text += chunk[u"choices"_s][0][u"delta"_s][u"content"_s].toString();
    }
    m_rest.remove(0, from);
}

} // namespace dria::bench
