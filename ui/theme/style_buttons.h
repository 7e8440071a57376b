#pragma once
// Push buttons, tool buttons, check boxes and radio buttons.

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace dria {

struct Look;

/// Between icon and text, in pixels at 100 % zoom.
inline constexpr int buttonIconGap = 6;

void drawPushButtonPanel(QPainter &painter, const Look &look, const QStyleOption &option,
                         const QWidget *widget);
void drawPushButtonLabel(QPainter &painter, const Look &look, const QStyleOptionButton &option,
                         const QWidget *widget);
void drawToolButtonPanel(QPainter &painter, const Look &look, const QStyleOption &option);
void drawCheckIndicator(QPainter &painter, const Look &look, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const Look &look, const QStyleOption &option);

} // namespace dria
