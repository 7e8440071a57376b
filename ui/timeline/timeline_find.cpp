#include "ui/timeline/timeline_find.h"

#include "ui/timeline/geometry.h"

#include <QTimerEvent>

#include <algorithm>
#include <numeric>

namespace dria::timeline {

namespace {

constexpr qint64 sliceMs = 6;     ///< well below a frame: painting and typing go on
constexpr int leastPauseMs = 100; ///< between looks at a message out of view that grows
constexpr int rowsInUse = 64;

} // namespace

TimelineFind::TimelineFind(const Geometry &geometry, QObject *parent)
    : QObject(parent)
    , m_geometry(geometry)
{
}

void TimelineFind::setQuery(const QString &query, Qt::CaseSensitivity sensitivity, int fromRow)
{
    if (query == m_pattern.query() && sensitivity == m_pattern.sensitivity())
        return;
    m_pattern = FindPattern(query, sensitivity);
    // Typing on stays at the match that was reached.
    m_nextRow = m_current ? m_current->row : fromRow;
    m_current.reset();
    m_wantsCurrent = !query.isEmpty();
    rowsReset();
}

void TimelineFind::stop()
{
    m_slice.stop();
    m_again.stop();
    m_grown.clear();
    m_hits.clear();
    m_counts.clear();
    m_count = 0;
    m_left = 0;
    m_awaited = -1;
    m_wantedStep.reset();
}

void TimelineFind::rowsReset()
{
    stop();
    const int rows = m_geometry.rowCount();
    if (m_pattern.isEmpty()) {
        m_current.reset();
    } else {
        m_counts.assign(static_cast<std::size_t>(rows), -1);
        m_left = rows;
        m_nextRow = std::clamp(m_nextRow, 0, std::max(0, rows - 1));
        if (m_current && m_current->row >= rows)
            m_current.reset();
        if (rows > 0)
            searchSlice(); // what is near shows with the key press
    }
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void TimelineFind::rowsInserted(int first, int count)
{
    if (m_pattern.isEmpty())
        return;
    m_awaited = -1; // looked at again
    m_counts.insert(m_counts.begin() + first, static_cast<std::size_t>(count), -1);
    m_left += count;
    m_hits.clear();
    if (m_nextRow >= first)
        m_nextRow += count;
    if (m_current && m_current->row >= first)
        m_current->row += count;
    QSet<int> grown;
    for (const int row : std::as_const(m_grown))
        grown.insert(row >= first ? row + count : row);
    m_grown = grown;
    m_slice.start(0, this);
    Q_EMIT changed();
}

void TimelineFind::rowsRemoved(int first, int count)
{
    if (m_pattern.isEmpty())
        return;
    m_awaited = -1;
    m_slice.start(0, this);
    for (int row = first; row < first + count; ++row) {
        const int known = m_counts[static_cast<std::size_t>(row)];
        m_left -= known < 0 ? 1 : 0;
        m_count -= std::max(known, 0);
    }
    m_counts.erase(m_counts.begin() + first, m_counts.begin() + first + count);
    m_hits.clear();
    if (m_nextRow >= first + count)
        m_nextRow -= count;
    if (m_current && m_current->row >= first + count)
        m_current->row -= count;
    else if (m_current && m_current->row >= first)
        m_current.reset();
    QSet<int> grown;
    for (const int row : std::as_const(m_grown)) {
        if (row < first)
            grown.insert(row);
        else if (row >= first + count)
            grown.insert(row - count);
    }
    m_grown = grown;
    Q_EMIT changed();
}

void TimelineFind::rowChanged(int row, int slot)
{
    if (m_pattern.isEmpty())
        return;
    if (const auto known = m_hits.find(row); known != m_hits.end()) {
        known->searchedSlots = std::min(known->searchedSlots, slot);
        known->hits.removeIf([slot](const Hit &hit) { return hit.slot >= slot; });
    }
    rowsArrived(row, row);
    if (m_counts[static_cast<std::size_t>(row)] < 0)
        return;
    m_grown.insert(row);
    if (!m_again.isActive())
        m_again.start(leastPauseMs, this);
}

void TimelineFind::rowsArrived(int first, int last)
{
    if (m_awaited < first || m_awaited > last)
        return;
    m_awaited = -1;
    m_slice.start(0, this);
}

void TimelineFind::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_slice.timerId()) {
        m_slice.stop();
        if (const auto forward = std::exchange(m_wantedStep, {}))
            step(*forward);
        searchSlice();
        Q_EMIT changed();
    } else if (event->timerId() == m_again.timerId()) {
        searchGrown();
    } else {
        QObject::timerEvent(event);
    }
}

void TimelineFind::searchGrown()
{
    m_again.stop();
    QElapsedTimer spent;
    spent.start();
    while (!m_grown.isEmpty() && spent.elapsed() < sliceMs) {
        const int row = *m_grown.constBegin();
        m_grown.erase(m_grown.constBegin());
        (void)count(row); // one that left memory did not grow
    }
    // A long message that grows out of view is parsed each time: never more than a part of the
    // time.
    if (!m_grown.isEmpty())
        m_again.start(std::max(leastPauseMs, static_cast<int>(spent.elapsed()) * 20), this);
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void TimelineFind::searchSlice()
{
    QElapsedTimer spent;
    spent.start();
    const int rows = static_cast<int>(m_counts.size());
    while (m_left > 0 && spent.elapsed() < sliceMs) {
        if (m_nextRow >= rows)
            m_nextRow = 0;
        const int row = m_nextRow++;
        if (m_counts[static_cast<std::size_t>(row)] >= 0)
            continue;
        if (!count(row)) {
            m_nextRow = row;
            m_slice.stop();
            return;
        }
        if (m_wantsCurrent && m_counts[static_cast<std::size_t>(row)] > 0)
            makeCurrent(row, hitsOf(row).first());
    }
    if (m_left > 0) {
        m_slice.start(0, this);
        return;
    }
    m_slice.stop();
    m_wantsCurrent = false;
}

bool TimelineFind::isKnown(int row) const
{
    return m_hits.contains(row) || m_geometry.isRead(row);
}

bool TimelineFind::count(int row)
{
    if (!m_geometry.isRead(row)) {
        m_awaited = row;
        return false;
    }
    if (m_geometry.find(row) == nullptr) {
        m_hits.remove(row);
        const RowData data = m_geometry.readRowAt(row);
        const bool may = m_pattern.mayBeIn(data.text) || m_pattern.mayBeIn(data.reasoning) ||
                         m_pattern.mayBeIn(data.status) || m_pattern.mayBeIn(data.error);
        if (!may) {
            setCount(row, 0);
            return true;
        }
    }
    setCount(row, static_cast<int>(hitsOf(row).size()));
    return true;
}

void TimelineFind::setCount(int row, int count)
{
    int &known = m_counts[static_cast<std::size_t>(row)];
    if (known < 0)
        --m_left;
    m_count += count - std::max(known, 0);
    known = count;
}

const QList<TimelineFind::Hit> &TimelineFind::hitsOf(int row)
{
    if (!m_hits.contains(row) && m_hits.size() >= rowsInUse)
        m_hits.clear();
    RowHits &known = m_hits[row];
    const auto look = [&](int slot, const Box &box) {
        if (box.textLength() == 0)
            return;
        for (const TextRange &range : m_pattern.find(box.text(0, box.textLength())))
            known.hits.append({slot, range});
    };
    if (const PlacedRow *placed = m_geometry.find(row)) {
        const RowLayout &layout = placed->live->layout();
        for (int slot = known.searchedSlots; slot < layout.slotCount(); ++slot)
            look(slot, layout.box(slot));
        known.searchedSlots = layout.slotCount();
    } else if (known.searchedSlots == 0) {
        ++m_parsed;
        const std::vector<BoxSlot> all = m_geometry.makeBoxes(row);
        const auto count = static_cast<int>(all.size());
        for (int slot = 0; slot < count; ++slot)
            look(slot, *all[static_cast<std::size_t>(slot)].box);
        known.searchedSlots = count;
    }
    return known.hits;
}

QHash<int, QList<TextMark>> TimelineFind::marks(int row)
{
    QHash<int, QList<TextMark>> result;
    if (m_pattern.isEmpty() || m_counts[static_cast<std::size_t>(row)] < 0)
        return result;
    if (m_counts[static_cast<std::size_t>(row)] == 0 && !m_grown.contains(row))
        return result;
    const QList<Hit> hits = hitsOf(row);
    for (const Hit &hit : hits) {
        const TextPlace place{row, hit.slot, hit.range.start};
        result[hit.slot].append({hit.range.start, hit.range.length, m_current == place});
    }
    return result;
}

qint64 TimelineFind::current()
{
    if (!m_current)
        return 0;
    const auto row = m_counts.begin() + m_current->row;
    qint64 before = std::accumulate(m_counts.begin(), row, qint64(0),
                                    [](qint64 sum, int count) { return sum + std::max(count, 0); });
    if (!isKnown(m_current->row))
        return before + m_currentHit + 1;
    const QList<Hit> hits = hitsOf(m_current->row);
    for (const Hit &hit : hits) {
        if (TextPlace{m_current->row, hit.slot, hit.range.start} > *m_current)
            break;
        ++before;
    }
    return before;
}

void TimelineFind::makeCurrent(int row, const Hit &hit)
{
    m_wantsCurrent = false;
    m_current = TextPlace{row, hit.slot, hit.range.start};
    const QList<Hit> hits = hitsOf(row);
    m_currentHit =
        std::ranges::find_if(
            hits,
            [this](const Hit &other) {
                return TextPlace{m_current->row, other.slot, other.range.start} == *m_current;
            }) -
        hits.begin();
    Q_EMIT currentMoved(*m_current, hit.range.length);
    Q_EMIT marksChanged();
}

void TimelineFind::step(bool forward)
{
    const int rows = static_cast<int>(m_counts.size());
    if (m_count == 0 || rows == 0)
        return;
    int row = m_current ? m_current->row : (forward ? 0 : rows - 1);
    std::optional<TextPlace> beyond = m_current;
    // Once around, and the first message again for what stands before the place.
    for (int looked = 0; looked <= rows; ++looked) {
        if (m_counts[static_cast<std::size_t>(row)] > 0) {
            if (!isKnown(row)) {
                m_awaited = row;
                m_wantedStep = forward;
                return;
            }
            QList<Hit> hits = hitsOf(row);
            if (!forward)
                std::reverse(hits.begin(), hits.end());
            for (const Hit &hit : std::as_const(hits)) {
                const TextPlace place{row, hit.slot, hit.range.start};
                if (beyond && (forward ? place <= *beyond : place >= *beyond))
                    continue;
                makeCurrent(row, hit);
                Q_EMIT changed();
                return;
            }
        }
        beyond.reset();
        row = (row + (forward ? 1 : rows - 1)) % rows;
    }
}

} // namespace dria::timeline
