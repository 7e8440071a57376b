#pragma once
// What screen readers see of the timeline: a list whose children are the messages, laid out or not.
// They are made when asked for, and of many only the last ones are kept. Events cost nothing while
// nobody listens.

#include <QAccessibleWidget>
#include <QHash>
#include <QQueue>
#include <QUuid>

namespace dria {

class TimelineView;

namespace timeline {

class TimelineReader;

class TimelineAccessible : public QAccessibleWidget
{
public:
    /// As many messages keep what screen readers know them by.
    static constexpr qsizetype messagesKept = 2000;

    explicit TimelineAccessible(TimelineView *view);
    ~TimelineAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int row) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    /// The message if it was asked for before, else null.
    [[nodiscard]] QAccessibleInterface *known(const QUuid &message) const;
    /// Those of rows that will go are known no more; screen readers are told.
    void letGo(int first, int last);
    [[nodiscard]] qsizetype knownCount() const { return m_messages.size(); }
    /// Where the moving end of the selection is now, and what is selected in its message.
    void tellSelection() const;

private:
    void makeRoom() const;

    TimelineView &m_view;
    std::unique_ptr<TimelineReader> m_reader;
    mutable QHash<QUuid, QAccessible::Id> m_messages;
    mutable QQueue<QUuid> m_order; ///< of m_messages, the oldest first
};

/// Makes QAccessible know TimelineView. May be called any number of times.
void installTimelineAccessibility();

// What a view tells screen readers.

void timelineRowsInserted(TimelineView &view, int first, int last);
void timelineRowsAboutToBeRemoved(TimelineView &view, int first, int last);
/// Other messages, or all of them anew.
void timelineReset(TimelineView &view);
/// Nothing more comes of an answer.
void timelineAnswerEnded(TimelineView &view, int row);
void timelineFocusMoved(TimelineView &view);
void timelineSelectionMoved(TimelineView &view);

} // namespace timeline
} // namespace dria
