#pragma once
// The transcript laid out by brute force, every box of every message, to compare a view with that
// lays out only what is near.

#include "timeline_test_model.h"
#include "ui/timeline/live_row.h"
#include "ui/timeline/style.h"

#include <map>

namespace dria::test {

/// Heights are pixels in the whole transcript: 0 is where it begins, above the first message.
class ExactTranscript
{
public:
    /// A box of a message and how far its top is above the upper edge of the view.
    struct Place
    {
        QUuid id;
        int slot = 0;
        int offset = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    ExactTranscript(const TimelineTestModel &model, const timeline::BlockStates &states)
        : m_model(model)
        , m_states(states)
    {
    }

    void setLook(const timeline::TimelineStyle *style, int column)
    {
        m_style = style;
        m_column = column;
        m_rows.clear();
        m_tops.clear();
    }
    /// The message is another now.
    void forget(const QUuid &id)
    {
        m_rows.erase(id);
        m_tops.clear();
    }
    /// Messages came or went.
    void rowsChanged() { m_tops.clear(); }

    [[nodiscard]] int rowGap() const { return m_style->px(space::xs); }
    [[nodiscard]] int endGap() const { return m_style->px(space::l); }

    [[nodiscard]] timeline::RowLayout &layout(int row)
    {
        std::unique_ptr<timeline::LiveRow> &made = m_rows[m_model.at(row).id];
        if (!made) {
            const timeline::RowBuilder builder(*m_style, m_states);
            made = std::make_unique<timeline::LiveRow>(timeline::readRow(m_model.index(row)),
                                                       builder, *m_style, m_column);
            made->layout().resolveDown(0, INT_MAX / 2);
        }
        return made->layout();
    }

    [[nodiscard]] int top(int row)
    {
        if (m_tops.isEmpty())
            m_tops.append(endGap());
        for (int i = static_cast<int>(m_tops.size()) - 1; i < row; ++i)
            m_tops.append(m_tops.last() + layout(i).height() + rowGap());
        return m_tops[row];
    }
    [[nodiscard]] int top(int row, int slot) { return top(row) + layout(row).slot(slot).top; }
    /// Where the view's upper edge is when the end is seen.
    [[nodiscard]] int maximum(int viewHeight)
    {
        const int rows = m_model.rowCount();
        const int total = rows == 0 ? 0 : top(rows) - rowGap() + endGap();
        return std::max(0, total - viewHeight);
    }

    /// The first box that is seen when the view's upper edge is there.
    [[nodiscard]] Place placeAt(int edge)
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const int rowTop = top(row);
            if (rowTop + layout(row).height() <= edge)
                continue;
            for (int slot = 0; slot < layout(row).slotCount(); ++slot) {
                const int slotTop = rowTop + layout(row).slot(slot).top;
                if (slotTop + layout(row).box(slot).height() > edge)
                    return {m_model.at(row).id, slot, edge - slotTop};
            }
        }
        return {};
    }
    /// The upper edge that a place is seen at; -1 when its message is gone.
    [[nodiscard]] int edgeOf(const Place &place)
    {
        const int row = rowOf(place.id);
        return row < 0 ? -1
                       : top(row, std::min(place.slot, layout(row).slotCount() - 1)) + place.offset;
    }
    /// -1 for none.
    [[nodiscard]] int rowOf(const QUuid &id) const
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.at(row).id == id)
                return row;
        }
        return -1;
    }

private:
    const TimelineTestModel &m_model;
    const timeline::BlockStates &m_states;
    const timeline::TimelineStyle *m_style = nullptr;
    int m_column = 0;
    QList<int> m_tops; ///< of the first rows, as far as they were asked for
    std::map<QUuid, std::unique_ptr<timeline::LiveRow>> m_rows;
};

} // namespace dria::test
