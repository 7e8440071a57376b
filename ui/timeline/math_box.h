#pragma once
// A formula on lines of its own: its picture in the middle, scrolling sideways if it is wide, its
// number at the side; or, without a picture, its source as it was written.

#include "ui/math/math_raster.h"
#include "ui/math/math_renderer.h"
#include "ui/timeline/side_scroll.h"
#include "ui/timeline/text_box.h"

#include <QCoreApplication>

namespace dria::timeline {

class MathBox : public Box
{
    Q_DECLARE_TR_FUNCTIONS(dria::timeline::MathBox)

public:
    /// A block that is a formula. muted: it is a thought.
    MathBox(const markdown::Block &block, const TimelineStyle &style, bool muted);

    bool extend(const TimelineStyle &style, const markdown::Block &block) override;
    void paint(QPainter &painter, const PaintContext &context) const override;
    [[nodiscard]] int naturalWidth() const override;
    [[nodiscard]] int layoutCount() const override { return m_source.layoutCount(); }
    [[nodiscard]] int firstLineMiddle(const TimelineStyle &style) const override;
    [[nodiscard]] int textLength() const override { return m_source.textLength(); }
    [[nodiscard]] QString text(int from, int to) const override { return m_source.text(from, to); }
    [[nodiscard]] int positionAt(QPoint point) const override;
    [[nodiscard]] int topOf(int position) const override;
    [[nodiscard]] QRect caretRect(int position) const override;
    [[nodiscard]] std::pair<int, int> unitAround(int position) const override;
    [[nodiscard]] QString toolTip(QPoint point) const override;
    [[nodiscard]] SideScroll *sideScroll() const override { return &m_scroll; }
    [[nodiscard]] bool isOutdated() const override;

protected:
    [[nodiscard]] int estimate(const TimelineStyle &style, int width) const override;
    int doLayOut(const TimelineStyle &style, int width) override;
    void doRelease() override;

private:
    [[nodiscard]] const math::MathPicture &picture() const { return m_formula->picture; }
    int layOutPicture(const TimelineStyle &style, int width);
    int layOutSource(const TimelineStyle &style, int width);
    void paintPicture(QPainter &painter, const PaintContext &context) const;
    void paintSource(QPainter &painter, const PaintContext &context) const;

    QString m_tex;
    bool m_closed;
    bool m_muted;
    mutable TextBox m_source; ///< its width is set with this box's
    std::shared_ptr<const math::MathFormula> m_formula;
    // As laid out:
    bool m_drawn = false;
    double m_em = 0;
    QRect m_frame; ///< of the picture with its number before it is scrolled, or of the source
    QPoint m_base; ///< the left end of the formula's base line, likewise
    int m_numberX = 0;
    mutable SideScroll m_scroll;
    mutable math::MathRaster m_raster;
    mutable math::MathRaster m_numberRaster;
};

} // namespace dria::timeline
