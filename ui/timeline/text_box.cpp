#include "ui/timeline/text_box.h"

#include "markdown/emoji.h"
#include "ui/timeline/image_shelf.h"
#include "ui/timeline/image_spans.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

TextBox::TextBox(DisplayText text, Look look)
    : m_text(std::move(text))
    , m_emoji(markdown::emojiCount(m_text.text))
    , m_look(std::move(look))
{
}

bool TextBox::extend(const TimelineStyle &style, const markdown::Block &block)
{
    if (block.kind != markdown::Block::Kind::Paragraph ||
        !imagesAlone(block, sourcesOf(style.images)).isEmpty())
        return false;
    const bool rightToLeft = isRightToLeft();
    const int before = textLength();
    // The last word may move to the next line, and takes no more than a line with it.
    m_grownFrom = m_layout ? m_lines.top(std::max(0, lineOf(before) - 1)) : 0;
    m_text = displayText(block.content, style);
    m_emoji = markdown::emojiCount(m_text.text);
    if (isRightToLeft() != rightToLeft || before == 0)
        m_grownFrom = 0;
    invalidate(style);
    return true;
}

void TextBox::paint(QPainter &painter, const PaintContext &context) const
{
    painter.setPen(m_look.colour);
    const auto ranges = m_formulas.widened(selectionRanges(context, 0, textLength()));
    m_layout->draw(&painter, QPointF(0, 0), ranges, context.clip);
    m_formulas.paint(painter, *m_layout, QPointF(0, 0), context.clip, m_look.colour, ranges);
    if (context.focused >= 0 && context.focused < m_text.links.size()) {
        const DisplayText::Link &link = m_text.links[context.focused];
        paintFocusRing(painter, context, rectsOf(*m_layout, link.start, link.length));
    }
}

int TextBox::naturalWidth() const
{
    return m_layout ? naturalWidthOf(*m_layout) : width();
}

int TextBox::firstLineMiddle(const TimelineStyle &) const
{
    return (m_layout ? m_lines.textTop(0) : 0) + m_look.lineHeight / 2;
}

QString TextBox::text(int from, int to) const
{
    QString part = m_text.text.mid(from, to - from);
    part.replace(QChar(QChar::LineSeparator), u'\n');
    return part;
}

int TextBox::positionAt(QPoint point) const
{
    if (point.y() < 0 || !m_layout)
        return 0;
    return point.y() >= height() ? textLength()
                                 : m_formulas.snapped(m_lines.positionIn(*m_layout, point));
}

int TextBox::lineOf(int position) const
{
    const QTextLine line = m_layout->lineForTextPosition(position);
    return line.isValid() ? line.lineNumber() : 0;
}

int TextBox::topOf(int position) const
{
    return m_layout ? m_lines.top(lineOf(position)) : 0;
}

QRect TextBox::caretRect(int position) const
{
    return m_layout ? m_lines.caretIn(*m_layout, position) : Box::caretRect(position);
}

QList<Target> TextBox::targets() const
{
    QList<Target> result;
    for (const DisplayText::Link &link : m_text.links)
        result.append(targetOf(
            m_text, link, m_layout ? rectsOf(*m_layout, link.start, link.length) : QList<QRect>()));
    return result;
}

int TextBox::estimate(const TimelineStyle &, int width) const
{
    const int perLine = qMax(1, width * 2 / qMax(1, m_look.font.pixelSize()));
    const auto breaks =
        m_text.text.size() < 8192 ? m_text.text.count(QChar(QChar::LineSeparator)) : 0;
    return (textLength() / perLine + 1 + static_cast<int>(breaks)) * m_look.lineHeight;
}

int TextBox::doLayOut(const TimelineStyle &style, int width)
{
    if (m_formulas.take(m_text, style, m_look.font, width))
        m_grownFrom = 0;
    m_layout = m_formulas.areDrawn() ? makeLayout(m_formulas.laidOut(m_text), m_look.font)
                                     : makeLayout(m_text, m_look.font);
    if (m_look.centred) {
        QTextOption option = m_layout->textOption();
        option.setAlignment(Qt::AlignHCenter);
        m_layout->setTextOption(option);
    }
    style.work->emoji += m_emoji;
    m_lines = LinePlaces(*m_layout, width, m_look.lineHeight, m_formulas);
    return m_lines.height();
}

void TextBox::doRelease()
{
    m_layout.reset();
    m_formulas.release();
}

} // namespace dria::timeline
