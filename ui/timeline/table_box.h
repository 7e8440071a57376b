#pragma once
// A table: columns as wide as their text if there is room, narrower with broken lines if not, and
// scrolling sideways when even that does not fit. Its button stands beside the head.

#include "ui/timeline/box.h"
#include "ui/timeline/display_text.h"
#include "ui/timeline/inline_formulas.h"
#include "ui/timeline/line_places.h"
#include "ui/timeline/side_scroll.h"

#include <QCoreApplication>

#include <vector>

namespace dria::timeline {

class TableBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::TableBox)

public:
    TableBox(const markdown::Block &table, const TimelineStyle &style);

    bool extend(const TimelineStyle &style, const markdown::Block &table) override;
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] bool isRightToLeft() const override { return m_mirrored; }
    [[nodiscard]] int naturalWidth() const override { return m_shown.width() + m_buttonRoom; }
    [[nodiscard]] int layoutCount() const override { return static_cast<int>(m_layouts.size()); }
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_text.size()); }
    [[nodiscard]] QString text(int from, int to) const override
    {
        return m_text.mid(from, to - from);
    }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] int topOf(int position) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    /// The button is the first.
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;
    [[nodiscard]] std::optional<markdown::Block> table() const override;
    [[nodiscard]] SideScroll *sideScroll() const override { return &m_scroll; }
    [[nodiscard]] std::pair<int, int> unitAround(int position) const override;
    [[nodiscard]] bool isOutdated() const override;
    void outdate() override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override;

private:
    struct Cell
    {
        markdown::RichText source;
        DisplayText text;
        int start = 0; ///< in the whole text
        InlineFormulas formulas = {};
        LinePlaces lines = {};
    };

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rowTops.size()); }
    [[nodiscard]] int cellAt(int row, int column) const { return row * columnCount() + column; }
    [[nodiscard]] std::size_t cellOf(int position) const;
    [[nodiscard]] QPoint textOrigin(int cell) const;
    void appendRow(const QList<markdown::RichText> &row, const TimelineStyle &style);
    void dropLastRow();
    void makeLayouts(const TimelineStyle &style);
    /// True if a column got another width.
    bool fitColumns(const TimelineStyle &style, int width);
    void placeColumns();
    void breakRow(int row);

    QList<markdown::Alignment> m_columns;
    bool m_goesOn;
    std::vector<Cell> m_cells; ///< row by row
    QString m_text;            ///< cells parted by tabs, rows by line breaks
    bool m_mirrored = false;   ///< the first column is on the right
    QList<int> m_rowTops;
    int m_bottom = 0; ///< of the last broken row
    QRect m_shown;    ///< where in the box columns are seen
    QRect m_button;
    int m_buttonRoom = 0; ///< pixels beside the columns
    QList<int> m_columnLefts;
    QList<int> m_columnWidths;
    QList<int> m_naturalWidths; ///< of each column's widest text
    QList<int> m_leastWidths;   ///< of each column's widest formula
    int m_brokenRows = 0;       ///< rows whose lines are broken at the present widths
    int m_padding = 0;
    int m_lineHeight = 1;
    mutable SideScroll m_scroll;
    std::vector<std::unique_ptr<QTextLayout>> m_layouts;
};

} // namespace dria::timeline
