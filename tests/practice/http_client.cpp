#include "http_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

HttpClient::HttpClient(QUrl baseUrl)
    : m_baseUrl(std::move(baseUrl))
{
}

QNetworkRequest HttpClient::request(const QString &path) const
{
    QNetworkRequest request(QUrl(m_baseUrl.toString() + path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    if (!m_authorization.isEmpty())
        request.setRawHeader("Authorization", m_authorization);
    return request;
}

HttpAnswer HttpClient::wait(QNetworkReply &reply)
{
    if (!reply.isFinished()) {
        QSignalSpy finished(&reply, &QNetworkReply::finished);
        finished.wait(30000);
    }
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply.rawHeader("Content-Type");
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.location = reply.rawHeader("Location");
    answer.practiceMark = reply.rawHeader("X-Dria-Practice");
    answer.body = reply.readAll();
    answer.error = reply.error();
    return answer;
}

HttpAnswer HttpClient::get(const QString &path)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request(path)));
    return wait(*reply);
}

HttpAnswer HttpClient::post(const QString &path, const QByteArray &body)
{
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request(path), body));
    return wait(*reply);
}

HttpAnswer HttpClient::post(const QString &path, const QJsonObject &body)
{
    return post(path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

std::unique_ptr<QNetworkReply> HttpClient::begin(const QString &path, const QJsonObject &body)
{
    return std::unique_ptr<QNetworkReply>(
        m_network.post(request(path), QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QJsonObject HttpClient::chat(const QString &prompt, bool stream, const QString &model)
{
    const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, prompt}};
    return {{u"model"_s, model}, {u"stream"_s, stream}, {u"messages"_s, QJsonArray{message}}};
}

QList<QJsonObject> HttpClient::events(const QByteArray &stream)
{
    QList<QJsonObject> events;
    for (const QByteArray &line : stream.split('\n')) {
        if (line.startsWith("data: "))
            events.append(QJsonDocument::fromJson(line.mid(6)).object());
    }
    return events;
}

QString HttpClient::text(const QByteArray &stream, const QString &field)
{
    QString text;
    for (const QJsonObject &event : events(stream)) {
        const QJsonObject choice = event.value(u"choices"_s).toArray().first().toObject();
        text += choice.value(u"delta"_s).toObject().value(field).toString();
    }
    return text;
}
