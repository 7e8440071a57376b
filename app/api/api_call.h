#pragma once
// One request with one whole answer: sent once if it has a body, retried within reason if it has
// none.

#include "api/reply_collector.h"
#include "api/retry_policy.h"
#include "core/clock.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace dria {

class ApiCall : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QNetworkRequest request;
        std::optional<QByteArray> body; ///< a POST, never sent again; without it a GET
        ReplyCollector::Bounds bounds;
        bool paymentIsAnswer = false; ///< 402 is handed over whole, as top-up wants it
        bool hidesPath = false;       ///< it may hold a secret: the log does not name it
    };
    using Done = std::function<void(const Result<WholeReply> &)>;

    /// Sends at once and deletes itself after. done is called exactly once, with a success (or the
    /// 402 asked for) or an error; with Cancelled when this object is deleted before.
    ApiCall(QNetworkAccessManager &network, const Clock &clock, const Limits &limits, Plan plan,
            Done done, QObject *parent);
    ~ApiCall() override;

private:
    void send();
    void onReply(const Result<WholeReply> &reply);
    [[nodiscard]] Result<WholeReply> judged(const Result<WholeReply> &reply) const;

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const Limits m_limits;
    const Plan m_plan;
    const RetryPolicy m_retry;
    QTimer m_pause;
    Done m_done;
    int m_tries = 0;
    std::chrono::milliseconds m_sentAt{0};
};

} // namespace dria
