#pragma once
// A geometry driven at random as the view drives it, and what it must show after each step by an
// exact transcript.

#include "exact_transcript.h"
#include "random_messages.h"
#include "ui/theme/theme.h"
#include "ui/timeline/geometry.h"

namespace dria::test {

class GeometryRun
{
public:
    /// theme must outlive it.
    GeometryRun(Theme &theme, quint32 seed);

    /// One random operation. Returns what is wrong afterwards; empty for nothing.
    [[nodiscard]] QString step();
    /// Reads from the beginning to the end, page by page.
    [[nodiscard]] QString readThrough();
    [[nodiscard]] QString lastStep() const { return m_what; }

private:
    int below(int limit) { return m_made.below(limit); }
    [[nodiscard]] int maximum() { return m_exact.maximum(m_height); }
    [[nodiscard]] int inside(int edge) { return std::clamp(edge, 0, maximum()); }
    [[nodiscard]] int rows() const { return m_model.rowCount(); }

    void insert(int row, int count);
    void remove(int row, int count);
    void change(int row);
    void grow(int row);
    void fold();
    void showCode();
    void resize(int column, int height);
    void takeZoom(int percent);
    template<typename Change>
    void relay(Change change);
    void scroll(int pixels);
    void scrollToThumb();
    void reveal();
    void resetRows();

    void expect(int edge, bool bottom);
    [[nodiscard]] QString compare();
    [[nodiscard]] QString compareBoxes(int row, const timeline::PlacedRow *placed);
    [[nodiscard]] QString hit(int y);

    Theme &m_theme;
    RandomMessages m_made;
    TimelineTestModel m_model;
    timeline::BlockStates m_states;
    std::unique_ptr<timeline::TimelineStyle> m_style;
    timeline::Geometry m_geometry;
    ExactTranscript m_exact;
    int m_column = 600;
    int m_height = 500;
    int m_edge = 0;      ///< of the whole transcript, what is at the upper edge of the view
    bool m_free = false; ///< the last operation may end anywhere
    bool m_bottom = true;
    struct
    {
        ExactTranscript::Place place;
        int position = -1;
        int inLine = 0;
    } m_held; ///< what stays at the edge when lines break elsewhere
    QString m_what;
};

} // namespace dria::test
