#include "channels/channel_feed.h"

#include "api/api_client.h"
#include "channels/author_key.h"
#include "channels/room_roles.h"
#include "core/timeline_roles.h"
#include "core/when_finished.h"
#include "library/room_store.h"

#include <algorithm>
#include <limits>

namespace dria {

ChannelFeed::ChannelFeed(ApiClient &client, RoomStore &store, const Clock &clock, QString channel,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_channel(channel)
    , m_account(client.account().id)
    , m_sync(client, store, clock, channel)
    , m_outbox(client, store, m_sync, clock, channel)
{
    connect(&m_sync, &RoomSync::changed, this, &ChannelFeed::onChanged);
    connect(&m_sync, &RoomSync::polled, this, [this, &clock](const auto &problem) {
        if (!problem)
            m_record.checkedAt = clock.nowUtc();
    });
    connect(&m_sync, &RoomSync::olderRead, this, [this](const auto &problem) {
        m_loadsOlder = false;
        if (problem)
            Q_EMIT failed(*problem);
        Q_EMIT olderLoaded();
    });
    connect(&m_sync, &RoomSync::gapRead, this, [this](const auto &problem) {
        if (problem)
            Q_EMIT failed(*problem);
    });
    watchOutbox();
}

void ChannelFeed::watchOutbox()
{
    connect(&m_outbox, &RoomOutbox::added, this, [this] {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_posts.append(m_outbox.posts().last().id);
        endInsertRows();
    });
    connect(&m_outbox, &RoomOutbox::changed, this, [this](const QUuid &id) {
        if (const int row = postRow(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
    connect(&m_outbox, &RoomOutbox::removed, this, [this](const QUuid &id) {
        const int row = postRow(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_posts.removeOne(id);
        endRemoveRows();
    });
    connect(&m_outbox, &RoomOutbox::failed, this, &ChannelFeed::failed);
    connect(&m_outbox, &RoomOutbox::authorLearned, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    });
}

void ChannelFeed::open()
{
    whenFinished(m_store.open(m_account, m_channel), this, [this](const auto &record) {
        if (!record)
            return Q_EMIT failed(record.error());
        onOpened(*record);
    });
}

void ChannelFeed::onOpened(const RoomRecord &record)
{
    // Each step waits for the one before; the rows come last, and with them all is there.
    whenFinished(m_store.extent(record.key), this, [this, record](const auto &extent) {
        if (!extent)
            return Q_EMIT failed(extent.error());
        whenFinished(m_store.ownAuthor(m_account), this, [=, this](const auto &author) {
            whenFinished(m_store.posts(record.key), this, [=, this](const auto &posts) {
                if (!posts)
                    return Q_EMIT failed(posts.error());
                const auto rows = record.read
                                      ? m_store.around(record.key, *record.read, pageRows, pageRows)
                                      : m_store.end(record.key, 2 * pageRows);
                whenFinished(rows, this, [=, this](const auto &window) {
                    if (!window)
                        return Q_EMIT failed(window.error());
                    m_record = record;
                    show(*window);
                    m_sync.begin(record, *extent);
                    beginResetModel();
                    m_outbox.begin(record.key, author.value_or(QString()), *posts);
                    m_posts.clear();
                    for (const RoomPost &post : m_outbox.posts())
                        m_posts.append(post.id);
                    endResetModel();
                    countUnread();
                    Q_EMIT opened();
                });
            });
        });
    });
}

void ChannelFeed::show(const RoomWindow &window)
{
    ++m_generation;
    beginResetModel();
    m_rows = feedRows(window.messages);
    noteNames(m_rows);
    m_hasOlder = window.hasOlder;
    m_hasNewer = window.hasNewer;
    endResetModel();
}

void ChannelFeed::showNewest()
{
    if (!isOpen())
        return;
    whenFinished(m_store.end(m_record.key, 2 * pageRows), this, [this](const auto &window) {
        if (!window)
            return Q_EMIT failed(window.error());
        show(*window);
    });
}

void ChannelFeed::showRead()
{
    m_record.read ? showAt(*m_record.read) : showNewest();
}

void ChannelFeed::showAt(const RoomPlace &place)
{
    if (!isOpen())
        return;
    whenFinished(m_store.around(m_record.key, place, pageRows, pageRows), this,
                 [this](const auto &window) {
                     if (!window)
                         return Q_EMIT failed(window.error());
                     show(*window);
                 });
}

int ChannelFeed::rowAt(const RoomPlace &place) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).isGap && m_rows.at(row).message.place == place)
            return row;
    }
    return -1;
}

void ChannelFeed::loadOlder()
{
    if (!isOpen() || m_loadsOlder)
        return;
    m_loadsOlder = true;
    if (!m_hasOlder || m_rows.isEmpty())
        return m_sync.readOlder();
    const auto page = m_store.before(m_record.key, m_rows.first().message.place, pageRows);
    whenFinished(page, this, [this, generation = m_generation](const auto &window) {
        m_loadsOlder = false;
        if (!window) {
            Q_EMIT failed(window.error());
        } else if (generation == m_generation) {
            m_hasOlder = window->hasOlder;
            insertRows(0, feedRows(window->messages));
            trim(false);
        }
        Q_EMIT olderLoaded();
    });
}

void ChannelFeed::loadNewer()
{
    if (!isOpen() || !m_hasNewer || m_rows.isEmpty())
        return;
    const auto page = m_store.after(m_record.key, m_rows.last().message.place, pageRows);
    whenFinished(
        page, this,
        [this, last = m_rows.last().message.place, generation = m_generation](const auto &window) {
            if (!window)
                return Q_EMIT failed(window.error());
            if (generation != m_generation || m_rows.isEmpty() ||
                m_rows.last().message.place != last)
                return;
            m_hasNewer = window->hasNewer;
            insertRows(static_cast<int>(m_rows.size()), feedRows(window->messages));
            trim(true);
        });
}

void ChannelFeed::noteNames(const QList<FeedRow> &rows)
{
    for (const FeedRow &row : rows)
        m_names.note(authorKey(row.message.authorType, row.message.author), row.message.authorName);
}

void ChannelFeed::insertRows(int at, const QList<FeedRow> &rows)
{
    if (rows.isEmpty())
        return;
    noteNames(rows);
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    QList<FeedRow> joined;
    joined.reserve(m_rows.size() + rows.size());
    joined = m_rows.mid(0, at) + rows + m_rows.mid(at);
    m_rows = std::move(joined);
    endInsertRows();
}

void ChannelFeed::removeRowsAt(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    endRemoveRows();
}

/// What is far from the reader leaves.
void ChannelFeed::trim(bool atTop)
{
    const int surplus = static_cast<int>(m_rows.size()) - mostRows;
    if (surplus <= 0)
        return;
    removeRowsAt(atTop ? 0 : mostRows, surplus);
    (atTop ? m_hasOlder : m_hasNewer) = true;
}

void ChannelFeed::onChanged(const RoomChange &change)
{
    takeAdded(change.added);
    takeGaps(change.gaps);
    if (!m_record.read && change.newest)
        saveRead(*change.newest); // what was there before the person came is not news
    if (!change.added.isEmpty())
        countUnread();
}

void ChannelFeed::takeAdded(const QList<RoomMessage> &added)
{
    QList<FeedRow> inside;
    for (const FeedRow &row : feedRows(added)) {
        const RoomPlace &place = row.message.place;
        const bool isBefore = !m_rows.isEmpty() && place < m_rows.first().message.place;
        const bool isAfter = !m_rows.isEmpty() && place > m_rows.last().message.place;
        if ((isBefore && m_hasOlder) || (isAfter && m_hasNewer))
            continue; // it comes with its page
        inside.append(row);
    }
    // Runs that stand together are one insertion.
    while (!inside.isEmpty()) {
        const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), inside.first());
        qsizetype run = 1;
        while (run < inside.size() && (place == m_rows.cend() || inside.at(run) < *place))
            ++run;
        const int at = static_cast<int>(place - m_rows.cbegin());
        insertRows(at, inside.mid(0, run));
        inside.remove(0, run);
    }
    if (m_rows.size() > 2 * mostRows) {
        // What is not read yet stays, and with it where the reader is.
        const int unread = firstUnreadRow();
        trim(unread < 0 || unread >= mostRows);
    }
}

void ChannelFeed::takeGaps(const QList<RoomPlace> &gaps)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const bool isStill = gaps.contains(m_rows.at(row).message.place);
        if (m_rows.at(row).isGap) {
            if (!isStill)
                removeRowsAt(row, 1);
            continue;
        }
        m_rows[row].message.gapBefore = isStill;
        const bool hasRow = row > 0 && m_rows.at(row - 1).isGap;
        if (isStill && !hasRow)
            insertRows(row, {{m_rows.at(row).message, true}});
    }
}

void ChannelFeed::act(const QUuid &row, const QString &action)
{
    if (action == room::action_id::retry)
        return m_outbox.retry(row);
    if (action == room::action_id::discard)
        return m_outbox.discard(row);
    if (action != room::action_id::loadGap)
        return;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).isGap && dataOfGap(m_rows.at(i), timeline::MessageIdRole).toUuid() == row)
            return m_sync.fillGap(m_rows.at(i).message.place);
    }
}

void ChannelFeed::markRead(int row)
{
    if (!isOpen() || m_rows.isEmpty() || row < 0)
        return;
    const RoomPlace place = m_rows.at(std::min<qsizetype>(row, m_rows.size() - 1)).message.place;
    if (m_record.read && place <= *m_record.read)
        return;
    saveRead(place);
    countUnread();
}

void ChannelFeed::saveRead(const RoomPlace &place)
{
    m_record.read = place;
    whenFinished(m_store.saveRead(m_record.key, place), this, [this](const auto &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1),
                           {room::IsUnreadRole});
}

int ChannelFeed::firstUnreadRow() const
{
    if (!m_record.read)
        return -1;
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [this](const FeedRow &row) {
        return row.message.place > *m_record.read;
    });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void ChannelFeed::countUnread()
{
    whenFinished(m_store.unread(m_record.key, m_record.read), this, [this](const auto &unread) {
        if (!unread || *unread == m_unread)
            return;
        m_unread = *unread;
        Q_EMIT unreadChanged();
    });
}

void ChannelFeed::setDraft(const QString &text, int caret)
{
    if (!isOpen() || (text == m_record.draft && caret == m_record.caret))
        return;
    m_record.draft = text;
    m_record.caret = caret;
    whenFinished(m_store.saveDraft(m_record.key, text, caret), this, [this](const auto &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
    });
}

void ChannelFeed::setMutedAuthors(const QSet<QString> &authors)
{
    m_muted = authors;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

} // namespace dria
