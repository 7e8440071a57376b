#include "ui/timeline/card_box.h"

#include "ui/timeline/button.h"
#include "ui/timeline/display_text.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_lines.h"

#include <QPainter>
#include <QPainterPath>

namespace dria::timeline {

CardBox::CardBox(QString text, QList<Action> actions, Tone tone)
    : m_text(std::move(text))
    , m_actions(std::move(actions))
    , m_tone(tone)
{
}

void CardBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    if (m_tone == Tone::Error) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const int corner = style.px(radius::control);
        QPainterPath card;
        card.addRoundedRect(QRectF(0.5, 0.5, width() - 1, height() - 1), corner, corner);
        painter.setPen(tokens.hairline);
        painter.setBrush(tokens.raised);
        painter.drawPath(card);
        painter.setClipPath(card, Qt::IntersectClip);
        painter.fillRect(0, 0, style.px(4), height(), tokens.bad);
        painter.restore();
    }
    painter.setPen(m_tone == Tone::Error ? tokens.text : tokens.muted);
    m_layout->draw(&painter, m_textOrigin, selectionRanges(context, 0, textLength()));
    for (int i = 0; i < m_buttons.size(); ++i)
        paintButton(painter, style, m_buttons[i], m_actions[i].text,
                    {.hovered = context.hovered == i, .focused = context.focused == i});
}

int CardBox::positionAt(QPoint point) const
{
    return point.y() >= height() ? textLength()
                                 : positionIn(*m_layout, point - m_textOrigin, m_lineHeight);
}

QRect CardBox::caretRect(int position) const
{
    return caretIn(*m_layout, position, m_lineHeight).translated(m_textOrigin);
}

QList<Target> CardBox::targets() const
{
    QList<Target> result;
    for (qsizetype i = 0; i < m_actions.size(); ++i)
        result.append(
            {Target::Kind::Action, m_actions[i].text, m_actions[i].id, {m_buttons.value(i)}});
    return result;
}

int CardBox::estimate(const TimelineStyle &style, int) const
{
    return style.lineHeight + (m_actions.isEmpty() ? 0 : style.px(hitTarget + space::s)) +
           (m_tone == Tone::Error ? style.px(2 * space::m) : 0);
}

int CardBox::doLayOut(const TimelineStyle &style, int width)
{
    const int padding = m_tone == Tone::Error ? style.px(space::m) : 0;
    m_textOrigin = QPoint(m_tone == Tone::Error ? style.px(space::l) : 0, padding);
    DisplayText shown;
    shown.text = m_text;
    shown.text.replace(u'\n', QChar(QChar::LineSeparator));
    const bool quiet = m_tone == Tone::Quiet;
    m_layout = makeLayout(shown, quiet ? style.small : style.text);
    const int right = width - padding;
    int y = m_textOrigin.y();
    m_lineHeight = quiet ? style.smallLineHeight : style.lineHeight;
    if (!m_text.isEmpty())
        y += breakLines(*m_layout, right - m_textOrigin.x(), m_lineHeight);

    m_buttons.clear();
    int x = m_textOrigin.x();
    int rowHeight = 0;
    for (const Action &action : std::as_const(m_actions)) {
        QSize size = buttonSize(style, action.text);
        size.setWidth(qMin(size.width(), right - m_textOrigin.x()));
        if (m_buttons.isEmpty() || x + size.width() > right) {
            y += rowHeight + style.px(space::s);
            x = m_textOrigin.x();
        }
        m_buttons.append(QRect(QPoint(x, y), size));
        rowHeight = size.height();
        x += size.width() + style.px(space::s);
    }
    return y + rowHeight + padding;
}

} // namespace dria::timeline
