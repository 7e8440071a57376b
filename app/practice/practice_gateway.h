#pragma once
// The practice gateway: an HTTP server on this computer's loopback that speaks the whole Dria API
// with made-up answers, so that the program can be tried and tested without a network or a key.

#include "core/clock.h"
#include "core/result.h"
#include "practice/practice_options.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <mutex>
#include <optional>

namespace dria {

namespace practice {
class PaymentJudge;
struct RoomMessage;
} // namespace practice

/// Every function may be called from any thread. Runs on threads of its own.
class PracticeGateway
{
public:
    using Options = PracticeOptions;

    PracticeGateway();
    /// @param clock decides about node counts and room messages, not about the pace of answers
    PracticeGateway(std::shared_ptr<const Clock> clock,
                    std::shared_ptr<practice::PaymentJudge> judge);
    ~PracticeGateway(); ///< stops
    PracticeGateway(const PracticeGateway &) = delete;
    PracticeGateway &operator=(const PracticeGateway &) = delete;

    /// Listens on 127.0.0.1 and returns the base URL, ending in /v1; within milliseconds. Each
    /// start makes a new world. Fails with NetworkUnavailable when the port cannot be had; when it
    /// already runs, returns the URL it has.
    Result<QUrl> start(const Options &options = {});
    /// Ends running streams at once; does nothing when stopped.
    void stop();
    [[nodiscard]] bool isRunning() const;

    /// Sets how many nodes serve a model from now on; nothing lets it go its own way again. Without
    /// effect while stopped.
    void setModelNodes(const QString &model, std::optional<int> nodes);

    /// For tests of rooms, see PracticeRooms; nothing happens while stopped.
    void addRoomMessages(const QList<practice::RoomMessage> &messages);
    [[nodiscard]] QList<practice::RoomMessage> roomMessages(const QString &channel) const;
    void setRoomFaults(const RoomFaults &faults);

private:
    struct Running;

    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<practice::PaymentJudge> m_judge;
    mutable std::mutex m_mutex;
    std::unique_ptr<Running> m_running;
};

} // namespace dria
