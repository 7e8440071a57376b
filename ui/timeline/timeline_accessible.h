#pragma once
// What screen readers see of the timeline: a list whose children are the messages, laid out or not,
// with their buttons.

namespace dria {

class TimelineView;

namespace timeline {

/// Makes QAccessible know TimelineView. May be called any number of times.
void installTimelineAccessibility();

/// Tells screen readers that messages came or went.
void timelineRowsChanged(TimelineView &view);

} // namespace timeline
} // namespace dria
