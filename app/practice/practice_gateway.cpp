#include "practice/practice_gateway.h"

#include "practice/chain_judge.h"
#include "practice/loopback_server.h"

using namespace Qt::StringLiterals;

namespace dria {

using namespace practice;

struct PracticeGateway::Running
{
    std::shared_ptr<PracticeWorld> world;
    LoopbackServer server;
    QUrl baseUrl;

    Running(const Options &options, std::shared_ptr<const Clock> clock,
            std::shared_ptr<PaymentJudge> judge)
        : world(std::make_shared<PracticeWorld>(options, std::move(clock)))
        , server(std::make_shared<const PracticeApi>(options, world, std::move(judge)))
    {
    }
};

PracticeGateway::PracticeGateway()
    : PracticeGateway(std::make_shared<SystemClock>(),
                      std::make_shared<ChainJudge>(std::make_shared<SystemClock>()))
{
}

PracticeGateway::PracticeGateway(std::shared_ptr<const Clock> clock,
                                 std::shared_ptr<PaymentJudge> judge)
    : m_clock(std::move(clock))
    , m_judge(std::move(judge))
{
}

PracticeGateway::~PracticeGateway() = default;

Result<QUrl> PracticeGateway::start(const Options &options)
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        return m_running->baseUrl;
    auto running = std::make_unique<Running>(options, m_clock, m_judge);
    const int port = running->server.start(options.port);
    if (port < 0)
        return fail(Error::Kind::NetworkUnavailable, u"127.0.0.1:%1"_s.arg(options.port));
    running->baseUrl = QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port));
    m_running = std::move(running);
    return m_running->baseUrl;
}

void PracticeGateway::stop()
{
    const std::lock_guard lock(m_mutex);
    m_running.reset();
}

bool PracticeGateway::isRunning() const
{
    const std::lock_guard lock(m_mutex);
    return m_running != nullptr;
}

void PracticeGateway::setModelNodes(const QString &model, std::optional<int> nodes)
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->world->setNodes(model, nodes);
}

void PracticeGateway::addRoomMessages(const QList<RoomMessage> &messages)
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->world->addMessages(messages);
}

QList<RoomMessage> PracticeGateway::roomMessages(const QString &channel) const
{
    const std::lock_guard lock(m_mutex);
    return m_running ? m_running->world->allMessages(channel) : QList<RoomMessage>();
}

void PracticeGateway::setRoomFaults(const RoomFaults &faults)
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        m_running->world->setRoomFaults(faults);
}

} // namespace dria
