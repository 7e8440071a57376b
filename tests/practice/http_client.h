#pragma once
// Plain requests to a practice gateway over real HTTP, and what came back.

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

#include <memory>

struct HttpAnswer
{
    int status = 0; ///< 0 when no status line came
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray practiceMark;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    [[nodiscard]] QJsonObject json() const;
};

class HttpClient
{
public:
    explicit HttpClient(QUrl baseUrl);

    /// Replaces the Authorization header; empty sends none.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }
    [[nodiscard]] HttpAnswer get(const QString &path);
    [[nodiscard]] HttpAnswer post(const QString &path, const QByteArray &body);
    [[nodiscard]] HttpAnswer post(const QString &path, const QJsonObject &body);
    /// The reply while it streams; the caller owns it.
    [[nodiscard]] std::unique_ptr<QNetworkReply> begin(const QString &path,
                                                       const QJsonObject &body);

    /// A chat body with one user message.
    [[nodiscard]] static QJsonObject chat(const QString &prompt, bool stream,
                                          const QString &model = QStringLiteral("qwen3.5:9b"));
    /// The JSON of each event of a stream; [DONE] is an empty object.
    [[nodiscard]] static QList<QJsonObject> events(const QByteArray &stream);
    /// The content of all events, joined.
    [[nodiscard]] static QString text(const QByteArray &stream,
                                      const QString &field = QStringLiteral("content"));

private:
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    [[nodiscard]] static HttpAnswer wait(QNetworkReply &reply);

    QUrl m_baseUrl;
    QByteArray m_authorization = "Bearer dkn_practice_test";
    QNetworkAccessManager m_network;
};
