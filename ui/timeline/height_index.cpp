#include "ui/timeline/height_index.h"

#include <algorithm>
#include <bit>

namespace dria::timeline {

void HeightIndex::reset(int count, int height)
{
    // Not fill(): with room left before the first, QList in Qt 6.4 writes beyond the end of its
    // own.
    m_heights = QList<int>(count, height);
    rebuild();
}

void HeightIndex::insert(int row, int count, int height)
{
    m_heights.insert(row, count, height);
    rebuild();
}

void HeightIndex::remove(int row, int count)
{
    m_heights.remove(row, count);
    rebuild();
}

void HeightIndex::set(int row, int height)
{
    const qint64 change = height - m_heights[row];
    if (change == 0)
        return;
    m_heights[row] = height;
    for (qsizetype i = row + 1; i < m_tree.size(); i += i & -i)
        m_tree[i] += change;
}

qint64 HeightIndex::before(int row) const
{
    qint64 sum = 0;
    for (int i = row; i > 0; i -= i & -i)
        sum += m_tree[i];
    return sum;
}

int HeightIndex::rowAt(qint64 pixel) const
{
    qsizetype at = 0;
    qint64 rest = pixel;
    for (auto step = std::bit_floor(static_cast<std::size_t>(count())); step > 0; step /= 2) {
        const qsizetype next = at + static_cast<qsizetype>(step);
        if (next <= count() && m_tree[next] <= rest) {
            at = next;
            rest -= m_tree[next];
        }
    }
    return static_cast<int>(std::min<qsizetype>(at, count() - 1));
}

void HeightIndex::rebuild()
{
    m_tree.fill(0, m_heights.size() + 1);
    for (qsizetype i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const qsizetype parent = i + (i & -i); parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

} // namespace dria::timeline
