#pragma once
// Heights of all rows with their running sums, so that a place in a hundred thousand rows is found
// in a few steps (a Fenwick tree).

#include <QList>

namespace dria::timeline {

class HeightIndex
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    /// Forgets everything: count rows of the same height, in pixels.
    void reset(int count, int height);
    void insert(int row, int count, int height);
    void remove(int row, int count);
    void set(int row, int height);

    [[nodiscard]] int at(int row) const { return m_heights[row]; }
    /// Of the rows before row; pixels.
    [[nodiscard]] qint64 before(int row) const;
    [[nodiscard]] qint64 total() const { return before(count()); }
    /// The row a pixel falls into; the nearest for pixels outside. Not for an empty index.
    [[nodiscard]] int rowAt(qint64 pixel) const;

private:
    void rebuild();

    QList<int> m_heights;
    QList<qint64> m_tree; ///< one-based
};

} // namespace dria::timeline
