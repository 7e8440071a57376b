#include "ui/timeline/line_box.h"

#include "ui/timeline/style.h"

#include <QPainter>

namespace dria::timeline {

LineBox::LineBox(QString words, Tone tone)
    : m_words(std::move(words))
    , m_tone(tone)
{
}

void LineBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    const bool isAccent = m_tone == Tone::Accent;
    QFont font = style.small;
    if (isAccent)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int padding = style.px(space::m);
    const int least = style.px(space::xl);
    const QString words =
        metrics.elidedText(m_words, Qt::ElideMiddle, width() - 2 * (padding + least));
    const int half = metrics.horizontalAdvance(words) / 2 + padding;
    const int middle = width() / 2;
    const int y = height() / 2;
    const QColor line = isAccent ? tokens.accent : tokens.hairline;
    painter.fillRect(0, y, middle - half, 1, line);
    painter.fillRect(middle + half, y, width() - middle - half, 1, line);
    painter.setPen(isAccent ? tokens.accent : tokens.muted);
    painter.drawText(QRect(0, 0, width(), height()), Qt::AlignCenter | Qt::TextSingleLine, words);
}

int LineBox::estimate(const TimelineStyle &style, int) const
{
    return style.smallLineHeight;
}

int LineBox::doLayOut(const TimelineStyle &style, int width)
{
    return estimate(style, width);
}

} // namespace dria::timeline
