#include "browser/page_server.h"

#include "browser/page_guard.h"
#include "browser/page_words.h"

#include <QFile>
#include <QTcpSocket>

#include <array>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct PageFile
{
    QByteArrayView path;
    QStringView resource;
    QByteArrayView type;
};

constexpr std::array<PageFile, 3> pageFiles{{
    {"/", u":/browser/page.html", "text/html"},
    {"/page.js", u":/browser/page.js", "text/javascript"},
    {"/page.css", u":/browser/page.css", "text/css"},
}};

constexpr std::chrono::seconds lastAnswers{5};

} // namespace

PageServer::PageServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &PageServer::accept);
}

bool PageServer::listen()
{
    const bool listens = m_listener.listen(QHostAddress::LocalHost, 0);
    m_port = m_listener.serverPort();
    return listens;
}

void PageServer::retire()
{
    m_listener.close();
    QTimer::singleShot(lastAnswers, this, &QObject::deleteLater);
}

void PageServer::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (findChildren<PageConnection *>(Qt::FindDirectChildrenOnly).size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new PageConnection(socket, this);
        connect(connection, &PageConnection::came, this, [this, connection] { route(connection); });
    }
}

void PageServer::route(PageConnection *connection)
{
    const PageRequest &request = connection->request();
    if (!isOwnPage(request, m_port))
        return connection->answer(403, "text/plain", "This page answers to itself alone.");
    if (request.method == "POST")
        return Q_EMIT asked(connection);
    if (request.path == "/words")
        return connection->answer(200, "application/json", pageWords());
    for (const PageFile &file : pageFiles) {
        QFile resource(file.resource.toString());
        if (request.path == file.path && resource.open(QIODevice::ReadOnly))
            return connection->answer(200, file.type.toByteArray(), resource.readAll());
    }
    connection->answer(404, "text/plain", "There is nothing here.");
}

} // namespace dria
