#include "ui/timeline/math_box.h"

#include "markdown/formula.h"
#include "ui/timeline/frame.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

using math::MathFormula;

namespace {

constexpr double numberGap = 2; ///< em between a formula and its number

} // namespace

MathBox::MathBox(const markdown::Block &block, const TimelineStyle &style, bool muted)
    : m_tex(markdown::formulaOf(block.content.text).tex)
    , m_closed(block.closed)
    , m_muted(muted)
    , m_source(displayText({block.content.text, {}}, style),
               {style.code, style.look.tokens.muted, style.codeLineHeight})
{
}

bool MathBox::extend(const TimelineStyle &style, const markdown::Block &block)
{
    if (block.kind != markdown::Block::Kind::Math || block.closed || m_closed)
        return false;
    markdown::Block source = block;
    source.kind = markdown::Block::Kind::Paragraph;
    if (!m_source.extend(style, source))
        return false;
    m_tex = markdown::formulaOf(block.content.text).tex;
    invalidate(style);
    return true;
}

int MathBox::estimate(const TimelineStyle &style, int width) const
{
    m_source.setWidth(style, width - 2 * style.px(space::m));
    return m_source.height() + 2 * style.px(space::s);
}

int MathBox::doLayOut(const TimelineStyle &style, int width)
{
    m_formula = m_closed && style.math != nullptr ? style.math->formula(m_tex, true) : nullptr;
    m_drawn = m_formula && m_formula->state == MathFormula::State::Drawn;
    return m_drawn ? layOutPicture(style, width) : layOutSource(style, width);
}

void MathBox::doRelease()
{
    m_source.release();
    m_formula.reset(); // who waits no longer is not served
    m_raster = m_numberRaster = {};
    m_drawn = false;
}

bool MathBox::isOutdated() const
{
    return !m_drawn && m_formula && m_formula->state == MathFormula::State::Drawn;
}

int MathBox::layOutSource(const TimelineStyle &style, int width)
{
    m_scroll.setWidths(0, width);
    const int padding = style.px(space::m);
    m_source.setWidth(style, width - 2 * padding);
    m_source.layOut(style);
    const int height = m_source.height() + 2 * style.px(space::s);
    m_frame = QRect(0, 0, width, height);
    m_base = QPoint(padding, style.px(space::s));
    return height;
}

int MathBox::layOutPicture(const TimelineStyle &style, int width)
{
    m_source.release();
    m_em = mathEm(style.text);
    const int margin = style.px(2);
    const auto pixels = [this](double length) { return qCeil(length * m_em); };
    const int formula = pixels(picture().formula.width);
    const int number = pixels(picture().number.width);
    const int gap = number > 0 ? pixels(numberGap) : 0;
    const int content = formula + gap + number;
    m_scroll.setWidths(content, width);
    int left = std::max(0, (width - formula) / 2);
    if (number > 0) // in the middle if the number leaves it there
        left = std::max(0, std::min(left, width - content));
    m_numberX = std::max(width, content) - number;
    const int top = style.px(space::xs);
    m_base = QPoint(left, top + pixels(picture().ascent));
    m_frame =
        QRect(left - margin, 0, (number > 0 ? m_numberX + number - left : formula) + 2 * margin,
              m_base.y() + pixels(picture().descent) + top);
    const int height = m_frame.height() + (m_scroll.isNeeded() ? SideScroll::barHeight(style) : 0);
    m_scroll.place(style, QRect(0, 0, width, height));
    return height;
}

void MathBox::paint(QPainter &painter, const PaintContext &context) const
{
    if (m_drawn)
        paintPicture(painter, context);
    else
        paintSource(painter, context);
}

void MathBox::paintSource(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    paintFrame(painter, m_frame, context.clip,
               {tokens.code, tokens.code, style.px(radius::control)});
    PaintContext inner = context;
    inner.clip.translate(-m_base);
    painter.translate(m_base);
    m_source.paint(painter, inner);
    painter.translate(-m_base);
}

void MathBox::paintPicture(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    QColor ink = m_muted ? tokens.muted : tokens.text;
    const QPoint shift(-m_scroll.offset(), 0);
    painter.save();
    painter.setClipRect(QRect(0, 0, width(), height()), Qt::IntersectClip);
    for (const QTextLayout::FormatRange &range : selectionRanges(context, 0, textLength())) {
        ink = range.format.foreground().color();
        painter.fillRect(m_frame.translated(shift), range.format.background());
    }
    m_raster.paint(painter, m_base + shift, picture(), picture().formula, m_em, ink);
    if (picture().number.width > 0)
        m_numberRaster.paint(painter, QPoint(m_numberX, m_base.y()) + shift, picture(),
                             picture().number, m_em, ink);
    m_scroll.paintShades(painter, style, QRect(0, 0, width(), m_frame.height()));
    painter.restore();
    m_scroll.paint(painter, style,
                   context.hovered == sideBar ? SideScroll::Bar::Held : SideScroll::Bar::Quiet);
}

int MathBox::naturalWidth() const
{
    return m_drawn ? m_frame.width() : width();
}

int MathBox::firstLineMiddle(const TimelineStyle &style) const
{
    if (m_drawn)
        return m_frame.height() / 2;
    return style.px(space::s) + style.codeLineHeight / 2;
}

int MathBox::positionAt(QPoint point) const
{
    if (!m_drawn)
        return m_source.positionAt(point - m_base);
    if (point.y() < 0)
        return 0;
    const bool behind =
        point.y() >= height() || point.x() + m_scroll.offset() > m_frame.center().x();
    return behind ? textLength() : 0;
}

int MathBox::topOf(int position) const
{
    return m_drawn ? 0 : m_base.y() + m_source.topOf(position);
}

QRect MathBox::caretRect(int position) const
{
    if (!m_drawn)
        return m_source.caretRect(position).translated(m_base);
    const int x = position < textLength() ? m_frame.left() : m_frame.right();
    return {x - m_scroll.offset(), 0, 1, m_frame.height()};
}

std::pair<int, int> MathBox::unitAround(int position) const
{
    if (m_drawn && position > 0 && position < textLength())
        return {0, textLength()};
    return {position, position};
}

QString MathBox::toolTip(QPoint) const
{
    if (!m_formula || m_formula->state != MathFormula::State::Refused)
        return {};
    switch (m_formula->refusal) {
    case math::Refusal::Wrong:
        return tr("This formula cannot be drawn: %1").arg(m_formula->detail);
    case math::Refusal::Unavailable:
        return {};
    case math::Refusal::TooLong:
    case math::Refusal::TooDeep:
    case math::Refusal::TooSlow:
    case math::Refusal::TooLarge:
    case math::Refusal::Failed:
        break;
    }
    return tr("This formula is too much to draw.");
}

} // namespace dria::timeline
