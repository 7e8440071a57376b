#include "browser/page_visitor.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace dria::test {

QJsonObject PageAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

PageVisitor::PageVisitor(const QUrl &url)
    : m_url(url)
{
}

QByteArray PageVisitor::host() const
{
    return "127.0.0.1:" + QByteArray::number(m_url.port());
}

std::unique_ptr<QTcpSocket> PageVisitor::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress(QHostAddress::LocalHost),
                          static_cast<quint16>(m_url.port()));
    const bool came = QTest::qWaitFor([&] {
        return socket->state() == QAbstractSocket::ConnectedState ||
               socket->error() != QAbstractSocket::UnknownSocketError;
    });
    return came && socket->state() == QAbstractSocket::ConnectedState ? std::move(socket) : nullptr;
}

PageAnswer PageVisitor::send(const QByteArray &request) const
{
    const auto socket = connected();
    if (!socket)
        return {};
    socket->write(request);
    QByteArray all;
    const bool ended = QTest::qWaitFor([&] {
        all += socket->readAll();
        return socket->state() == QAbstractSocket::UnconnectedState;
    });
    if (!ended || !all.startsWith("HTTP/1.1 "))
        return {};
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.first(end), all.sliced(end + 4)};
}

PageAnswer PageVisitor::get(const QByteArray &path) const
{
    return send("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
}

QByteArray PageVisitor::postBytes(const QByteArray &path, const QJsonObject &json) const
{
    const QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return "POST " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: http://" + host() +
           "\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

PageAnswer PageVisitor::post(const QByteArray &path, const QJsonObject &json) const
{
    return send(postBytes(path, json));
}

PageAnswer PageVisitor::open()
{
    PageAnswer answer = post("/open", {{u"token"_s, m_url.fragment()}});
    m_session = answer.json()[u"session"].toString();
    m_task = answer.json()[u"task"].toObject();
    return answer;
}

PageAnswer PageVisitor::tell(QJsonObject result) const
{
    result.insert(u"session"_s, m_session);
    return post("/result", result);
}

std::unique_ptr<QTcpSocket> PageVisitor::stay() const
{
    auto socket = connected();
    if (socket)
        socket->write(postBytes("/wait", {{u"session"_s, m_session}}));
    return socket;
}

} // namespace dria::test
