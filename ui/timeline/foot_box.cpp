#include "ui/timeline/foot_box.h"

#include "ui/timeline/button.h"
#include "ui/timeline/style.h"

#include <QFontMetrics>
#include <QPainter>

namespace dria::timeline {

FootBox::FootBox(QString figures, QString details, bool trailing)
    : m_figures(std::move(figures))
    , m_details(std::move(details))
    , m_trailing(trailing)
{
}

void FootBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    if (!m_figures.isEmpty()) {
        painter.setFont(style.small);
        painter.setPen(style.look.tokens.muted);
        const QFontMetrics metrics(style.small);
        painter.drawText(m_figuresRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_figures, Qt::ElideRight, m_figuresRect.width()));
    }
    if (context.active || context.focused == 0)
        paintButton(
            painter, style, m_copyRect, tr("Copy"),
            {.hovered = context.hovered == 0, .focused = context.focused == 0, .framed = false});
}

QList<Target> FootBox::targets() const
{
    return {{Target::Kind::CopyMessage, tr("Copy message"), {}, {m_copyRect}}};
}

QString FootBox::toolTip(QPoint point) const
{
    if (!m_figuresRect.contains(point))
        return {};
    return m_details.isEmpty() ? m_figures : m_details;
}

int FootBox::estimate(const TimelineStyle &style, int) const
{
    return buttonSize(style, {}).height();
}

int FootBox::doLayOut(const TimelineStyle &style, int width)
{
    const QSize copy = buttonSize(style, tr("Copy"));
    const int figures = m_figures.isEmpty()
                            ? -style.px(space::s) - style.px(space::xs)
                            : qMin(QFontMetrics(style.small).horizontalAdvance(m_figures) + 1,
                                   width - copy.width() - style.px(space::s));
    m_figuresRect = QRect(0, 0, figures, copy.height());
    const int x = m_trailing ? width - copy.width() : figures + style.px(space::s);
    m_copyRect = QRect(QPoint(x, 0), copy);
    return copy.height();
}

} // namespace dria::timeline
