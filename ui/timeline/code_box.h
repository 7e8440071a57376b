#pragma once
// A code block: its head, and lines that scroll sideways or are wrapped, always left to right. Only
// rows in view are laid out, so its length costs nothing.
//
// Characters that would hide are spelled out, ‹U+202E›, and the head counts them. Copy code leaves
// them out: what is pasted, into a terminal perhaps, is what was read and nothing else. They are
// not lost: Save writes the code as it came, and so does "Copy with hidden characters" of the
// context menu. What is copied of a selection is what is shown.

#include "ui/timeline/block_states.h"
#include "ui/timeline/box.h"
#include "ui/timeline/code_colours.h"
#include "ui/timeline/code_head.h"
#include "ui/timeline/code_rows.h"
#include "ui/timeline/code_text.h"
#include "ui/timeline/side_scroll.h"

#include <QTextLayout>

#include <memory>
#include <unordered_map>

namespace dria::timeline {

struct Work;

class CodeBox : public Box
{
public:
    /// key names it among all blocks of all messages; view is how it was last shown.
    CodeBox(QString key, const markdown::Block &block, CodeView view);

    bool extend(const TimelineStyle &style, const markdown::Block &block) override;
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int grownFrom() const override { return m_grownFrom; }
    [[nodiscard]] int layoutCount() const override { return static_cast<int>(m_layouts.size()); }
    [[nodiscard]] int textLength() const override { return m_text.size(); }
    [[nodiscard]] QString text(int from, int to) const override
    {
        return m_text.shown().mid(from, to - from);
    }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] int topOf(int position) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;
    [[nodiscard]] SideScroll *sideScroll() const override { return &m_scroll; }
    [[nodiscard]] CodeBox *asCode() override { return this; }

    [[nodiscard]] const QString &key() const { return m_key; }
    /// As it came, without its last line break.
    [[nodiscard]] const QString &code() const { return m_text.code(); }
    /// What Copy code takes.
    [[nodiscard]] QString copiedCode() const;
    [[nodiscard]] int hiddenCharacters() const { return m_text.hidden(); }
    /// What stands behind the fence: a language first.
    [[nodiscard]] const QString &info() const { return m_info; }

    [[nodiscard]] CodeView view() const { return m_view; }
    /// Shows it so from the next layOut() on.
    void setView(const TimelineStyle &style, CodeView view);
    [[nodiscard]] bool canWrap() const { return m_head.content().canWrap; }
    [[nodiscard]] bool canCollapse() const;
    /// Whether a position is where it cannot be seen because the block is collapsed.
    [[nodiscard]] bool isHidden(int position) const;

    static constexpr int collapsedRows = 10; ///< what stays in sight
    static constexpr int leastRows = 15;     ///< a block of no more is not collapsed

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override { m_layouts.clear(); }

private:
    struct RowText
    {
        QTextLayout layout;
        bool coloured = false;
    };

    [[nodiscard]] bool isCollapsed() const { return m_view.collapsed && canCollapse(); }
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] int rowsBottom() const;
    [[nodiscard]] QPoint originOf(int row) const;
    [[nodiscard]] QTextLayout &layoutOf(int row) const;
    void markHidden(QTextLayout &layout) const;
    [[nodiscard]] CodeHead::Content headContent() const;
    void takeRows(int from);
    void paintRows(QPainter &painter, const PaintContext &context) const;
    void paintContinuation(QPainter &painter, const TimelineStyle &style, int row) const;
    void paintFoot(QPainter &painter, const PaintContext &context) const;

    QString m_key;
    QString m_info;
    QString m_language; ///< its proper name
    CodeText m_text;
    CodeView m_view;
    CodeHead m_head;
    CodeRows m_rows;
    mutable CodeColours m_colours;
    mutable SideScroll m_scroll;
    int m_grownFrom = 0;
    // Taken from the style when laid out.
    std::shared_ptr<Work> m_work;
    QFont m_font;
    QColor m_hiddenColour;
    double m_tab = 0;
    int m_wrapWidth = -1; ///< of the rows; -1 before the first layout
    int m_lineHeight = 1;
    int m_headHeight = 0;
    int m_padding = 0;
    QRect m_footRect;
    mutable std::unordered_map<int, std::unique_ptr<RowText>> m_layouts;
};

} // namespace dria::timeline
