#pragma once
// Which messages are in view and where. Only these (and a margin) are laid out; the rest is known
// by estimated heights. The place on screen is held by an anchor: a box of a message and its
// distance from the upper edge, or the bottom.

#include "ui/timeline/height_index.h"
#include "ui/timeline/live_row.h"
#include "ui/timeline/row_boxes.h"

#include <QPersistentModelIndex>

#include <map>
#include <memory>

class QAbstractItemModel;

namespace dria::timeline {

/// A message that is laid out.
struct PlacedRow
{
    int row = 0;
    int top = 0; ///< pixels below the upper edge of the view
    LiveRow *live = nullptr;

    [[nodiscard]] int bottom() const { return top + live->layout().height(); }
};

class Geometry
{
public:
    explicit Geometry(const BlockStates &states);
    ~Geometry();

    /// Style and model outlive their use here; null for no model. Goes to the bottom.
    void setModel(const QAbstractItemModel *model);
    /// Makes everything anew, holding the anchor.
    void setStyle(const TimelineStyle *style);
    /// All in pixels; column is the width of the text.
    void setSize(int column, int height);

    void insertRows(int first, int count);
    void removeRows(int first, int count);
    /// The rows are others now; the anchor goes to the message it was in, if that is still there.
    void resetRows();
    /// Takes the row's data if it is laid out. Returns the first box that changed, or -1. One that
    /// was waited for takes its place without moving what can be read.
    int refresh(int row);
    /// The same for a row of which only the text grew at its end.
    LiveRow::Dirty grow(int row);
    void refold(int row);
    /// Shows a placed piece of code in another way. Its head stays where it is, or what is read at
    /// the upper edge if that is below the head.
    void setCodeView(int row, int slot, CodeView view);
    /// An image of a row stands differently. What is above it stays where it is, or what is below
    /// if its top is out of view. Returns how many boxes more the message has, and where.
    struct Inserted
    {
        int slot = 0;
        int count = 0;
    };
    Inserted refreshImage(int row, const QString &image);
    /// Boxes that waited for something that has come are laid out anew; what is read at the upper
    /// edge stays there. Returns the first row of them and the box in it, or nothing.
    std::optional<std::pair<int, int>> refreshOutdated();

    /// Places everything for the present anchor. Call after any of the above.
    void layOut();
    [[nodiscard]] const QList<PlacedRow> &placed() const { return m_placed; }
    [[nodiscard]] const PlacedRow *find(int row) const;
    /// The placed row nearest to a height in the view; null if there is none.
    [[nodiscard]] const PlacedRow *rowAt(int y) const;

    [[nodiscard]] bool isAtBottom() const { return m_anchor.bottom; }
    void goToBottom();
    /// Positive is towards the bottom. Upwards lets go of the bottom.
    void scrollBy(int pixels);
    /// To an offset between 0 and maximum().
    void scrollTo(qint64 offset);
    [[nodiscard]] qint64 offset() const;
    [[nodiscard]] qint64 maximum() const;
    /// Keeps a placed box where it is when what follows it changes, even at the bottom.
    void hold(int row, int slot);
    /// Moves a box into view if it is not.
    void reveal(int row, int slot, QRect rectInBox);

    [[nodiscard]] int rowCount() const { return m_heights.count(); }
    /// Boxes of a row made anew, without a layout, whose text can be read.
    [[nodiscard]] std::vector<BoxSlot> makeBoxes(int row) const;
    /// Those of a placed row, or made; not to be kept beyond the next change.
    [[nodiscard]] RowBoxes boxes(int row) const;
    [[nodiscard]] RowData readRowAt(int row) const;
    /// Its text is there. If not it is asked for.
    [[nodiscard]] bool isRead(int row) const;
    [[nodiscard]] int layoutCount() const;
    [[nodiscard]] int liveCount() const { return static_cast<int>(m_live.size()); }

private:
    struct Anchor
    {
        bool bottom = true;
        int row = 0;
        int slot = 0;
        int offset = 0; ///< how far the box's top is above the upper edge, pixels
        friend bool operator==(const Anchor &, const Anchor &) = default;
    };

    [[nodiscard]] LiveRow &live(int row);
    [[nodiscard]] std::unique_ptr<LiveRow> makeRow(int row) const;
    [[nodiscard]] int rowGap() const;
    [[nodiscard]] int endGap() const;
    [[nodiscard]] RowBuilder builder() const { return RowBuilder(*m_style, m_states); }
    int replaceWaiting(int row, RowData data);
    void holdAround(const PlacedRow &placed, int slot);
    void anchorAtBottom();
    void placeAroundAnchor();
    [[nodiscard]] int shiftToEnds() const;
    void takeAnchorFromTop();
    /// To the first row behind this one that is seen, without moving it.
    void moveAnchorBehind(int row);
    void dropUnused();
    void moveLive(int first, int by);
    template<typename Change>
    void relayHoldingText(Change change);

    const BlockStates &m_states;
    const QAbstractItemModel *m_model = nullptr;
    const TimelineStyle *m_style = nullptr;
    int m_column = 0;
    int m_height = 0;
    Anchor m_anchor;
    // The text at the upper edge through several changes of width, so that they add up to nothing.
    Anchor m_heldAnchor;
    int m_heldPosition = -1;
    int m_heldInLine = 0;
    QUuid m_anchorId;
    int m_revealed = -1; ///< a row that was asked for, until it is scrolled on
    HeightIndex m_heights;
    std::map<int, std::unique_ptr<LiveRow>> m_live;
    QList<PlacedRow> m_placed;
};

} // namespace dria::timeline
