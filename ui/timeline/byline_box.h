#pragma once
// The line above a message of a room: who wrote it, from where, when; and a warning about the name.
// Drawn by the program alone: nothing in a text can look like it.

#include "core/timeline_roles.h"
#include "ui/timeline/box.h"

#include <QCoreApplication>

namespace dria::timeline {

class BylineBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::BylineBox)

public:
    explicit BylineBox(Byline byline);

    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;
    [[nodiscard]] QList<Target> targets() const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    /// A rectangle that begins at x, counted from the leading side.
    [[nodiscard]] QRect place(const TimelineStyle &style, int x, int y, int wide, int high) const;

    Byline m_byline;
    QString m_name; ///< as it is shown
    QRect m_nameRect;
    QRect m_badgeRect;
    QRect m_addressRect;
    QRect m_timeRect;
    QRect m_moreRect;
    QRect m_warningRect;
};

} // namespace dria::timeline
