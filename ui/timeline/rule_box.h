#pragma once
// A thematic break: a thin line.

#include "ui/timeline/box.h"

namespace dria::timeline {

class RuleBox : public Box
{
public:
    void paint(QPainter &painter, const PaintContext &context) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override { return estimate(style, width); }
    void doRelease() override {}
};

} // namespace dria::timeline
