#pragma once
// The state behind a practice gateway: models, credits and rooms, one lock around them all.

#include "core/clock.h"
#include "practice/practice_credits.h"
#include "practice/practice_models.h"
#include "practice/practice_options.h"
#include "practice/practice_rooms.h"

#include <memory>
#include <mutex>

namespace dria::practice {

/// Every function may be called from any thread.
class PracticeWorld
{
public:
    PracticeWorld(const PracticeOptions &options, std::shared_ptr<const Clock> clock);

    struct ModelState
    {
        Model model;
        int nodes = 0;
    };
    [[nodiscard]] QList<ModelState> models() const;
    [[nodiscard]] std::optional<ModelState> model(const QString &id) const;
    void setNodes(const QString &id, std::optional<int> nodes);

    [[nodiscard]] PracticeCredits::Balance balance(const QByteArray &account) const;
    [[nodiscard]] bool hasCredits(const QByteArray &account) const;
    void chargePrompt(const QByteArray &account, int tokens);
    void chargeTokens(const QByteArray &account, int tokens);
    qint64 deposit(const QByteArray &account, qint64 micros);

    [[nodiscard]] QList<RoomMessage> messages(const QString &channel,
                                              const PracticeRooms::Query &query);
    RoomMessage post(RoomMessage message);
    /// See PracticeRooms.
    void addMessages(const QList<RoomMessage> &messages);
    [[nodiscard]] QList<RoomMessage> allMessages(const QString &channel);
    void setRoomFaults(const RoomFaults &faults);
    [[nodiscard]] Fault readFault();
    [[nodiscard]] Fault postFault();

    [[nodiscard]] QDateTime nowUtc() const { return m_clock->nowUtc(); }
    /// A new number for each answer.
    [[nodiscard]] quint64 nextNumber();
    [[nodiscard]] quint64 seed() const { return m_seed; }

private:
    [[nodiscard]] std::chrono::milliseconds elapsed() const;

    std::shared_ptr<const Clock> m_clock;
    std::chrono::milliseconds m_start;
    quint64 m_seed;
    mutable std::mutex m_mutex;
    PracticeModels m_models;
    PracticeCredits m_credits;
    PracticeRooms m_rooms;
    quint64 m_number = 0;
};

} // namespace dria::practice
