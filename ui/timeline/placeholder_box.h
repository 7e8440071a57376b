#pragma once
// Room for a message that is being read.

#include "ui/timeline/box.h"

namespace dria::timeline {

/// Of a message that is not laid out; pixels at 100 %.
inline constexpr int guessedRowHeight = 120;

class PlaceholderBox : public Box
{
public:
    void paint(QPainter &, const PaintContext &) const override {} // gone with the next frame

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override { return estimate(style, width); }
    void doRelease() override {}
};

} // namespace dria::timeline
