#pragma once
// Fields that take text or a value: line edits, combo boxes, spin boxes, sliders.

#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace dria {

struct Look;

/// Ground and outline of a field, with its focus ring.
void drawField(QPainter &painter, const Look &look, const QStyleOption &option);

void drawComboBox(QPainter &painter, const Look &look, const QStyleOptionComboBox &option,
                  const QRect &arrow);
[[nodiscard]] QRect comboBoxPart(const Look &look, const QStyleOptionComboBox &option,
                                 QStyle::SubControl part);

/// Two full-height buttons stand beside each other at the end: large enough to hit.
void drawSpinBox(QPainter &painter, const Look &look, const QStyleOptionSpinBox &option);
[[nodiscard]] QRect spinBoxPart(const Look &look, const QStyleOptionSpinBox &option,
                                QStyle::SubControl part);

void drawSlider(QPainter &painter, const Look &look, const QStyleOptionSlider &option);
[[nodiscard]] QRect sliderPart(const Look &look, const QStyleOptionSlider &option,
                               QStyle::SubControl part);

} // namespace dria
