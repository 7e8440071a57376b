#pragma once
// A line across a room with words in its middle: the day that begins, or where what is new begins.

#include "ui/timeline/box.h"

namespace dria::timeline {

class LineBox : public Box
{
public:
    enum class Tone { Quiet, Accent };

    LineBox(QString words, Tone tone);

    void paint(QPainter &painter, const PaintContext &context) const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override {}

private:
    QString m_words;
    Tone m_tone;
};

} // namespace dria::timeline
