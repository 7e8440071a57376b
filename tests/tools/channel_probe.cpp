// channel_probe URL --channel C --data-dir D [--key-env NAME]: follows a room until it is quiet, as
// the window does, and prints {"messages":[…]}: what the library then holds of it, in order. URL is
// the base and ends in /v1. Gaps are filled and older pages read until the room's start.

#include "api/api_client.h"
#include "api/network_manager.h"
#include "channels/channel_feed.h"
#include "core/data_dir.h"
#include "library/library_thread.h"
#include "library/room_store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimer>

#include <cstdio>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

/// Asks until the room is quiet; finished() tells, with why it gave up.
class Follower : public QObject
{
    Q_OBJECT

public:
    explicit Follower(ChannelFeed &feed)
        : m_feed(feed)
    {
        connect(&feed, &ChannelFeed::opened, this, &Follower::next);
        connect(&feed, &ChannelFeed::failed, this, [this](const Error &error) {
            if (!m_feed.isOpen())
                Q_EMIT finished(error);
        });
        connect(&feed.sync(), &RoomSync::changed, this, [this](const RoomChange &change) {
            if (!change.added.isEmpty())
                m_quietPolls = 0;
        });
        connect(&feed.sync(), &RoomSync::polled, this, [this](const auto &problem) {
            if (!problem)
                ++m_quietPolls;
            goOn(problem);
        });
        connect(&feed.sync(), &RoomSync::olderRead, this, &Follower::goOn);
        connect(&feed.sync(), &RoomSync::gapRead, this, &Follower::goOn);
    }

Q_SIGNALS:
    void finished(const std::optional<dria::Error> &problem);

private:
    void goOn(const std::optional<Error> &problem)
    {
        constexpr int mostFailures = 20;
        if (!problem) {
            m_failures = 0;
            return next();
        }
        if (++m_failures >= mostFailures)
            return Q_EMIT finished(problem);
        const std::chrono::milliseconds wait =
            problem->retryAfter.value_or(std::chrono::seconds(1));
        QTimer::singleShot(wait, this, &Follower::next);
    }

    void next()
    {
        constexpr int quietPolls = 3;
        RoomSync &sync = m_feed.sync();
        if (!m_isPolled || m_failures > 0) {
            m_isPolled = true;
            sync.poll(RoomSync::Depth::Thorough);
        } else if (!sync.extent().gaps.isEmpty()) {
            sync.fillGap(sync.extent().gaps.last());
        } else if (sync.extent().oldest && !sync.extent().reachesStart) {
            sync.readOlder();
        } else if (m_quietPolls >= quietPolls) {
            Q_EMIT finished({});
        } else {
            QTimer::singleShot(std::chrono::milliseconds(700), this,
                               [this] { m_feed.sync().poll(RoomSync::Depth::Thorough); });
        }
    }

    ChannelFeed &m_feed;
    bool m_isPolled = false;
    int m_quietPolls = 0;
    int m_failures = 0;
};

QJsonArray messagesOf(RoomStore &store, const QUuid &account, const QString &channel)
{
    QJsonArray list;
    const auto record = store.open(account, channel).result();
    if (!record)
        return list;
    const auto all = store.end(record->key, 10'000'000).result();
    for (const RoomMessage &message : all.value_or(RoomWindow()).messages)
        list.append(QJsonObject{{u"id"_s, message.id},
                                {u"channel"_s, channel},
                                {u"author"_s, message.author},
                                {u"authorName"_s, message.authorName},
                                {u"authorType"_s, message.authorType},
                                {u"content"_s, message.text},
                                {u"createdAt"_s, message.createdAt.toString(Qt::ISODateWithMs)}});
    return list;
}

int print(const QJsonObject &answer, int exitCode)
{
    std::fputs(QJsonDocument(answer).toJson(QJsonDocument::Compact).append('\n').constData(),
               stdout);
    return exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Follows a room until it is quiet."_s);
    arguments.addHelpOption();
    const QCommandLineOption channel(u"channel"_s, u"The room."_s, u"C"_s);
    const QCommandLineOption folder(u"data-dir"_s, u"The folder of the library."_s, u"D"_s);
    const QCommandLineOption keyEnv(u"key-env"_s, u"The variable that holds the key."_s, u"NAME"_s,
                                    u"DRIA_API_KEY"_s);
    arguments.addOptions({channel, folder, keyEnv});
    arguments.addPositionalArgument(u"URL"_s, u"Such as http://127.0.0.1:8080/v1"_s);
    arguments.process(application);
    const QStringList words = arguments.positionalArguments();
    if (words.size() != 1 || !arguments.isSet(channel) || !arguments.isSet(folder))
        arguments.showHelp(2);

    const auto dataDir = DataDir::open(arguments.value(folder));
    if (!dataDir)
        return print({{u"error"_s, dataDir.error().detail}}, 2);
    const SystemClock clock;
    NetworkManager network;
    // The same account for the same server, so that a folder can be followed again.
    QUrl url(words.first());
    url.setPath(url.path(QUrl::FullyEncoded).remove(QRegularExpression(u"/+$"_s)));
    const QUuid account = QUuid::createUuidV5(QUuid(), url.toString(QUrl::FullyEncoded));
    LibraryThread thread((*dataDir)->filePath(u"library.db"_s), clock, [](const LibraryState &) {});
    RoomStore store(thread, clock);
    ApiClient client(network, clock,
                     {account, Account::Kind::Practice, url, u"probe"_s, false, true});
    client.setKey(Secret(qgetenv(arguments.value(keyEnv).toUtf8().constData())));
    ChannelFeed feed(client, store, clock, arguments.value(channel));
    Follower follower(feed);
    std::optional<Error> problem;
    QObject::connect(&follower, &Follower::finished, &application,
                     [&](const std::optional<Error> &told) {
                         problem = told;
                         QCoreApplication::quit();
                     });
    feed.open();
    QCoreApplication::exec();
    QJsonObject answer{{u"messages"_s, messagesOf(store, account, arguments.value(channel))}};
    if (problem)
        answer.insert(u"error"_s, errorKindName(problem->kind));
    return print(answer, problem ? 1 : 0);
}

#include "channel_probe.moc"
