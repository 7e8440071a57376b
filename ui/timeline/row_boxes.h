#pragma once
// The boxes of a message for reading what is in them: those that are on screen if it is there, else
// boxes made for the purpose, which cost no layout.

#include "ui/timeline/row_layout.h"

namespace dria::timeline {

class RowBoxes
{
public:
    /// The layout must outlive this.
    explicit RowBoxes(const RowLayout &shown)
        : m_shown(&shown)
    {
    }
    explicit RowBoxes(std::vector<BoxSlot> made)
        : m_made(std::move(made))
    {
    }

    [[nodiscard]] const std::vector<BoxSlot> &all() const
    {
        return m_shown != nullptr ? m_shown->slots() : m_made;
    }
    [[nodiscard]] int count() const { return static_cast<int>(all().size()); }
    [[nodiscard]] const Box &box(int slot) const
    {
        return *all()[static_cast<std::size_t>(slot)].box;
    }

private:
    const RowLayout *m_shown = nullptr;
    std::vector<BoxSlot> m_made;
};

} // namespace dria::timeline
