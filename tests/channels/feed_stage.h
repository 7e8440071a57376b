#pragma once
// A feed of a real room: a practice gateway, a client, a library, closed and opened at will.

#include "api/api_client.h"
#include "channels/channel_feed.h"
#include "channels/room_roles.h"
#include "core/timeline_roles.h"
#include "library/library_thread.h"
#include "library/room_store.h"
#include "practice/chain_judge.h"
#include "practice/practice_gateway.h"
#include "practice/practice_rooms.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace dria {

/// Stands still until the test moves it; read by the gateway's threads too.
class StageClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC).addMSecs(m_passed);
    }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(1'000'000 + m_passed);
    }
    void advance(std::chrono::milliseconds by) { m_passed += by.count(); }

private:
    std::atomic<qint64> m_passed = 0;
};

struct FeedStage
{
    explicit FeedStage(RoomOptions rooms = {})
    {
        rooms.messageEvery = std::chrono::hours(24 * 365); // nothing comes by itself
        PracticeOptions options;
        options.rooms = rooms;
        url = gateway.start(options).value();
        reopen();
    }
    ~FeedStage() { close(); }

    void close()
    {
        feed.reset();
        client.reset();
        store.reset();
        thread.reset();
    }
    /// What a new start of the program would do.
    void reopen()
    {
        close();
        Limits limits;
        limits.tries = 1;
        thread = std::make_unique<LibraryThread>(folder.filePath(QStringLiteral("library.db")),
                                                 *clock, [](const LibraryState &) {});
        store = std::make_unique<RoomStore>(*thread, *clock);
        client = std::make_unique<ApiClient>(
            network, *clock,
            Account{account, Account::Kind::Practice, url, QStringLiteral("test"), false, false},
            limits);
        client->setKey(Secret(QByteArrayView("dkn_practice_test")));
        feed = std::make_unique<ChannelFeed>(*client, *store, *clock, QStringLiteral("general"));
        bool isOpen = false;
        QObject::connect(feed.get(), &ChannelFeed::opened, feed.get(), [&] { isOpen = true; });
        feed->open();
        if (!QTest::qWaitFor([&] { return isOpen; }, 20'000))
            qFatal("the feed never opened");
    }

    /// Runs until the job that is asked for is done; why it failed, if it did.
    template<typename Signal, typename Ask>
    std::optional<Error> done(Signal signal, Ask ask)
    {
        bool isDone = false;
        std::optional<Error> problem;
        QObject context;
        QObject::connect(&feed->sync(), signal, &context, [&](const auto &told) {
            isDone = true;
            problem = told;
        });
        ask();
        if (!QTest::qWaitFor([&] { return isDone; }, 20'000))
            qFatal("the room never answered");
        return problem;
    }
    std::optional<Error> poll(RoomSync::Depth depth = RoomSync::Depth::New)
    {
        return done(&RoomSync::polled, [&] { feed->sync().poll(depth); });
    }
    std::optional<Error> readOlder()
    {
        return done(&RoomSync::olderRead, [&] { feed->sync().readOlder(); });
    }
    std::optional<Error> fillLastGap()
    {
        return done(&RoomSync::gapRead,
                    [&] { feed->sync().fillGap(feed->sync().extent().gaps.last()); });
    }
    /// Until the posts have settled: none is on its way, or being looked up.
    void settlePosts()
    {
        const auto isSettled = [this] {
            for (const RoomPost &post : feed->outbox().posts()) {
                if (post.state == RoomPost::State::Waiting ||
                    post.state == RoomPost::State::Sending)
                    return false;
            }
            return true;
        };
        if (!QTest::qWaitFor(isSettled, 20'000))
            qFatal("a post never ended");
        (void)store->unread(feed->sync().extent().newest ? 1 : 0, {})
            .result(); // writes are through
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }

    /// On the server, so many after the start; negative numbers are before it.
    practice::RoomMessage message(const QString &id, std::chrono::milliseconds at) const
    {
        practice::RoomMessage message;
        message.id = id;
        message.channel = QStringLiteral("general");
        message.author = QStringLiteral("418207351920640001");
        message.authorName = QStringLiteral("mira");
        message.content = QStringLiteral("text of ") + id;
        message.createdAt =
            QDateTime(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC).addMSecs(at.count());
        return message;
    }
    [[nodiscard]] QStringList serverIds() const
    {
        QStringList ids;
        const auto all = gateway.roomMessages(QStringLiteral("general"));
        for (const auto &message : all)
            ids << message.id;
        return ids;
    }
    /// All the library keeps of the room, in order; "|" where there is a gap.
    [[nodiscard]] QStringList keptIds() const
    {
        const auto record = store->open(account, QStringLiteral("general")).result();
        const auto all = store->end(record->key, 1'000'000).result();
        QStringList ids;
        for (const RoomMessage &message : all->messages) {
            if (message.gapBefore)
                ids << QStringLiteral("|");
            ids << message.id;
        }
        return ids;
    }
    /// The texts of the rows, top to bottom.
    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (int row = 0; row < feed->rowCount(); ++row)
            texts << at(row, timeline::TextRole).toString();
        return texts;
    }
    [[nodiscard]] QVariant at(int row, int role) const { return feed->index(row).data(role); }
    [[nodiscard]] QStringList actionsAt(int row) const
    {
        QStringList ids;
        const auto actions = at(row, timeline::ActionsRole).value<QList<timeline::Action>>();
        for (const timeline::Action &action : actions)
            ids << action.id;
        return ids;
    }

    std::shared_ptr<StageClock> clock = std::make_shared<StageClock>();
    PracticeGateway gateway{clock, std::make_shared<practice::ChainJudge>(clock)};
    QUrl url;
    QTemporaryDir folder;
    QUuid account = QUuid::createUuid();
    QNetworkAccessManager network;
    std::unique_ptr<LibraryThread> thread;
    std::unique_ptr<RoomStore> store;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<ChannelFeed> feed;
};

} // namespace dria
