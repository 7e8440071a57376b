#include "practice/practice_rooms.h"

#include "practice/mixing.h"
#include "practice/texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr qsizetype mostMessages = 20'000; // of one room; the oldest go

struct Person
{
    QLatin1StringView name;
    QLatin1StringView author;
    bool fromApi;
};

constexpr std::array people{
    Person{"mira"_L1, "418207351920640001"_L1, false},
    Person{"Jonas K."_L1, "418207351920640002"_L1, false},
    Person{"node-runner"_L1, "0x1111111111111111111111111111111111111111"_L1, true},
    Person{"李雷"_L1, "418207351920640003"_L1, false},
    Person{"price-watch_bot"_L1, "0x2222222222222222222222222222222222222222"_L1, true},
};

const QStringList &roomNames()
{
    static const QStringList names{u"general"_s, u"requests"_s};
    return names;
}

bool isTurn(qint64 number, int every)
{
    return every > 0 && number % every == 0;
}

/// Takes one, if there is one left.
bool spend(int &left)
{
    if (left <= 0)
        return false;
    --left;
    return true;
}

} // namespace

QJsonObject RoomMessage::toJson() const
{
    return {{u"id"_s, id},
            {u"channel"_s, channel},
            {u"author"_s, author},
            {u"authorName"_s, authorName},
            {u"authorType"_s, fromApi ? u"api"_s : u"discord"_s},
            {u"content"_s, content},
            {u"createdAt"_s, createdAt.toUTC().toString(Qt::ISODateWithMs)}};
}

PracticeRooms::PracticeRooms(const PracticeOptions &options, const QDateTime &startUtc)
    : m_seed(options.seed)
    , m_options(options.rooms)
    , m_intervalMs(
          std::max<qint64>(1, std::chrono::milliseconds(options.rooms.messageEvery).count()))
    , m_start(startUtc)
    , m_lines(practiceLines(u"room_lines.txt"_s))
{
    const int sharing = std::max(1, m_options.sameTime);
    for (const QString &room : roomNames()) {
        for (int back = m_options.history; back >= 1; --back) {
            const int steps = (back + sharing - 1) / sharing;
            m_messages[room].append(
                arrival(room, -back, m_start.addMSecs(-m_options.historyStep.count() * steps)));
        }
    }
}

RoomMessage PracticeRooms::arrival(const QString &channel, qint64 number, const QDateTime &at) const
{
    const quint64 mix = mixed(m_seed, channel, static_cast<quint64>(number));
    const Person &person = people[mix % people.size()];
    RoomMessage message;
    message.id = u"msg-practice-%1-%2"_s.arg(channel).arg(number + m_options.history);
    message.channel = channel;
    message.author = person.author;
    message.authorName = QString::fromUtf8(person.name.data(), person.name.size());
    message.fromApi = person.fromApi;
    message.content = m_lines.at(static_cast<qsizetype>((mix >> 8) % m_lines.size()));
    message.createdAt = at;
    return message;
}

void PracticeRooms::insert(const RoomMessage &message)
{
    QList<RoomMessage> &messages = m_messages[message.channel];
    const auto place = std::upper_bound(
        messages.begin(), messages.end(), message.createdAt,
        [](const QDateTime &time, const RoomMessage &other) { return time < other.createdAt; });
    messages.insert(place, message);
    if (messages.size() > mostMessages)
        messages.removeFirst();
}

void PracticeRooms::letArrive(const QDateTime &nowUtc)
{
    const int burst = std::max(1, m_options.burst);
    const qint64 due = m_start.msecsTo(nowUtc) / m_intervalMs;
    m_arrived = std::max(m_arrived, due - mostMessages / burst);
    for (; m_arrived < due; ++m_arrived) {
        const QString &room = roomNames().at(m_arrived % roomNames().size());
        const bool isLate = isTurn(m_arrived + 1, m_options.lateEvery);
        const QDateTime at = m_start.addMSecs(m_intervalMs * (m_arrived + 1) -
                                              (isLate ? m_options.lateBy.count() : 0));
        for (int i = 0; i < burst; ++i) {
            const int apart = i / std::max(1, m_options.sameTime);
            insert(arrival(room, m_arrived * burst + i, at.addMSecs(apart)));
        }
    }
}

bool PracticeRooms::exists(const QString &channel)
{
    return roomNames().contains(channel);
}

QList<RoomMessage> PracticeRooms::read(const QString &channel, const Query &query,
                                       const QDateTime &nowUtc)
{
    letArrive(nowUtc);
    const bool inclusive = m_options.cursors == RoomOptions::Cursors::Inclusive;
    const auto isWanted = [&](const QDateTime &at) {
        if (inclusive &&
            ((query.before && at == *query.before) || (query.after && at == *query.after)))
            return true;
        return (!query.before || at < *query.before) && (!query.after || at > *query.after);
    };
    QList<RoomMessage> found;
    for (const RoomMessage &message : std::as_const(m_messages[channel])) {
        if (isWanted(message.createdAt))
            found.append(message);
    }
    const qsizetype surplus = found.size() - query.limit;
    const bool catchesUp = query.after && !query.before;
    if (surplus > 0 && catchesUp && m_options.after == RoomOptions::After::Oldest)
        found.resize(query.limit);
    else if (surplus > 0)
        found.remove(0, surplus);
    if (m_options.order == RoomOptions::Order::NewestFirst)
        std::reverse(found.begin(), found.end());
    return found;
}

RoomMessage PracticeRooms::post(RoomMessage message, const QDateTime &nowUtc)
{
    letArrive(nowUtc);
    message.id = u"msg-practice-post-%1"_s.arg(++m_posted);
    message.createdAt = nowUtc;
    insert(message);
    return message;
}

void PracticeRooms::add(const QList<RoomMessage> &messages)
{
    for (const RoomMessage &message : messages)
        insert(message);
}

QList<RoomMessage> PracticeRooms::all(const QString &channel, const QDateTime &nowUtc)
{
    letArrive(nowUtc);
    return m_messages.value(channel);
}

Fault PracticeRooms::readFault()
{
    ++m_readsAsked;
    if (spend(m_faults.refusedReads) || isTurn(m_readsAsked, m_options.refuseEvery))
        return Fault::RateLimited;
    return spend(m_faults.failedReads) ? Fault::ServerError : Fault::None;
}

Fault PracticeRooms::postFault()
{
    ++m_postsAsked;
    if (spend(m_faults.refusedPosts))
        return Fault::RateLimited;
    if (spend(m_faults.droppedPosts))
        return Fault::Drop;
    const bool isLost =
        spend(m_faults.lostReplies) || isTurn(m_postsAsked, m_options.loseReplyEvery);
    return isLost ? Fault::LostReply : Fault::None;
}

} // namespace dria::practice
