#pragma once
// Our widget style: Fusion's behaviour with our corners, focus rings, paddings and colours.

#include "ui/theme/look.h"

#include <QProxyStyle>

#include <memory>

namespace dria {

/// Buttons with the dynamic property "accent" set to true are drawn as the page's main one.
/// Nothing in it moves by itself. What is drawn how is in style_buttons, style_inputs, style_items
/// and style_bars; this class chooses, and knows the sizes.
class DriaStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DriaStyle(std::shared_ptr<const Look> look);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    std::shared_ptr<const Look> m_look;
};

} // namespace dria
