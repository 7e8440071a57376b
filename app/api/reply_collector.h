#pragma once
// Reads one reply whole, within limits on time and size.

#include "api/limits.h"
#include "api/reply_head.h"
#include "core/result.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace dria {

/// A reply of any status. The body of one that is no success is cut at Limits::errorBytes.
struct WholeReply
{
    ReplyHead head;
    QByteArray body;
    bool isCut = false; ///< there was more of the body
    QList<QNetworkReply::RawHeaderPair> headers;

    /// Empty when absent; names in any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    friend bool operator==(const WholeReply &, const WholeReply &) = default;
};

class ReplyCollector : public QObject
{
    Q_OBJECT

public:
    struct Bounds
    {
        std::chrono::milliseconds connect;
        std::chrono::milliseconds answer;
        Error::Kind tooLate = Error::Kind::TotalTimeout; ///< when the answer takes longer
        qint64 bodyBytes;                                ///< of a success; more is TooLarge
    };

    /// The reply deletes itself when it is finished; it is aborted when this object goes before.
    ReplyCollector(QNetworkReply *reply, const Limits &limits, const Bounds &bounds,
                   QObject *parent);
    ~ReplyCollector() override;

Q_SIGNALS:
    /// Once, from the event loop. Fails for what happened on the line only, not for a status.
    void finished(const dria::Result<dria::WholeReply> &result);

private:
    void onHead();
    void onData();
    void onLineEnd();
    void end(const Result<WholeReply> &result);
    [[nodiscard]] qint64 maxBytes() const;

    const Limits m_limits;
    const Bounds m_bounds;
    QPointer<QNetworkReply> m_reply;
    WholeReply m_whole;
    QTimer m_timer;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace dria
