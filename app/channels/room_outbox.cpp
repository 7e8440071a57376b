#include "channels/room_outbox.h"

#include "api/api_client.h"
#include "channels/room_sync.h"
#include "core/ids.h"
#include "core/when_finished.h"
#include "library/room_store.h"

#include <algorithm>

namespace dria {

namespace {

using State = RoomPost::State;

/// Whether the server cannot have taken it: it refused, or was never reached. All else may have
/// been taken.
bool isSurelyNotPosted(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unauthorized:
    case ErrorKind::OutOfCredits:
    case ErrorKind::RateLimited:
    case ErrorKind::InsecureUrl:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TlsFailure:
    case ErrorKind::NetworkUnavailable:
        return true;
    default:
        return false;
    }
}

} // namespace

RoomOutbox::RoomOutbox(ApiClient &client, RoomStore &store, RoomSync &sync, const Clock &clock,
                       QString channel, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_sync(sync)
    , m_clock(clock)
    , m_channel(std::move(channel))
{
    connect(&sync, &RoomSync::pollBegan, this, &RoomOutbox::onPollBegan);
    connect(&sync, &RoomSync::polled, this, [this](const auto &problem) { onPolled(!problem); });
}

void RoomOutbox::begin(qint64 room, const QString &author, const QList<RoomPost> &posts)
{
    m_room = room;
    m_author = author;
    const QList<RoomPost> early = std::exchange(m_posts, posts);
    for (const RoomPost &post : early) {
        m_posts.append(post);
        (void)m_store.addPost(m_room, post);
    }
    sendNext();
}

bool RoomOutbox::mayRetry(const RoomPost &post)
{
    return post.state == State::Failed ||
           (post.state == State::Unknown && post.looks >= looksBeforeRetry);
}

bool RoomOutbox::mayDiscard(const RoomPost &post)
{
    return post.state == State::Failed || post.state == State::Unknown;
}

bool RoomOutbox::isLooking() const
{
    return std::any_of(m_posts.cbegin(), m_posts.cend(), [](const RoomPost &post) {
        return post.state == State::Sent || post.state == State::Unknown;
    });
}

RoomPost *RoomOutbox::find(const QUuid &id)
{
    const auto found = std::find_if(m_posts.begin(), m_posts.end(),
                                    [&](const RoomPost &post) { return post.id == id; });
    return found == m_posts.end() ? nullptr : &*found;
}

void RoomOutbox::update(const RoomPost &post)
{
    if (RoomPost *known = find(post.id))
        *known = post;
    whenFinished(m_store.savePost(post), this, [this](const auto &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    Q_EMIT changed(post.id);
}

void RoomOutbox::remove(const QUuid &id)
{
    m_posts.removeIf([&](const RoomPost &post) { return post.id == id; });
    m_resend.remove(id);
    Q_EMIT removed(id);
}

void RoomOutbox::post(const QString &text, const QString &name, const QString &avatar)
{
    RoomPost post;
    post.createdAt = m_clock.nowUtc();
    post.id = newId(post.createdAt);
    post.text = text;
    post.name = name;
    post.avatar = avatar;
    m_posts.append(post);
    Q_EMIT added();
    if (m_room == 0)
        return; // begin() writes it down
    whenFinished(m_store.addPost(m_room, post), this, [this](const auto &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    sendNext();
}

void RoomOutbox::retry(const QUuid &id)
{
    const RoomPost *known = find(id);
    if (!known || !mayRetry(*known) || m_resend.contains(id))
        return;
    RoomPost post = *known;
    if (post.state == State::Unknown) {
        m_resend.insert(id);
        post.looks = 0;
        update(post);
        Q_EMIT wantsPoll();
        return;
    }
    post.state = State::Waiting;
    update(post);
    sendNext();
}

void RoomOutbox::discard(const QUuid &id)
{
    const RoomPost *known = find(id);
    if (!known || !mayDiscard(*known))
        return;
    whenFinished(m_store.dropPost(id), this, [this](const auto &dropped) {
        if (!dropped)
            Q_EMIT failed(dropped.error());
    });
    remove(id);
}

void RoomOutbox::sendNext()
{
    if (m_room == 0 || !m_sending.isNull())
        return;
    if (!m_hasPolled && !m_sync.extent().newest) {
        // A post that is lost is looked for after what was known: something has to be.
        if (!m_posts.isEmpty())
            Q_EMIT wantsPoll();
        return;
    }
    const auto next = std::find_if(m_posts.cbegin(), m_posts.cend(), [](const RoomPost &post) {
        return post.state == State::Waiting;
    });
    if (next == m_posts.cend())
        return;
    m_sending = next->id;
    // On disk as being sent before a byte leaves: whatever happens, it is not sent again unasked.
    whenFinished(m_store.beginPost(m_room, *next), this, [this, id = next->id](const auto &begun) {
        if (!begun)
            return onFailed(id, begun.error());
        if (RoomPost *known = find(id))
            *known = *begun;
        Q_EMIT changed(id);
        send(*begun);
    });
}

void RoomOutbox::send(const RoomPost &post)
{
    const ChannelPost body{m_channel, post.text, post.name, QUrl(post.avatar)};
    whenFinished(m_client.postToChannel(body), this, [this, id = post.id](const auto &reply) {
        if (reply)
            onSent(id, reply->id, reply->author);
        else
            onFailed(id, reply.error());
    });
}

void RoomOutbox::onSent(const QUuid &id, const QString &messageId, const QString &author)
{
    m_sending = {};
    if (!author.isEmpty() && m_author != author) {
        m_author = author;
        (void)m_store.saveOwnAuthor(m_room, author);
        Q_EMIT authorLearned(author);
    }
    if (const RoomPost *known = find(id)) {
        RoomPost post = *known;
        post.state = State::Sent;
        post.messageId = messageId;
        update(post);
    }
    Q_EMIT wantsPoll();
    sendNext();
}

void RoomOutbox::onFailed(const QUuid &id, const Error &error)
{
    m_sending = {};
    if (const RoomPost *known = find(id)) {
        RoomPost post = *known;
        // Not even begun where it could not be written down.
        const bool isSure = post.state != State::Sending || isSurelyNotPosted(error);
        post.state = isSure ? State::Failed : State::Unknown;
        post.error = errorKindName(error.kind);
        post.errorDetail = error.detail;
        post.looks = 0;
        update(post);
        if (!isSure)
            Q_EMIT wantsPoll();
    }
    sendNext();
}

void RoomOutbox::onPollBegan()
{
    m_lookedFor.clear();
    for (const RoomPost &post : std::as_const(m_posts)) {
        if (post.state == State::Unknown || post.state == State::Sent)
            m_lookedFor.insert(post.id);
    }
}

void RoomOutbox::onPolled(bool isGood)
{
    if (isGood && !std::exchange(m_hasPolled, true))
        sendNext();
    if (!isLooking())
        return;
    whenFinished(m_store.settlePosts(m_room, m_author), this,
                 [this, isGood, looked = m_lookedFor](const auto &settled) {
                     if (!settled)
                         return;
                     for (const QUuid &id : *settled)
                         remove(id);
                     if (isGood)
                         countLook(looked);
                 });
}

/// The room was read through, and these are not in it.
void RoomOutbox::countLook(const QSet<QUuid> &looked)
{
    const QList<RoomPost> posts = m_posts;
    for (RoomPost post : posts) {
        if (post.state != State::Unknown || !looked.contains(post.id))
            continue;
        const auto isAfter = [&](const RoomPlace &gap) { return gap.at >= post.sinceAt; };
        if (std::any_of(m_sync.extent().gaps.cbegin(), m_sync.extent().gaps.cend(), isAfter))
            continue; // it may be in there
        if (post.sinceAt == 0 && !m_sync.extent().reachesStart) {
            m_sync.readOlder(); // the room was empty: it may stand anywhere
            continue;
        }
        if (m_resend.remove(post.id)) {
            post.state = State::Waiting;
            update(post);
            continue;
        }
        ++post.looks;
        update(post);
    }
    sendNext();
}

} // namespace dria
