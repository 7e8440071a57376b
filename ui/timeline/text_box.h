#pragma once
// A paragraph, heading or other running text.

#include "ui/timeline/box.h"
#include "ui/timeline/display_text.h"
#include "ui/timeline/inline_formulas.h"
#include "ui/timeline/line_places.h"

#include <QColor>

namespace dria::timeline {

class TextBox : public Box
{
public:
    struct Look
    {
        QFont font;
        QColor colour;
        int lineHeight = 0;
        bool centred = false;
    };

    TextBox(DisplayText text, Look look);

    bool extend(const TimelineStyle &style, const markdown::Block &block) override;
    [[nodiscard]] int grownFrom() const override { return m_grownFrom; }
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int naturalWidth() const override;
    [[nodiscard]] bool isRightToLeft() const override { return m_text.isRightToLeft(); }
    [[nodiscard]] int layoutCount() const override { return m_layout ? 1 : 0; }
    [[nodiscard]] int emojiCount() const override { return m_emoji; }
    [[nodiscard]] int firstLineMiddle(const TimelineStyle &style) const override;
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_text.text.size()); }
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] int topOf(int position) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] bool isOutdated() const override { return m_formulas.isOutdated(); }
    [[nodiscard]] std::pair<int, int> unitAround(int position) const override
    {
        return m_formulas.around(position);
    }

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override;

private:
    [[nodiscard]] int lineOf(int position) const;

    DisplayText m_text;
    int m_emoji = 0;
    Look m_look;
    InlineFormulas m_formulas;
    LinePlaces m_lines;
    int m_grownFrom = 0;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace dria::timeline
