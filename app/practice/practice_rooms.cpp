#include "practice/practice_rooms.h"

#include "practice/mixing.h"
#include "practice/texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dria::practice {
namespace {

constexpr qsizetype mostMessages = 5000; // of one room; the oldest go
constexpr int historyMessages = 120;     // more than two default pages
constexpr qint64 historyStepMs = 37 * 60 * 1000;

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
    , m_intervalMs(std::max<qint64>(1, std::chrono::milliseconds(options.roomMessageEvery).count()))
    , m_start(startUtc)
    , m_lines(practiceLines(u"room_lines.txt"_s))
{
    for (const QString &room : roomNames()) {
        for (int back = historyMessages; back >= 1; --back)
            m_messages[room].append(arrival(room, -back, m_start.addMSecs(-historyStepMs * back)));
    }
}

RoomMessage PracticeRooms::arrival(const QString &channel, qint64 number, const QDateTime &at) const
{
    const quint64 mix = mixed(m_seed, channel, static_cast<quint64>(number));
    const Person &person = people[mix % people.size()];
    RoomMessage message;
    message.id = u"msg-practice-%1-%2"_s.arg(channel).arg(number + historyMessages);
    message.channel = channel;
    message.author = person.author;
    message.authorName = QString::fromUtf8(person.name.data(), person.name.size());
    message.fromApi = person.fromApi;
    message.content = m_lines.at(static_cast<qsizetype>((mix >> 8) % m_lines.size()));
    message.createdAt = at;
    return message;
}

void PracticeRooms::letArrive(const QDateTime &nowUtc)
{
    const qint64 due = m_start.msecsTo(nowUtc) / m_intervalMs;
    m_arrived = std::max(m_arrived, due - mostMessages);
    for (; m_arrived < due; ++m_arrived) {
        const QString &room = roomNames().at(m_arrived % roomNames().size());
        const QDateTime at = m_start.addMSecs(m_intervalMs * (m_arrived + 1));
        QList<RoomMessage> &messages = m_messages[room];
        const auto place = std::upper_bound(
            messages.begin(), messages.end(), at,
            [](const QDateTime &time, const RoomMessage &other) { return time < other.createdAt; });
        messages.insert(place, arrival(room, m_arrived, at));
    }
    for (QList<RoomMessage> &messages : m_messages) {
        if (messages.size() > mostMessages)
            messages.remove(0, messages.size() - mostMessages);
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
    QList<RoomMessage> found;
    for (const RoomMessage &message : std::as_const(m_messages[channel])) {
        if (query.before && message.createdAt >= *query.before)
            continue;
        if (query.after && message.createdAt <= *query.after)
            continue;
        found.append(message);
    }
    const qsizetype surplus = found.size() - query.limit;
    if (surplus > 0 && query.after && !query.before)
        found.resize(query.limit);
    else if (surplus > 0)
        found.remove(0, surplus);
    std::reverse(found.begin(), found.end());
    return found;
}

RoomMessage PracticeRooms::post(RoomMessage message, const QDateTime &nowUtc)
{
    letArrive(nowUtc);
    message.id = u"msg-practice-post-%1"_s.arg(++m_posted);
    message.createdAt = nowUtc;
    m_messages[message.channel].append(message);
    return message;
}

} // namespace dria::practice
