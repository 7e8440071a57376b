#include "channels/room_sync.h"

#include "api/api_client.h"
#include "channels/received_messages.h"
#include "core/when_finished.h"
#include "library/room_store.h"

#include <algorithm>
#include <utility>

namespace dria {

namespace {

constexpr std::chrono::milliseconds thoroughEvery{60'000};

constexpr int mostDeeper = 10;

bool holdsAny(const QString &text, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return !word.isEmpty() && text.contains(word, Qt::CaseInsensitive);
    });
}

QDateTime timeAt(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

RoomSync::RoomSync(ApiClient &client, RoomStore &store, const Clock &clock, QString channel,
                   QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
    , m_channel(std::move(channel))
{
}

void RoomSync::begin(const RoomRecord &record, const RoomChange &extent)
{
    m_room = record.key;
    m_extent = extent;
    m_extent.reachesStart = record.reachesStart;
    m_swept = extent.newest;
    nextJob();
}

void RoomSync::poll(Depth depth)
{
    m_wantsPoll = std::max(depth, m_wantsPoll.value_or(depth));
    nextJob();
}

void RoomSync::readOlder()
{
    m_wantsOlder = true;
    nextJob();
}

void RoomSync::fillGap(const RoomPlace &place)
{
    if (!m_wantsGaps.contains(place))
        m_wantsGaps.append(place);
    nextJob();
}

void RoomSync::nextJob()
{
    if (m_room == 0 || m_job != Job::None)
        return;
    if (m_wantsPoll) {
        m_job = Job::Poll;
        m_catchUps = mostCatchUps;
        m_lowest.reset();
        const Depth depth = *std::exchange(m_wantsPoll, std::nullopt);
        Q_EMIT pollBegan();
        const bool isTime =
            !m_lastThorough || m_clock.monotonic() - *m_lastThorough >= thoroughEvery;
        if (depth == Depth::Thorough || isTime || !m_extent.newest)
            readNewest();
        else
            readAfter(m_extent.newest->at - 1);
    } else if (m_wantsOlder) {
        m_job = Job::Older;
        m_wantsOlder = false;
        if (!m_extent.oldest)
            readNewest();
        else if (m_extent.reachesStart)
            finish({});
        else
            older(m_extent.oldest->at + 1);
    } else if (!m_wantsGaps.isEmpty()) {
        m_job = Job::Gap;
        m_fillings = mostFillings;
        const RoomPlace gap = m_wantsGaps.takeFirst();
        if (m_extent.gaps.contains(gap))
            fill(gap, gap.at + 1);
        else
            finish({});
    }
}

void RoomSync::finish(const Result<void> &outcome)
{
    const Job job = std::exchange(m_job, Job::None);
    if (!outcome)
        m_lastThorough.reset(); // something may have been missed
    if (job == Job::Gap)
        m_fillings = 0; // more of it was not asked for
    const auto problem = outcome ? std::optional<Error>() : outcome.error();
    if (job == Job::Poll)
        Q_EMIT polled(problem);
    else if (job == Job::Older)
        Q_EMIT olderRead(problem);
    else
        Q_EMIT gapRead(problem);
    nextJob();
}

void RoomSync::note(const RoomChange &change)
{
    m_extent = change;
    m_extent.added.clear();
    Q_EMIT changed(change);
}

void RoomSync::ask(const ChannelQuery &query, const RoomPage &frame,
                   std::function<void(const RoomPage &, const RoomChange &)> then)
{
    whenFinished(m_client.readChannel(query), this, [=, this](const auto &reply) {
        if (!reply)
            return finish(fail(reply.error()));
        RoomPage page = frame;
        page.messages = receivedMessages(*reply, m_clock.nowUtc());
        for (RoomMessage &message : page.messages)
            message.isMention = holdsAny(message.text, m_keywords);
        whenFinished(m_store.takeIn(m_room, page), this, [=, this](const auto &change) {
            if (!change)
                return finish(fail(change.error()));
            note(*change);
            then(page, *change);
        });
    });
}

void RoomSync::readNewest()
{
    const bool hadSome = m_extent.newest.has_value();
    ask({m_channel, pageSize, {}, {}}, {}, [=, this](const RoomPage &, const RoomChange &change) {
        m_lastThorough = m_clock.monotonic();
        m_lowest = change.pageStart;
        if (hadSome && change.pageStart && change.gaps.contains(*change.pageStart))
            m_fillings = mostFillings; // it did not reach what was known
        if (!hadSome || (change.added.isEmpty() && change.newest == m_swept))
            m_lowest.reset(); // all that is known to have been the newest is on this page
        settleGaps();
    });
}

/// Messages that came late stand among those that were known. Goes back until a page lies wholly
/// before what was the newest the last time, and on while it finds any.
void RoomSync::readDeeper(const RoomPlace &place, int pagesLeft)
{
    RoomPage frame;
    frame.before = place;
    ask({m_channel, pageSize, timeAt(place.at + 1), {}}, frame,
        [=, this](const RoomPage &, const RoomChange &change) {
            const bool isPast = !m_swept || place <= *m_swept;
            if ((change.added.isEmpty() && isPast) || pagesLeft <= 1 || !change.pageStart ||
                *change.pageStart >= place)
                finishPoll();
            else
                readDeeper(*change.pageStart, pagesLeft - 1);
        });
}

void RoomSync::finishPoll()
{
    if (m_lowest)
        m_swept = m_extent.newest;
    m_lowest.reset();
    finish({});
}

void RoomSync::readAfter(qint64 after)
{
    ask({m_channel, pageSize, {}, timeAt(after)}, {},
        [=, this](const RoomPage &page, const RoomChange &change) {
            onAfter(after, page, change);
        });
}

void RoomSync::onAfter(qint64 asked, const RoomPage &page, const RoomChange &change)
{
    if (change.pageStart && change.gaps.contains(*change.pageStart))
        m_fillings = mostFillings;
    if (!change.pageEnd || --m_catchUps <= 0)
        return settleGaps();
    const bool isFull = page.messages.size() >= pageSize;
    if (!change.added.isEmpty())
        readAfter(std::max(change.pageEnd->at - 1, asked));
    else if (isFull && asked < change.pageEnd->at)
        readAfter(change.pageEnd->at); // filled by one time: go on behind it
    else
        settleGaps();
}

/// A gap that opened now, or was left when the program ended, is filled without being asked for, as
/// long as that takes few requests. What is left is shown, with a button.
void RoomSync::settleGaps()
{
    const bool isFilled = m_extent.gaps.isEmpty();
    if (isFilled && m_lowest)
        return readDeeper(*m_lowest, mostDeeper);
    if (isFilled || m_fillings <= 0)
        return finish({});
    const RoomPlace gap = m_extent.gaps.last();
    fill(gap, gap.at + 1);
}

void RoomSync::fill(const RoomPlace &gap, qint64 before)
{
    --m_fillings;
    RoomPage frame;
    frame.before = gap;
    ask({m_channel, pageSize, timeAt(before), {}}, frame,
        [=, this](const RoomPage &page, const RoomChange &change) {
            onFilled(gap, before, page, change);
        });
}

void RoomSync::onFilled(const RoomPlace &gap, qint64 before, const RoomPage &,
                        const RoomChange &change)
{
    if (m_lowest && change.pageStart)
        m_lowest = std::min(*m_lowest, *change.pageStart);
    if (change.added.isEmpty() && change.gaps.contains(gap)) {
        // Only messages of its own time came: there may be more of them than fit on a page.
        if (before > gap.at && change.pageStart)
            return fill(gap, gap.at);
        return close(gap);
    }
    // What is left of it, if anything, is before the page.
    std::optional<RoomPlace> rest;
    for (const RoomPlace &other : change.gaps) {
        if (other <= gap)
            rest = other;
    }
    const bool isSame = rest && change.pageStart && *rest == *change.pageStart;
    if (isSame && m_fillings > 0)
        return fill(*rest, rest->at + 1);
    if (m_job == Job::Poll && !isSame)
        return settleGaps();
    finish({});
}

void RoomSync::close(const RoomPlace &gap)
{
    whenFinished(m_store.closeGap(m_room, gap), this, [this](const auto &change) {
        if (!change)
            return finish(fail(change.error()));
        note(*change);
        if (m_job == Job::Poll)
            settleGaps();
        else
            finish({});
    });
}

void RoomSync::older(qint64 before)
{
    const qint64 oldest = m_extent.oldest->at;
    RoomPage frame;
    frame.isOldest = before <= oldest; // asked like this, nothing of its own time is in the way
    ask({m_channel, pageSize, timeAt(before), {}}, frame,
        [=, this](const RoomPage &, const RoomChange &change) {
            if (change.added.isEmpty() && !change.reachesStart && before > oldest)
                older(oldest);
            else
                finish({});
        });
}

} // namespace dria
