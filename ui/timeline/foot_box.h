#pragma once
// The line under a message: the pager of its versions, its quiet figures, which open its details,
// and its toolbar while the pointer or the focus is in the message.

#include "ui/theme/icons.h"
#include "ui/timeline/box.h"
#include "ui/timeline/row_data.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace dria::timeline {

struct FootContent
{
    QString figures = {}; ///< may be empty
    QString details = {}; ///< all figures, shown too when the pointer rests on them; may be empty
    bool canCopy = true;
    QList<Action> actions = {};
    Versions versions = {};
    bool trailing = false; ///< at the trailing end, under a bubble
};

class FootBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::FootBox)

public:
    explicit FootBox(FootContent content);

    void paint(QPainter &painter, const PaintContext &context) const override;
    /// Without a place is what cannot be pressed now: there is no further version, or no room. The
    /// menu has all.
    [[nodiscard]] QList<Target> targets() const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    enum class Group { Pager, Figures, Toolbar };

    /// Something to press.
    struct Part
    {
        Group group;
        Target::Kind kind;
        QString name;
        QString value = {};
        std::optional<IconName> icon = {}; ///< else its name is shown
        bool enabled = true;
        QRect rect = {}; ///< null where there is no room
    };

    void addPager();
    void addToolbar();
    void addFigures();
    /// Leaves out what does not fit, the last first; returns the pixels left for the figures.
    int chooseParts(const TimelineStyle &style, int width);
    /// Places the parts of a group from x on; returns where the next begins.
    int place(Group group, int x, const TimelineStyle &style);
    [[nodiscard]] int widthOf(const Part &part, const TimelineStyle &style) const;
    [[nodiscard]] QString pagerText() const;
    [[nodiscard]] bool hasPager() const { return m_content.versions.count > 1; }
    [[nodiscard]] int figuresPart() const; ///< -1 where they open nothing
    void paintFigures(QPainter &painter, const PaintContext &context) const;
    void paintPart(QPainter &painter, const PaintContext &context, int index) const;

    FootContent m_content;
    std::vector<Part> m_parts; ///< in the order of the line
    QRect m_figures;
    QRect m_pager; ///< its words
};

} // namespace dria::timeline
