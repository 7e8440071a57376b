#pragma once
// The head of a piece of code: its language, its buttons, and a line of warning where characters
// hide in it. Buttons that do not fit are left out; the context menu has them all.

#include "ui/timeline/block_states.h"
#include "ui/timeline/box.h"

#include <QCoreApplication>

#include <array>

namespace dria::timeline {

class CodeHead
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::CodeHead)

public:
    /// In their order from the leading side, which is that of the targets.
    enum Button { Collapse, Wrap, Save, Copy };
    static constexpr int buttonCount = 4;

    struct Content
    {
        QString language; ///< its proper name, or empty
        int lines = 0;    ///< if it is collapsed
        int hidden = 0;   ///< characters
        CodeView view;
        bool canWrap = false;
        bool canCollapse = false;
        friend bool operator==(const Content &, const Content &) = default;
    };

    /// Returns the height. All in pixels.
    int layOut(const TimelineStyle &style, int width, const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    void paint(QPainter &painter, const PaintContext &context) const;
    /// One for each button, those that are not offered without a place; value as their value.
    [[nodiscard]] QList<Target> targets(const QString &value) const;
    /// What the button at a point does; empty where there is none.
    [[nodiscard]] QString toolTip(QPoint point) const;

    /// "Show all 120 lines"
    [[nodiscard]] static QString showAllText(int lines);

private:
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString verb(Button button) const;
    [[nodiscard]] QString warning() const;
    void placeButtons(const TimelineStyle &style, int width);
    void paintButtons(QPainter &painter, const PaintContext &context) const;
    void paintWarning(QPainter &painter, const TimelineStyle &style, Qt::Alignment side) const;

    Content m_content;
    int m_width = 0;
    int m_height = 0;
    std::array<QRect, buttonCount> m_buttons;
    bool m_copyHasText = true;
    QRect m_labelRect;
    QRect m_warningRect;
};

} // namespace dria::timeline
