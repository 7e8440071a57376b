#pragma once
// Find in a transcript, laid out or not: counts what is found in slices between events, walks from
// match to match, and marks those in view. Thinking that is folded away is not searched.

#include "ui/timeline/box.h"
#include "ui/timeline/find_pattern.h"
#include "ui/timeline/selection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace dria::timeline {

class Geometry;

/// A message that is not in memory is asked for, and the search waits for it. Holds a count a
/// message; where the matches are is known only for messages in use. Whoever owns
/// it tells of every change of the rows.
class TimelineFind : public QObject
{
    Q_OBJECT

public:
    /// The geometry outlives it.
    explicit TimelineFind(const Geometry &geometry, QObject *parent = nullptr);

    /// Looks for something else; the first match from the given row on becomes the current one. An
    /// empty query ends the search.
    void setQuery(const QString &query, Qt::CaseSensitivity sensitivity, int fromRow);
    void clear() { setQuery({}, Qt::CaseInsensitive, 0); }
    [[nodiscard]] const QString &query() const { return m_pattern.query(); }

    /// Matches known so far.
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The current match, counted from 1; 0 for none.
    [[nodiscard]] qint64 current();
    /// Whether messages are left to look at.
    [[nodiscard]] bool isSearching() const { return m_left > 0; }
    /// Messages that had to be parsed: a measure of work.
    [[nodiscard]] int parsedMessages() const { return m_parsed; }

    /// To the match after or before the current one, around the ends. While messages are still
    /// looked at it moves among what is known.
    void next() { step(true); }
    void previous() { step(false); }

    /// What to mark in a message that is laid out, by box.
    [[nodiscard]] QHash<int, QList<TextMark>> marks(int row);

    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowsReset();
    /// The text of a row is another, in boxes from slot on.
    void rowChanged(int row, int slot);
    /// Rows that may have been waited for can be read.
    void rowsArrived(int first, int last);

Q_SIGNALS:
    /// Count, current match or whether it searches.
    void changed();
    /// Marks are others than before.
    void marksChanged();
    /// The current match is to be brought into view.
    void currentMoved(const dria::timeline::TextPlace &place, int length);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Hit
    {
        int slot = 0;
        TextRange range;
    };
    struct RowHits
    {
        QList<Hit> hits;
        int searchedSlots = 0; ///< boxes whose hits are known
    };

    void searchSlice();
    void searchGrown();
    [[nodiscard]] bool isKnown(int row) const;
    /// False: it has to be waited for.
    bool count(int row);
    void setCount(int row, int count);
    [[nodiscard]] const QList<Hit> &hitsOf(int row);
    void makeCurrent(int row, const Hit &hit);
    void step(bool forward);
    void stop();

    const Geometry &m_geometry;
    FindPattern m_pattern;
    std::vector<int> m_counts; ///< by row; -1 for not looked at yet
    qint64 m_count = 0;
    int m_left = 0;    ///< rows with -1
    int m_nextRow = 0; ///< where the search goes on
    std::optional<TextPlace> m_current;
    qsizetype m_currentHit = 0;       ///< which one of its row
    int m_awaited = -1;               ///< a row that is being read
    std::optional<bool> m_wantedStep; ///< forward: to be done when it is there
    bool m_wantsCurrent = false;
    QHash<int, RowHits> m_hits; ///< of rows in use
    QSet<int> m_grown;          ///< rows to be looked at again
    QBasicTimer m_slice;
    QBasicTimer m_again;
    int m_parsed = 0;
};

} // namespace dria::timeline
