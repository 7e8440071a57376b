#pragma once
// One message as a stack of boxes: where each is, with the bars and markers of its quotes and
// lists.

#include "markdown/block.h"
#include "ui/timeline/box.h"

#include <QHash>

#include <memory>
#include <vector>

namespace dria::timeline {

/// A box and its place in the message.
struct BoxSlot
{
    std::unique_ptr<Box> box;
    QList<markdown::Container> containers = {};
    int gap = 0;           ///< pixels above it
    bool inBubble = false; ///< stands on the bubble's ground
    int top = 0;           ///< pixels from the top of the message
    int height = 0;        ///< of the box as it was placed
};

/// What a message needs to know to draw itself.
struct RowPaint
{
    /// A place in the message's text.
    struct Place
    {
        int slot = -1;
        int position = 0;
    };

    const TimelineStyle &style;
    QRect clip; ///< in the message
    Place selectionStart = {};
    Place selectionEnd = {};                ///< before the start for none
    QHash<int, QList<TextMark>> marks = {}; ///< by slot
    int hoveredSlot = -1;
    int hoveredTarget = -1;
    int focusedSlot = -1;
    int focusedTarget = -1;
    int doneSlot = -1;
    int doneTarget = -1; ///< what was just used
    bool active = false; ///< the pointer or the focus is in it
};

class RowLayout
{
public:
    enum class Shape { Plain, Bubble };

    /// width and topGap, the room above the message, are pixels.
    RowLayout(const TimelineStyle &style, int width, Shape shape, int topGap);

    [[nodiscard]] int width() const { return m_width; }
    /// Pixels; partly estimated until all boxes were laid out once.
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int slotCount() const { return static_cast<int>(m_slots.size()); }
    [[nodiscard]] const std::vector<BoxSlot> &slots() const { return m_slots; }
    [[nodiscard]] const BoxSlot &slot(int index) const
    {
        return m_slots[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] Box &box(int index) const { return *slot(index).box; }
    [[nodiscard]] int layoutCount() const;

    /// Puts slots in the place of count slots from first on.
    void replace(int first, int count, std::vector<BoxSlot> slots);

    /// The height of a box may be another now.
    void resized(int slot);
    /// Boxes that waited for something that has come are to be laid out anew. Returns the first of
    /// them, or -1.
    int outdate();

    /// Lays out boxes from first on until they fill so many pixels below its top. Where there are
    /// more emoji than are laid out at once, boxes are left for later (Work::owesLayouts).
    void resolveDown(int first, int pixels);
    /// The same from last upwards.
    void resolveUp(int last, int pixels);
    /// Gives back layouts of boxes wholly outside; both in pixels from the top.
    void releaseOutside(int from, int to);

    /// The box nearest to a height in the message.
    [[nodiscard]] int slotAt(int y) const;
    [[nodiscard]] QPoint boxOrigin(int index) const;

    /// Boxes inside the clip must have been resolved; those left for later are not seen yet.
    void paint(QPainter &painter, const RowPaint &paint) const;
    /// Text between two places, with list markers, blocks on lines of their own.
    [[nodiscard]] QString text(RowPaint::Place from, RowPaint::Place to) const;

private:
    /// Places slots from first on; those before it are right.
    void placeFrom(int first);
    void layOutSlot(int index, int &firstChanged);
    void fitBubble();
    [[nodiscard]] int bubbleLeft() const; ///< of what stands in it
    [[nodiscard]] int inset(const BoxSlot &slot) const;
    void paintBubble(QPainter &painter) const;
    void paintContainers(QPainter &painter, const BoxSlot &slot) const;
    void paintMarker(QPainter &painter, const BoxSlot &slot, const markdown::Container &container,
                     QRect area) const;

    const TimelineStyle &m_style;
    int m_width;
    Shape m_shape;
    int m_topGap;
    int m_bubbleWidth = 0; ///< of what stands in the bubble, without its padding
    int m_height = 0;
    std::vector<BoxSlot> m_slots;
    // Only slots between these can hold layouts: a long message is not searched for them.
    int m_firstLive = 0;
    int m_endLive = 0;
};

} // namespace dria::timeline
