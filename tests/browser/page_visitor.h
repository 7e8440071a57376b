#pragma once
// Plays the signing page over real sockets, with whatever headers a test wants to send.

#include "browser/browser_wallet.h"

#include <QJsonObject>
#include <QTcpSocket>

namespace dria::test {

struct PageAnswer
{
    int status = 0; ///< 0: the connection ended without one
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
};

class PageVisitor
{
public:
    /// @param url as the browser would be given it
    explicit PageVisitor(const QUrl &url);

    [[nodiscard]] PageAnswer get(const QByteArray &path) const;
    [[nodiscard]] PageAnswer post(const QByteArray &path, const QJsonObject &json) const;
    /// The bytes as they are.
    [[nodiscard]] PageAnswer send(const QByteArray &request) const;
    /// Opens the page with the token of its URL.
    PageAnswer open();
    /// Tells the result of the page that was opened.
    [[nodiscard]] PageAnswer tell(QJsonObject result) const;
    /// What the page keeps open; closing it is closing the page.
    [[nodiscard]] std::unique_ptr<QTcpSocket> stay() const;

    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] QJsonObject task() const { return m_task; }

private:
    [[nodiscard]] QByteArray postBytes(const QByteArray &path, const QJsonObject &json) const;
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;

    QUrl m_url;
    QString m_session;
    QJsonObject m_task;
};

} // namespace dria::test
