#include "practice/practice_world.h"

namespace dria::practice {

PracticeWorld::PracticeWorld(const PracticeOptions &options, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_start(m_clock->monotonic())
    , m_seed(options.seed)
    , m_models(options)
    , m_credits(options.startCredits)
    , m_rooms(options, m_clock->nowUtc())
{
}

std::chrono::milliseconds PracticeWorld::elapsed() const
{
    return m_clock->monotonic() - m_start;
}

QList<PracticeWorld::ModelState> PracticeWorld::models() const
{
    const std::lock_guard lock(m_mutex);
    QList<ModelState> states;
    for (const Model &model : m_models.all())
        states.append({model, m_models.nodes(model, elapsed())});
    return states;
}

std::optional<PracticeWorld::ModelState> PracticeWorld::model(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    const Model *model = m_models.find(id);
    if (!model)
        return std::nullopt;
    return ModelState{*model, m_models.nodes(*model, elapsed())};
}

void PracticeWorld::setNodes(const QString &id, std::optional<int> nodes)
{
    const std::lock_guard lock(m_mutex);
    m_models.setNodes(id, nodes);
}

PracticeCredits::Balance PracticeWorld::balance(const QByteArray &account) const
{
    const std::lock_guard lock(m_mutex);
    return m_credits.balance(account);
}

bool PracticeWorld::hasCredits(const QByteArray &account) const
{
    const std::lock_guard lock(m_mutex);
    return m_credits.hasAny(account);
}

void PracticeWorld::chargePrompt(const QByteArray &account, int tokens)
{
    const std::lock_guard lock(m_mutex);
    m_credits.chargePrompt(account, tokens);
}

void PracticeWorld::chargeTokens(const QByteArray &account, int tokens)
{
    const std::lock_guard lock(m_mutex);
    m_credits.chargeTokens(account, tokens);
}

qint64 PracticeWorld::deposit(const QByteArray &account, qint64 micros)
{
    const std::lock_guard lock(m_mutex);
    return m_credits.deposit(account, micros);
}

QList<RoomMessage> PracticeWorld::messages(const QString &channel,
                                           const PracticeRooms::Query &query)
{
    const std::lock_guard lock(m_mutex);
    return m_rooms.read(channel, query, m_clock->nowUtc());
}

RoomMessage PracticeWorld::post(RoomMessage message)
{
    const std::lock_guard lock(m_mutex);
    return m_rooms.post(std::move(message), m_clock->nowUtc());
}

void PracticeWorld::addMessages(const QList<RoomMessage> &messages)
{
    const std::lock_guard lock(m_mutex);
    m_rooms.add(messages);
}

QList<RoomMessage> PracticeWorld::allMessages(const QString &channel)
{
    const std::lock_guard lock(m_mutex);
    return m_rooms.all(channel, m_clock->nowUtc());
}

void PracticeWorld::setRoomFaults(const RoomFaults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_rooms.setFaults(faults);
}

Fault PracticeWorld::readFault()
{
    const std::lock_guard lock(m_mutex);
    return m_rooms.readFault();
}

Fault PracticeWorld::postFault()
{
    const std::lock_guard lock(m_mutex);
    return m_rooms.postFault();
}

quint64 PracticeWorld::nextNumber()
{
    const std::lock_guard lock(m_mutex);
    return ++m_number;
}

} // namespace dria::practice
