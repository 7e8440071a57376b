#include "channels/rooms.h"

#include "api/api_client.h"
#include "channels/channel_feed.h"
#include "core/when_finished.h"
#include "library/room_store.h"

namespace dria {

Rooms::Rooms(ApiClient &client, RoomStore &store, const Clock &clock, const QStringList &channels,
             QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_account(client.account().id)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Rooms::askDue);
    for (const QString &channel : channels)
        addFeed(client, channel);
}

Rooms::~Rooms() = default;

void Rooms::addFeed(ApiClient &client, const QString &channel)
{
    m_feeds.push_back(std::make_unique<ChannelFeed>(client, m_store, m_clock, channel));
    ChannelFeed *feed = m_feeds.back().get();
    connect(feed, &ChannelFeed::opened, this, &Rooms::applyInterest);
    connect(feed, &ChannelFeed::failed, this, &Rooms::failed);
    connect(feed, &ChannelFeed::unreadChanged, this, [this, feed] { tellRow(feed); });
    connect(&feed->sync(), &RoomSync::polled, this, [this, channel](const auto &problem) {
        if (problem)
            m_schedule.failed(channel, *problem, m_clock.monotonic());
        else
            m_schedule.succeeded(channel, m_clock.monotonic());
        arm();
        Q_EMIT polled(channel, problem);
    });
    connect(&feed->outbox(), &RoomOutbox::wantsPoll, this, [this, channel] { refresh(channel); });
}

void Rooms::begin()
{
    whenFinished(m_store.mutedAuthors(m_account), this, [this](const auto &authors) {
        if (!authors)
            return Q_EMIT failed(authors.error());
        m_muted += QSet<QString>(authors->cbegin(), authors->cend());
        tellMuted();
    });
    for (const auto &feed : m_feeds)
        feed->open();
}

ChannelFeed *Rooms::feed(const QString &channel) const
{
    for (const auto &feed : m_feeds) {
        if (feed->channel() == channel)
            return feed.get();
    }
    return nullptr;
}

int Rooms::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_feeds.size());
}

QVariant Rooms::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChannelFeed &feed = *m_feeds.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return QString(QLatin1Char('#') + feed.channel());
    case ChannelRole:
        return feed.channel();
    case UnreadRole:
        return feed.unread().messages;
    case MentionsRole:
        return feed.unread().mentions;
    default:
        return {};
    }
}

void Rooms::tellRow(const ChannelFeed *feed)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_feeds.at(static_cast<std::size_t>(row)).get() == feed)
            Q_EMIT dataChanged(index(row), index(row), {UnreadRole, MentionsRole});
    }
}

void Rooms::setLookedAt(const QString &channel)
{
    m_lookedAt = channel;
    applyInterest();
}

void Rooms::setWanted(const QString &channel, bool isWanted)
{
    if (isWanted)
        m_unwanted.remove(channel);
    else
        m_unwanted.insert(channel);
    applyInterest();
}

void Rooms::setNotifies(bool notifies)
{
    m_notifies = notifies;
    applyInterest();
}

void Rooms::setOnline(bool isOnline)
{
    m_schedule.setOnline(isOnline, m_clock.monotonic());
    arm();
}

void Rooms::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    m_schedule.setVisible(isVisible, m_clock.monotonic());
    applyInterest();
}

void Rooms::refresh(const QString &channel)
{
    m_schedule.hurry(channel, m_clock.monotonic());
    arm();
}

void Rooms::applyInterest()
{
    using Interest = PollSchedule::Interest;
    const bool isBackgroundWanted = m_isVisible || m_notifies;
    for (const auto &feed : m_feeds) {
        const QString &channel = feed->channel();
        Interest interest = Interest::None;
        if (feed->isOpen() && isBackgroundWanted && !m_unwanted.contains(channel))
            interest = Interest::Background;
        if (feed->isOpen() && m_isVisible && channel == m_lookedAt)
            interest = Interest::LookedAt;
        m_schedule.setInterest(channel, interest, m_clock.monotonic());
    }
    arm();
}

void Rooms::askDue()
{
    const QList<QString> due = m_schedule.takeDue(m_clock.monotonic());
    for (const QString &channel : due) {
        ChannelFeed *asked = feed(channel);
        // What may have been posted may stand before what is newest.
        asked->sync().poll(asked->outbox().isLooking() ? RoomSync::Depth::Thorough
                                                       : RoomSync::Depth::New);
    }
    arm();
}

void Rooms::arm()
{
    if (const auto left = m_schedule.untilDue(m_clock.monotonic()))
        m_timer.start(*left);
    else
        m_timer.stop();
}

void Rooms::setMuted(const QString &author, bool isMuted)
{
    if (isMuted)
        m_muted.insert(author);
    else
        m_muted.remove(author);
    tellMuted();
    whenFinished(m_store.mute(m_account, author, isMuted), this, [this](const auto &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void Rooms::tellMuted()
{
    for (const auto &feed : m_feeds)
        feed->setMutedAuthors(m_muted);
}

} // namespace dria
