// What becomes of the geometry when messages come, go or change: what is read stays where it is.

#include "ui/timeline/code_box.h"
#include "ui/timeline/geometry.h"
#include "ui/timeline/placeholder_box.h"
#include "ui/timeline/style.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace dria::timeline {

void Geometry::insertRows(int first, int count)
{
    m_heights.insert(first, count, m_style->px(guessedRowHeight));
    moveLive(first, count);
    for (Anchor *anchor : {&m_anchor, &m_heldAnchor}) {
        if (anchor->row >= first)
            anchor->row += count;
    }
    if (m_revealed >= first)
        m_revealed += count;
}

void Geometry::removeRows(int first, int count)
{
    if (m_anchor.row >= first && m_anchor.row < first + count) {
        moveAnchorBehind(first + count - 1);
        m_heldPosition = -1;
    }
    m_heights.remove(first, count);
    m_revealed = -1;
    m_placed.clear();
    for (int row = first; row < first + count; ++row)
        m_live.erase(row);
    moveLive(first + count, -count);
    for (Anchor *anchor : {&m_anchor, &m_heldAnchor}) {
        if (anchor->row >= first + count)
            anchor->row -= count;
    }
}

void Geometry::moveAnchorBehind(int row)
{
    const bool bottom = m_anchor.bottom;
    m_anchor = {bottom, row + 1, 0, 0}; // the last row is the nearest, if that one is not there
    for (const PlacedRow &placed : std::as_const(m_placed)) {
        if (placed.row <= row || placed.top >= m_height)
            continue;
        const RowLayout &layout = placed.live->layout();
        const int top = placed.top + (layout.slotCount() > 0 ? layout.slot(0).top : 0);
        m_anchor = {bottom, placed.row, 0, -top};
        return;
    }
}

void Geometry::moveLive(int first, int by)
{
    m_placed.clear();
    std::map<int, std::unique_ptr<LiveRow>> moved;
    for (auto &[row, live] : m_live)
        moved.emplace(row >= first ? row + by : row, std::move(live));
    m_live = std::move(moved);
}

void Geometry::resetRows()
{
    m_live.clear();
    m_placed.clear();
    m_heldPosition = -1;
    m_revealed = -1;
    const int rows = m_model != nullptr ? m_model->rowCount() : 0;
    m_heights.reset(rows, m_style->px(guessedRowHeight));
    if (m_anchor.bottom)
        return;
    for (int row = 0; row < rows; ++row) {
        if (m_model->index(row, 0).data(MessageIdRole).toUuid() == m_anchorId) {
            m_anchor.row = row;
            return;
        }
    }
    m_anchor = {};
}

int Geometry::refresh(int row)
{
    const auto found = m_live.find(row);
    if (found == m_live.end())
        return -1;
    RowData data = readRow(m_model->index(row, 0));
    if (!data.isRead)
        return -1; // it left memory while it is in sight: what was read of it stays
    if (row == m_anchor.row)
        m_heldPosition = -1; // there may be another text
    if (!found->second->data().isRead)
        return replaceWaiting(row, std::move(data));
    return found->second->update(std::move(data), builder());
}

int Geometry::replaceWaiting(int row, RowData data)
{
    if (!m_anchor.bottom) {
        const auto isReadInView = [this](const PlacedRow &placed) {
            return placed.live->data().isRead && placed.top < m_height && placed.bottom() > 0;
        };
        const auto held = std::ranges::find_if(m_placed, isReadInView);
        if (find(m_revealed) != nullptr)
            hold(m_revealed, 0);
        else if (held != m_placed.end() && held->row > row)
            hold(held->row, 0);
    }
    auto made = std::make_unique<LiveRow>(std::move(data), builder(), *m_style, m_column);
    for (PlacedRow &placed : m_placed) {
        if (placed.row == row)
            placed.live = made.get();
    }
    m_live[row] = std::move(made);
    return 0;
}

bool Geometry::isRead(int row) const
{
    const PlacedRow *placed = find(row);
    return placed != nullptr ? placed->live->data().isRead
                             : m_model->index(row, 0).data(TextRole).isValid();
}

LiveRow::Dirty Geometry::grow(int row)
{
    const auto found = m_live.find(row);
    if (found == m_live.end())
        return {};
    return found->second->grow(m_model->index(row, 0).data(TextRole).toString(), builder());
}

void Geometry::refold(int row)
{
    if (const auto found = m_live.find(row); found != m_live.end())
        found->second->rebuild(builder());
}

void Geometry::setCodeView(int row, int slot, CodeView view)
{
    RowLayout &layout = live(row).layout();
    CodeBox &code = *layout.box(slot).asCode();
    code.layOut(*m_style);
    hold(row, slot);
    m_heldPosition = -1; // its lines are elsewhere now
    const int above = m_anchor.offset;
    const int read = above > 0 ? code.positionAt({0, above}) : 0;
    const int before = code.topOf(read);
    code.setView(*m_style, view);
    code.layOut(*m_style);
    layout.resized(slot);
    if (above > 0)
        m_anchor.offset += code.topOf(read) - before;
}

Geometry::Inserted Geometry::refreshImage(int row, const QString &image)
{
    const PlacedRow *placed = find(row);
    const int slot = placed != nullptr ? placed->live->slotOfImage(image) : -1;
    if (slot < 0)
        return {};
    holdAround(*placed, slot);
    const int before = placed->live->layout().slotCount();
    placed->live->refreshImage(image, builder());
    const int more = placed->live->layout().slotCount() - before;
    if (m_anchor.row == row && m_anchor.slot > slot)
        m_anchor.slot += more;
    return {slot, more};
}

std::optional<std::pair<int, int>> Geometry::refreshOutdated()
{
    const auto anchored = m_live.find(m_anchor.row);
    const bool cuts = !m_anchor.bottom && m_anchor.offset > 0 && anchored != m_live.end() &&
                      m_anchor.slot < anchored->second->layout().slotCount() &&
                      anchored->second->layout().box(m_anchor.slot).isOutdated();
    int read = 0;
    int inLine = 0;
    if (cuts) {
        const Box &box = anchored->second->layout().box(m_anchor.slot);
        read = box.positionAt({0, m_anchor.offset});
        inLine = m_anchor.offset - box.topOf(read);
    }
    std::optional<std::pair<int, int>> first;
    for (const PlacedRow &placed : std::as_const(m_placed)) {
        const int slot = placed.live->layout().outdate();
        if (slot >= 0 && !first)
            first = {placed.row, slot};
    }
    if (cuts) {
        RowLayout &layout = anchored->second->layout();
        m_style->work->emojiRoom = Work::emojiInPass;
        layout.resolveDown(m_anchor.slot, 1);
        m_anchor.offset = layout.box(m_anchor.slot).topOf(read) + inLine;
        m_heldPosition = -1; // its lines are elsewhere now
    }
    return first;
}

void Geometry::holdAround(const PlacedRow &placed, int slot)
{
    const RowLayout &layout = placed.live->layout();
    const int top = placed.top + layout.slot(slot).top;
    const int bottom = top + layout.box(slot).height();
    const PlacedRow &last = m_placed.last();
    // What was not clicked just now does not let go of the bottom.
    const ImageRef *image = layout.box(slot).image();
    const bool own = image != nullptr && image->kind == ImageRef::Kind::Attachment;
    const bool follows = m_anchor.bottom && (own || last.live->data().isGrowing());
    if (follows || bottom <= 0 || top >= m_height)
        return;
    if (top >= 0 || bottom >= m_height)
        hold(placed.row, slot);
    else if (slot + 1 < layout.slotCount())
        hold(placed.row, slot + 1);
    else if (find(placed.row + 1) != nullptr)
        hold(placed.row + 1, 0);
}

} // namespace dria::timeline
