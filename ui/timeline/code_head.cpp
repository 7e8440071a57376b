#include "ui/timeline/code_head.h"

#include "ui/timeline/button.h"
#include "ui/timeline/style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace dria::timeline {

namespace {

constexpr int warningIcon = 14; // pixels at 100 %

} // namespace

QString CodeHead::label() const
{
    return m_content.language.isEmpty() ? tr("Code") : m_content.language;
}

QString CodeHead::showAllText(int lines)
{
    return tr("Show all %n lines", nullptr, lines);
}

QString CodeHead::verb(Button button) const
{
    switch (button) {
    case Collapse:
        return m_content.view.collapsed ? showAllText(m_content.lines) : tr("Collapse code");
    case Wrap:
        return m_content.view.wrapped ? tr("Do not wrap lines") : tr("Wrap lines");
    case Save:
        return tr("Save code");
    case Copy:
        return m_content.hidden > 0 ? tr("Copy code without hidden characters") : tr("Copy code");
    }
    return {};
}

QString CodeHead::warning() const
{
    return tr("%n hidden characters, spelled out below. Copy leaves them out, Save keeps them.",
              nullptr, m_content.hidden);
}

int CodeHead::layOut(const TimelineStyle &style, int width, const Content &content)
{
    if (width == m_width && content == m_content)
        return m_height;
    m_width = width;
    m_content = content;
    placeButtons(style, width);
    m_height = m_buttons[Copy].bottom() + 1 + style.px(2);
    m_warningRect = {};
    if (content.hidden > 0) {
        const int left = style.px(space::m + warningIcon + space::xs);
        const int room = std::max(width - left - style.px(space::m), style.px(40));
        const QRect text = QFontMetrics(style.small)
                               .boundingRect(0, 0, room, QWIDGETSIZE_MAX,
                                             Qt::AlignLeft | Qt::TextWordWrap, warning());
        m_warningRect = QRect(left, m_height, room, text.height());
        m_height += text.height() + style.px(space::s);
    }
    if (style.mirrored) {
        for (QRect *rect : {&m_labelRect, &m_warningRect})
            rect->moveLeft(width - rect->left() - rect->width());
    }
    return m_height;
}

void CodeHead::placeButtons(const TimelineStyle &style, int width)
{
    const int edge = style.px(2);
    const QSize square(style.px(hitTarget), buttonSize(style, {}).height());
    const int done = QFontMetrics(style.small).horizontalAdvance(tr("Copied")) + style.px(space::m);
    const int copyWidth = std::max(buttonSize(style, tr("Copy")).width(), done) +
                          style.px(iconSize::small + space::xs);
    const int leastLabel = style.px(48);
    m_copyHasText = width - copyWidth - 3 * square.width() >= leastLabel;

    const std::array offered{m_content.canCollapse, m_content.canWrap, true, true};
    int x = width - edge;
    for (int i = buttonCount - 1; i >= 0; --i) {
        QRect &rect = m_buttons[static_cast<std::size_t>(i)];
        const int needed = i == Copy && m_copyHasText ? copyWidth : square.width();
        const bool fits = i == Copy || x - needed >= leastLabel;
        if (!offered[static_cast<std::size_t>(i)] || !fits) {
            rect = {};
            continue;
        }
        x -= needed;
        rect = QRect(x, edge, needed, square.height());
        if (style.mirrored)
            rect.moveLeft(width - rect.left() - rect.width());
    }
    const int left = style.px(space::m);
    m_labelRect = QRect(left, edge, std::max(0, x - left - style.px(space::xs)), square.height());
}

void CodeHead::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Qt::Alignment side =
        Qt::AlignAbsolute | (style.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight); // names like "C++" are
    painter.setFont(style.small);
    painter.setPen(style.look.tokens.muted);
    painter.drawText(
        m_labelRect, side | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(style.small).elidedText(label(), Qt::ElideMiddle, m_labelRect.width()));
    painter.setLayoutDirection(direction);
    paintButtons(painter, context);
    if (!m_warningRect.isEmpty())
        paintWarning(painter, style, side);
}

void CodeHead::paintButtons(QPainter &painter, const PaintContext &context) const
{

    constexpr std::array icons{IconName::ChevronUp, IconName::Wrap, IconName::Save, IconName::Copy};
    for (int i = 0; i < buttonCount; ++i) {
        const QRect &rect = m_buttons[static_cast<std::size_t>(i)];
        const bool focused = context.focused == i;
        if (rect.isEmpty() || (i != Copy && !context.active && !focused))
            continue;
        const bool done = i == Copy && context.done == i;
        IconName icon = icons[static_cast<std::size_t>(i)];
        if (done)
            icon = IconName::Check;
        else if (i == Collapse && m_content.view.collapsed)
            icon = IconName::ChevronDown;
        paintButton(painter, context.style, rect,
                    {.text = i != Copy || !m_copyHasText ? QString()
                             : done                      ? tr("Copied")
                                                         : tr("Copy"),
                     .icon = icon},
                    {.hovered = context.hovered == i,
                     .focused = focused,
                     .framed = false,
                     .on = done || (i == Wrap && m_content.view.wrapped)});
    }
}

void CodeHead::paintWarning(QPainter &painter, const TimelineStyle &style, Qt::Alignment side) const
{
    const int icon = style.px(warningIcon);
    const int gap = style.px(space::xs);
    const int x =
        style.mirrored ? m_warningRect.right() + 1 + gap : m_warningRect.left() - gap - icon;
    const int firstLine = QFontMetrics(style.small).height();
    style.icon(IconName::Warning, IconRole::Warn)
        .paint(&painter, QRect(x, m_warningRect.top() + (firstLine - icon) / 2, icon, icon));
    painter.setPen(style.look.tokens.warn);
    painter.drawText(m_warningRect, side | Qt::TextWordWrap, warning());
}

QList<Target> CodeHead::targets(const QString &value) const
{
    using Kind = Target::Kind;
    constexpr std::array kinds{Kind::CollapseCode, Kind::WrapCode, Kind::SaveCode, Kind::CopyCode};
    QList<Target> all;
    for (int i = 0; i < buttonCount; ++i) {
        const QRect &rect = m_buttons[static_cast<std::size_t>(i)];
        all.append({kinds[static_cast<std::size_t>(i)],
                    tr("%1, %2").arg(verb(static_cast<Button>(i)), label()), value,
                    rect.isEmpty() ? QList<QRect>() : QList<QRect>{rect},
                    m_height == 0 || !rect.isEmpty()});
    }
    return all;
}

QString CodeHead::toolTip(QPoint point) const
{
    for (int i = 0; i < buttonCount; ++i) {
        if (m_buttons[static_cast<std::size_t>(i)].contains(point))
            return verb(static_cast<Button>(i));
    }
    return m_labelRect.contains(point) ? m_content.language : QString();
}

} // namespace dria::timeline
