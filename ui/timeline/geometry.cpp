#include "ui/timeline/geometry.h"

#include "ui/timeline/style.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace dria::timeline {

Geometry::Geometry(const BlockStates &states)
    : m_states(states)
{
}

Geometry::~Geometry() = default;

int Geometry::rowGap() const
{
    return m_style->px(space::xs);
}

int Geometry::endGap() const
{
    return m_style->px(space::l);
}

void Geometry::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    m_anchor = {};
    resetRows();
}

void Geometry::setStyle(const TimelineStyle *style)
{
    relayHoldingText([this, style] { m_style = style; });
}

void Geometry::setSize(int column, int height)
{
    m_height = height;
    if (column != m_column)
        relayHoldingText([this, column] { m_column = column; });
}

template<typename Change>
void Geometry::relayHoldingText(Change change)
{
    // What is read at the upper edge stays there: remember its place in the text, not in pixels.
    const auto anchored = m_live.find(m_anchor.row);
    if (m_anchor.bottom || anchored == m_live.end() || m_anchor.offset <= 0 ||
        m_anchor.slot >= anchored->second->layout().slotCount()) {
        m_heldPosition = -1;
    } else if (m_heldPosition < 0 || m_anchor != m_heldAnchor) {
        Box &box = anchored->second->layout().box(m_anchor.slot);
        box.layOut(*m_style);
        m_heldPosition = box.positionAt(QPoint(0, m_anchor.offset));
        m_heldInLine = m_anchor.offset - box.topOf(m_heldPosition);
    }
    m_live.clear();
    m_placed.clear();
    change();
    if (m_heldPosition < 0)
        return;
    m_style->work->emojiRoom = Work::emojiInPass;
    RowLayout &layout = live(m_anchor.row).layout();
    layout.resolveDown(m_anchor.slot, 1);
    m_anchor.offset = layout.box(m_anchor.slot).topOf(m_heldPosition) + m_heldInLine;
    m_heldAnchor = m_anchor;
}

LiveRow &Geometry::live(int row)
{
    std::unique_ptr<LiveRow> &live = m_live[row];
    if (!live)
        live = makeRow(row);
    return *live;
}

std::unique_ptr<LiveRow> Geometry::makeRow(int row) const
{
    return std::make_unique<LiveRow>(readRow(m_model->index(row, 0)), builder(), *m_style,
                                     m_column);
}

std::vector<BoxSlot> Geometry::makeBoxes(int row) const
{
    return builder().all(readRowAt(row));
}

RowBoxes Geometry::boxes(int row) const
{
    const PlacedRow *placed = find(row);
    return placed != nullptr ? RowBoxes(placed->live->layout()) : RowBoxes(makeBoxes(row));
}

RowData Geometry::readRowAt(int row) const
{
    return readRow(m_model->index(row, 0));
}

void Geometry::layOut()
{
    m_placed.clear();
    m_style->work->emojiRoom = Work::emojiInPass;
    m_style->work->owesLayouts = false;
    if (rowCount() == 0)
        m_anchor = {}; // what comes is followed
    if (rowCount() == 0 || m_height <= 0 || m_column <= 0) {
        m_live.clear();
        return;
    }
    const bool followed = m_anchor.bottom;
    if (followed)
        anchorAtBottom();
    m_anchor.row = std::clamp(m_anchor.row, 0, rowCount() - 1);
    // Each pass can reveal that an estimate was wrong near an end; few are ever needed.
    for (int pass = 0; pass < 4; ++pass) {
        placeAroundAnchor();
        const int shift = shiftToEnds();
        if (shift == 0)
            break;
        m_anchor.offset -= shift;
    }
    for (const PlacedRow &placed : std::as_const(m_placed))
        m_heights.set(placed.row, placed.live->layout().height() + rowGap());
    dropUnused();
    takeAnchorFromTop();
    const PlacedRow &last = m_placed.last();
    // Who follows goes on following, whatever the heights turn out to be.
    m_anchor.bottom =
        followed || (last.row == rowCount() - 1 && last.bottom() <= m_height - endGap());
}

void Geometry::anchorAtBottom()
{
    const int row = rowCount() - 1;
    RowLayout &layout = live(row).layout();
    const int slot = std::max(0, layout.slotCount() - 1);
    layout.resolveUp(slot, 1);
    const int bottom = m_height - endGap();
    m_anchor = {true, row, slot, layout.height() - layout.slot(slot).top - bottom};
}

void Geometry::placeAroundAnchor()
{
    m_placed.clear();
    const int margin = m_height / 4;
    RowLayout &layout = live(m_anchor.row).layout();
    m_anchor.slot = std::clamp(m_anchor.slot, 0, std::max(0, layout.slotCount() - 1));
    const int y = -m_anchor.offset;
    layout.resolveDown(m_anchor.slot, m_height + margin - y);
    layout.resolveUp(m_anchor.slot - 1, y + margin);
    const int top = y - (layout.slotCount() > 0 ? layout.slot(m_anchor.slot).top : 0);
    m_placed.append({m_anchor.row, top, &live(m_anchor.row)});

    for (int row = m_anchor.row + 1; row < rowCount(); ++row) {
        const int at = m_placed.last().bottom() + rowGap();
        if (at >= m_height + margin)
            break;
        LiveRow &next = live(row);
        next.layout().resolveDown(0, m_height + margin - at);
        m_placed.append({row, at, &next});
    }
    for (int row = m_anchor.row - 1; row >= 0; --row) {
        const int bottom = m_placed.first().top - rowGap();
        if (bottom <= -margin)
            break;
        LiveRow &next = live(row);
        next.layout().resolveUp(next.layout().slotCount() - 1, bottom + margin);
        m_placed.prepend({row, bottom - next.layout().height(), &next});
    }
}

int Geometry::shiftToEnds() const
{
    const PlacedRow &first = m_placed.first();
    const PlacedRow &last = m_placed.last();
    int shift = 0;
    if (last.row == rowCount() - 1)
        shift = std::max(0, m_height - endGap() - last.bottom());
    // A conversation shorter than the view stands at its top.
    if (first.row == 0 && first.top + shift > endGap())
        shift = endGap() - first.top;
    return shift;
}

void Geometry::takeAnchorFromTop()
{
    for (const PlacedRow &placed : std::as_const(m_placed)) {
        const RowLayout &layout = placed.live->layout();
        if (placed.bottom() <= 0 && &placed != &m_placed.last())
            continue;
        int slot = layout.slotAt(-placed.top);
        while (slot + 1 < layout.slotCount() &&
               placed.top + layout.slot(slot).top + layout.box(slot).height() <= 0)
            ++slot;
        m_anchor.row = placed.row;
        m_anchor.slot = slot;
        m_anchor.offset = -(placed.top + (layout.slotCount() > 0 ? layout.slot(slot).top : 0));
        m_anchorId = placed.live->data().id;
        return;
    }
}

void Geometry::dropUnused()
{
    // What is less than a view away is kept as it is, for who scrolls to and fro.
    const int margin = m_height;
    int first = m_placed.first().row;
    for (int top = m_placed.first().top - rowGap(); top > -margin; top -= rowGap()) {
        const auto above = m_live.find(first - 1);
        if (above == m_live.end())
            break;
        --first;
        top -= above->second->layout().height();
        above->second->layout().releaseOutside(-margin - top, m_height + margin - top);
    }
    int last = m_placed.last().row;
    for (int top = m_placed.last().bottom() + rowGap(); top < m_height + margin; top += rowGap()) {
        const auto below = m_live.find(last + 1);
        if (below == m_live.end())
            break;
        ++last;
        below->second->layout().releaseOutside(-margin - top, m_height + margin - top);
        top += below->second->layout().height();
    }
    std::erase_if(m_live, [first, last](const auto &entry) {
        return entry.first < first || entry.first > last;
    });
    for (const PlacedRow &placed : std::as_const(m_placed))
        placed.live->layout().releaseOutside(-margin - placed.top, m_height + margin - placed.top);
}

const PlacedRow *Geometry::find(int row) const
{
    if (m_placed.isEmpty() || row < m_placed.first().row || row > m_placed.last().row)
        return nullptr;
    return &m_placed[row - m_placed.first().row];
}

const PlacedRow *Geometry::rowAt(int y) const
{
    if (m_placed.isEmpty())
        return nullptr;
    for (const PlacedRow &placed : m_placed) {
        if (y < placed.bottom() + rowGap())
            return &placed;
    }
    return &m_placed.last();
}

void Geometry::goToBottom()
{
    m_revealed = -1;
    m_anchor.bottom = true;
}

void Geometry::scrollBy(int pixels)
{
    m_revealed = -1;
    if (m_anchor.bottom && pixels > 0)
        return;
    m_anchor.bottom = false;
    m_anchor.offset += pixels;
}

void Geometry::scrollTo(qint64 offset)
{
    if (rowCount() == 0)
        return;
    if (offset >= maximum()) {
        goToBottom();
        return;
    }
    const qint64 pixel = std::max<qint64>(0, offset - endGap());
    m_revealed = -1;
    m_anchor.bottom = false;
    m_anchor.row = m_heights.rowAt(pixel);
    const int within = static_cast<int>(offset - endGap() - m_heights.before(m_anchor.row));
    const RowLayout &layout = live(m_anchor.row).layout();
    m_anchor.slot = layout.slotAt(within);
    m_anchor.offset = within - (layout.slotCount() > 0 ? layout.slot(m_anchor.slot).top : 0);
}

qint64 Geometry::offset() const
{
    if (m_placed.isEmpty())
        return 0;
    return m_heights.before(m_placed.first().row) + endGap() - m_placed.first().top;
}

qint64 Geometry::maximum() const
{
    if (rowCount() == 0)
        return 0;
    return std::max<qint64>(0, m_heights.total() - rowGap() + 2 * endGap() - m_height);
}

void Geometry::hold(int row, int slot)
{
    const PlacedRow *placed = find(row);
    if (placed != nullptr)
        m_anchor = {false, row, slot, -(placed->top + placed->live->layout().slot(slot).top)};
}

void Geometry::reveal(int row, int slot, QRect rect)
{
    m_revealed = row;
    const PlacedRow *placed = find(row);
    if (placed == nullptr) {
        m_anchor = {false, row, slot, rect.top() - m_height / 3};
        return;
    }
    // The box itself becomes the anchor: what lies between it and the view may be a guess.
    const int top = placed->top + placed->live->layout().slot(slot).top + rect.top();
    // The way to the latest message stands over the lower edge.
    const int room = m_style->px(hitTarget + 2 * space::s);
    const int lowest = m_height - std::max(endGap(), room) - rect.height();
    if (top < endGap())
        m_anchor = {false, row, slot, rect.top() - endGap()};
    else if (top > lowest)
        m_anchor = {false, row, slot, rect.top() - std::max(lowest, endGap())};
}

int Geometry::layoutCount() const
{
    int count = 0;
    for (const auto &[row, live] : m_live)
        count += live->layout().layoutCount();
    return count;
}

} // namespace dria::timeline
