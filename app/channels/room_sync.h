#pragma once
// Reads a room from the server into the library: what is new, what is older, and what is missing in
// between.

#include "core/result.h"
#include "library/room.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace dria {

class ApiClient;
class Clock;
class RoomStore;
struct ChannelQuery;

/// Takes nothing for granted that the API does not document. Whether cursors include their time: a
/// millisecond more is asked for, and what is known is passed over. Whether `after` gives the
/// oldest or the newest that are newer: a page that does not reach what is known has a gap before
/// it, which is then filled with `before`. One job at a time; a job that is asked for while another
/// runs is done after it.
class RoomSync : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    RoomSync(ApiClient &client, RoomStore &store, const Clock &clock, QString channel,
             QObject *parent = nullptr);

    /// Of the room that was opened, before anything is asked for.
    void begin(const RoomRecord &record, const RoomChange &extent);

    /// Words that make a message a mention of the person, in any case.
    void setKeywords(const QStringList &words) { m_keywords = words; }

    enum class Depth {
        New,      ///< what is newer than what is known
        Thorough, ///< the newest page whole: messages that came late too
    };
    /// Answered by polled(). The first is thorough, and one a minute.
    void poll(Depth depth = Depth::New);
    /// The next page before the oldest; answered by olderRead().
    void readOlder();
    /// The gap before this message, up to mostFillings pages; answered by gapRead().
    void fillGap(const RoomPlace &place);

    [[nodiscard]] bool isBusy() const { return m_job != Job::None; }
    [[nodiscard]] const RoomChange &extent() const { return m_extent; }

    static constexpr int pageSize = 200; ///< what the server allows
    static constexpr int mostFillings = 10;
    static constexpr int mostCatchUps = 50; ///< pages of one poll

Q_SIGNALS:
    void changed(const dria::RoomChange &change);
    void pollBegan();
    /// Nothing newer was left on the server when it answered; a problem: why that is not so.
    void polled(const std::optional<dria::Error> &problem);
    void olderRead(const std::optional<dria::Error> &problem);
    void gapRead(const std::optional<dria::Error> &problem);

private:
    enum class Job { None, Poll, Older, Gap };

    void nextJob();
    void finish(const Result<void> &outcome);
    void ask(const ChannelQuery &query, const RoomPage &frame,
             std::function<void(const RoomPage &, const RoomChange &)> then);
    void readNewest();
    void readDeeper(const RoomPlace &place, int pagesLeft);
    void finishPoll();
    void readAfter(qint64 after);
    void onAfter(qint64 asked, const RoomPage &page, const RoomChange &change);
    void settleGaps();
    void fill(const RoomPlace &gap, qint64 before);
    void onFilled(const RoomPlace &gap, qint64 before, const RoomPage &page,
                  const RoomChange &change);
    void older(qint64 before);
    void close(const RoomPlace &gap);
    void note(const RoomChange &change);

    ApiClient &m_client;
    RoomStore &m_store;
    const Clock &m_clock;
    const QString m_channel;
    qint64 m_room = 0;
    RoomChange m_extent;
    QStringList m_keywords;
    Job m_job = Job::None;
    std::optional<Depth> m_wantsPoll;
    bool m_wantsOlder = false;
    QList<RoomPlace> m_wantsGaps;
    std::optional<std::chrono::milliseconds> m_lastThorough;
    std::optional<RoomPlace> m_swept;  ///< the newest when late ones were last looked for
    std::optional<RoomPlace> m_lowest; ///< where a thorough poll is; none: another kind
    int m_fillings = mostFillings;     ///< left for gaps that nobody asked to fill
    int m_catchUps = 0;                ///< left for this poll
};

} // namespace dria
