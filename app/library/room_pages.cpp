#include "library/room_pages.h"

#include "library/database.h"
#include "library/room_row_reader.h"
#include "library/room_rows.h"
#include "library/statement.h"
#include "library/transaction.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

// Between two messages of one time there is room for some twenty halvings; after that the order
// they came in decides.
constexpr qint64 step = 1 << 20;

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// Puts one page into its room. Each function fails with what the database says.
class PageWriter
{
public:
    PageWriter(Database &database, qint64 room)
        : m_database(database)
        , m_room(room)
    {
    }

    Result<void> take(const QList<RoomMessage> &page);
    Result<void> closeGaps(const RoomPlace &from, const RoomPlace &to);
    Result<void> setGap(const RoomPlace &place, bool isGap);
    Result<RoomChange> change() const;

    [[nodiscard]] const QList<RoomPlace> &places() const { return m_places; }

private:
    Result<std::optional<RoomPlace>> known(const QString &id) const;
    Result<std::optional<RoomPlace>> beside(const RoomPlace &place, RoomSide side) const;
    Result<bool> isGap(const RoomPlace &place) const;
    Result<bool> opensGap(const RoomPlace &first) const;
    Result<qint64> orderFor(qsizetype index, const RoomMessage &message) const;
    Result<void> insert(qsizetype index, RoomMessage message);

    Database &m_database;
    qint64 m_room;
    QList<RoomPlace> m_places; ///< of the page's messages; key 0: not kept yet
    QList<RoomMessage> m_added;
};

Result<std::optional<RoomPlace>> PageWriter::known(const QString &id) const
{
    Statement row(m_database, u"SELECT at, place, key FROM room_messages "
                              "WHERE room = ? AND id = CAST(? AS TEXT)"_s);
    row.bind(m_room).bindUtf8(id);
    return readRoomPlace(row);
}

Result<std::optional<RoomPlace>> PageWriter::beside(const RoomPlace &place, RoomSide side) const
{
    return readRoomNeighbour(m_database, m_room, place, side);
}

Result<bool> PageWriter::isGap(const RoomPlace &place) const
{
    Statement row(m_database, u"SELECT gap_before FROM room_messages WHERE key = ?"_s);
    if (auto done = row.bind(place.key).run(); !done)
        return fail(std::move(done).error());
    const bool gap = row.next() && row.number(0) != 0;
    if (auto done = row.outcome(); !done)
        return fail(std::move(done).error());
    return gap;
}

/// Whether what lies before a place where nothing is kept yet is open: it is inside of a gap, or
/// newer than all that is known.
Result<bool> PageWriter::opensGap(const RoomPlace &first) const
{
    const auto next = beside(first, RoomSide::Newer);
    if (!next)
        return fail(next.error());
    const auto previous = beside(first, RoomSide::Older);
    if (!previous)
        return fail(previous.error());
    if (!*previous)
        return false;
    return *next ? isGap(**next) : Result<bool>(true);
}

/// After those of its time that the page has before it; else before those it has after it; else
/// after all.
Result<qint64> PageWriter::orderFor(qsizetype index, const RoomMessage &message) const
{
    const qint64 at = message.createdAt.toMSecsSinceEpoch();
    if (index > 0 && m_places.at(index - 1).at == at) {
        const RoomPlace &previous = m_places.at(index - 1);
        const auto next = beside(previous, RoomSide::Newer);
        if (!next)
            return fail(next.error());
        return *next && (*next)->at == at ? std::midpoint(previous.order, (*next)->order)
                                          : previous.order + step;
    }
    for (qsizetype i = index + 1; i < m_places.size() && m_places.at(i).at == at; ++i) {
        if (m_places.at(i).key == 0)
            continue;
        const auto previous = beside(m_places.at(i), RoomSide::Older);
        if (!previous)
            return fail(previous.error());
        return *previous && (*previous)->at == at
                   ? std::midpoint((*previous)->order, m_places.at(i).order)
                   : m_places.at(i).order - step;
    }
    const auto last = beside({at, highest, highest}, RoomSide::Older);
    if (!last)
        return fail(last.error());
    return *last && (*last)->at == at ? (*last)->order + step : 0;
}

Result<void> PageWriter::insert(qsizetype index, RoomMessage message)
{
    const auto order = orderFor(index, message);
    if (!order)
        return fail(order.error());
    Statement add(m_database, uR"(INSERT INTO room_messages (room, id, at, place, has_time, mention,
            author, author_name, author_type, text)
        VALUES (?, CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),
            CAST(? AS TEXT)) RETURNING key)"_s);
    add.bind(m_room)
        .bindUtf8(message.id)
        .bind(message.createdAt)
        .bind(*order)
        .bind(qint64(message.hasTime))
        .bind(qint64(message.isMention))
        .bindUtf8(message.author)
        .bindUtf8(message.authorName)
        .bindUtf8(message.authorType)
        .bindUtf8(message.text);
    if (auto done = add.run(); !done)
        return done;
    if (!add.next())
        return add.outcome();
    message.place = {message.createdAt.toMSecsSinceEpoch(), *order, add.number(0)};
    message.gapBefore = false;
    m_places[index] = message.place;
    m_added.append(std::move(message));
    return {};
}

Result<void> PageWriter::take(const QList<RoomMessage> &page)
{
    QList<RoomMessage> messages; // each once
    QSet<QString> ids;
    for (const RoomMessage &message : page) {
        if (ids.contains(message.id))
            continue;
        ids.insert(message.id);
        messages.append(message);
    }
    for (const RoomMessage &message : messages) {
        const auto place = known(message.id);
        if (!place)
            return fail(place.error());
        m_places.append(place->value_or(RoomPlace{message.createdAt.toMSecsSinceEpoch(), 0, 0}));
    }
    bool leavesGap = false;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (m_places.at(i).key != 0)
            continue;
        if (i == 0) {
            const auto order = orderFor(i, messages.at(i));
            if (!order)
                return fail(order.error());
            const auto opens = opensGap({m_places.at(i).at, *order, highest});
            if (!opens)
                return fail(opens.error());
            leavesGap = *opens;
        }
        if (auto done = insert(i, messages.at(i)); !done)
            return done;
    }
    if (messages.isEmpty())
        return {};
    // A known message may stand elsewhere than the page has it; its place is what counts.
    const auto [first, last] = std::minmax_element(m_places.cbegin(), m_places.cend());
    if (auto done = closeGaps(*first, *last); !done)
        return done;
    return leavesGap ? setGap(m_places.first(), true) : Result<void>();
}

/// After `from`, up to and with `to`.
Result<void> PageWriter::closeGaps(const RoomPlace &from, const RoomPlace &to)
{
    Statement close(m_database, u"UPDATE room_messages SET gap_before = 0 WHERE room = ? "
                                "AND gap_before = 1 AND (at, place, key) > (?, ?, ?) "
                                "AND (at, place, key) <= (?, ?, ?)"_s);
    return close.bind(m_room)
        .bind(from.at)
        .bind(from.order)
        .bind(from.key)
        .bind(to.at)
        .bind(to.order)
        .bind(to.key)
        .run();
}

Result<void> PageWriter::setGap(const RoomPlace &place, bool isGap)
{
    Statement set(m_database, u"UPDATE room_messages SET gap_before = ? WHERE key = ?"_s);
    return set.bind(qint64(isGap)).bind(place.key).run();
}

Result<RoomChange> PageWriter::change() const
{
    RoomChange change;
    change.added = m_added;
    std::sort(change.added.begin(), change.added.end(),
              [](const RoomMessage &a, const RoomMessage &b) { return a.place < b.place; });
    Statement gaps(m_database, u"SELECT at, place, key FROM room_messages WHERE room = ? "
                               "AND gap_before = 1 ORDER BY at, place, key"_s);
    if (auto done = gaps.bind(m_room).run(); !done)
        return fail(std::move(done).error());
    while (gaps.next())
        change.gaps.append({gaps.number(0), gaps.number(1), gaps.number(2)});
    if (auto done = gaps.outcome(); !done)
        return fail(std::move(done).error());
    for (RoomMessage &message : change.added)
        message.gapBefore = change.gaps.contains(message.place);
    const auto newest = beside({highest, highest, highest}, RoomSide::Older);
    const auto oldest = beside({lowest, lowest, lowest}, RoomSide::Newer);
    if (!newest || !oldest)
        return fail(newest ? oldest.error() : newest.error());
    change.newest = *newest;
    change.oldest = *oldest;
    if (!m_places.isEmpty()) {
        const auto [first, last] = std::minmax_element(m_places.cbegin(), m_places.cend());
        change.pageStart = *first;
        change.pageEnd = *last;
    }
    return change;
}

/// Notes that the server answered, and where the room starts once that is known.
Result<bool> noteAnswer(Database &database, qint64 room, bool reachesStart, const QDateTime &now)
{
    Statement note(database,
                   u"UPDATE rooms SET checked_at = ?, reaches_start = max(reaches_start, ?)"
                   " WHERE key = ? RETURNING reaches_start"_s);
    if (auto done = note.bind(now).bind(qint64(reachesStart)).bind(room).run(); !done)
        return fail(std::move(done).error());
    if (!note.next())
        return fail(ErrorKind::Storage, u"unknown room"_s);
    return note.number(0) != 0;
}

} // namespace

Result<RoomChange> takeInRoomPage(Database &database, qint64 room, const RoomPage &page,
                                  const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return fail(transaction.began().error());
    PageWriter writer(database, room);
    if (auto done = writer.take(page.messages); !done)
        return fail(std::move(done).error());
    if (page.before && !page.messages.isEmpty()) {
        // What the page itself left open before its first message stays so.
        const auto last = std::max_element(writer.places().cbegin(), writer.places().cend());
        if (*last < *page.before) {
            if (auto done = writer.closeGaps(*last, *page.before); !done)
                return fail(std::move(done).error());
        }
    }
    auto change = writer.change();
    if (!change)
        return change;
    const bool foundStart = page.isOldest && change->added.isEmpty();
    const auto reachesStart = noteAnswer(database, room, foundStart, now);
    if (!reachesStart)
        return fail(reachesStart.error());
    change->reachesStart = *reachesStart;
    if (auto done = transaction.commit(); !done)
        return fail(std::move(done).error());
    return change;
}

Result<RoomChange> readRoomExtent(Database &database, qint64 room)
{
    return PageWriter(database, room).change();
}

Result<RoomChange> closeRoomGap(Database &database, qint64 room, const RoomPlace &after,
                                const QDateTime &now)
{
    Transaction transaction(database);
    if (!transaction.began())
        return fail(transaction.began().error());
    PageWriter writer(database, room);
    if (auto done = writer.setGap(after, false); !done)
        return fail(std::move(done).error());
    auto change = writer.change();
    if (!change)
        return change;
    const auto reachesStart = noteAnswer(database, room, false, now);
    if (!reachesStart)
        return fail(reachesStart.error());
    change->reachesStart = *reachesStart;
    if (auto done = transaction.commit(); !done)
        return fail(std::move(done).error());
    return change;
}

} // namespace dria
