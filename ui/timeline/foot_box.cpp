#include "ui/timeline/foot_box.h"

#include "ui/timeline/button.h"
#include "ui/timeline/style.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace dria::timeline {

namespace {

constexpr int leastFigures = 96; // pixels at 100 %
constexpr int widestText = 160;

std::optional<IconName> iconOf(const QString &action)
{
    constexpr std::array icons{std::pair{action_id::regenerate, IconName::Refresh},
                               std::pair{action_id::edit, IconName::Edit},
                               std::pair{action_id::branch, IconName::Branch}};
    const auto known = std::ranges::find(icons, action, [](const auto &i) { return i.first; });
    return known != icons.end() ? std::optional(known->second) : std::nullopt;
}

} // namespace

FootBox::FootBox(FootContent content)
    : m_content(std::move(content))
{
    if (!m_content.trailing)
        addPager();
    addFigures();
    addToolbar();
    if (m_content.trailing)
        addPager();
}

void FootBox::addPager()
{
    if (!hasPager())
        return;
    const auto &[current, count] = m_content.versions;
    m_parts.push_back({.group = Group::Pager,
                       .kind = Target::Kind::Action,
                       .name = tr("Previous version, %1").arg(pagerText()),
                       .value = action_id::previousVersion,
                       .icon = IconName::ChevronLeft,
                       .enabled = current > 1});
    m_parts.push_back({.group = Group::Pager,
                       .kind = Target::Kind::Action,
                       .name = tr("Next version, %1").arg(pagerText()),
                       .value = action_id::nextVersion,
                       .icon = IconName::ChevronRight,
                       .enabled = current < count});
}

void FootBox::addFigures()
{
    if (!m_content.figures.isEmpty() && !m_content.details.isEmpty())
        m_parts.push_back(
            {.group = Group::Figures, .kind = Target::Kind::Details, .name = tr("Show details")});
}

void FootBox::addToolbar()
{
    const auto add = [this](Target::Kind kind, const QString &name, const QString &value,
                            std::optional<IconName> icon) {
        m_parts.push_back({Group::Toolbar, kind, name, value, icon});
    };
    if (m_content.canCopy)
        add(Target::Kind::CopyMessage, tr("Copy message"), {}, IconName::Copy);
    for (const Action &action : std::as_const(m_content.actions)) {
        if (!action_id::isInMenuOnly(action.id))
            add(Target::Kind::Action, action.text, action.id, iconOf(action.id));
    }
    if (m_content.figures.isEmpty() && !m_content.details.isEmpty())
        add(Target::Kind::Details, tr("Show details"), {}, IconName::Info);
    if (!m_content.actions.isEmpty())
        add(Target::Kind::MoreActions, tr("More actions"), {}, IconName::More);
}

QString FootBox::pagerText() const
{
    const QLocale locale;
    return tr("%1 / %2", "version 2 of 3")
        .arg(locale.toString(m_content.versions.current),
             locale.toString(m_content.versions.count));
}

void FootBox::paint(QPainter &painter, const PaintContext &context) const
{
    if (!m_content.figures.isEmpty())
        paintFigures(painter, context);
    if (hasPager()) {
        painter.setFont(context.style.small);
        painter.setPen(context.style.look.tokens.muted);
        painter.drawText(m_pager, Qt::AlignCenter | Qt::TextSingleLine, pagerText());
    }
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i)
        paintPart(painter, context, i);
}

int FootBox::figuresPart() const
{
    const auto part = std::ranges::find(m_parts, Group::Figures, &Part::group);
    return part != m_parts.end() ? static_cast<int>(part - m_parts.begin()) : -1;
}

void FootBox::paintFigures(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const int part = figuresPart();
    const bool hovered = part >= 0 && context.hovered == part;
    if (part >= 0)
        paintButton(painter, style, m_parts[static_cast<std::size_t>(part)].rect, QString(),
                    {.hovered = hovered, .focused = context.focused == part, .framed = false});
    painter.setFont(style.small);
    painter.setPen(hovered ? style.look.tokens.text : style.look.tokens.muted);
    const Qt::Alignment side = style.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(
        m_figures, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(style.small).elidedText(m_content.figures, Qt::ElideRight, m_figures.width()));
}

void FootBox::paintPart(QPainter &painter, const PaintContext &context, int index) const
{
    const Part &part = m_parts[static_cast<std::size_t>(index)];
    const bool focused = context.focused == index;
    const bool shown =
        part.group == Group::Pager || context.active || focused || context.done == index;
    if (part.group == Group::Figures || part.rect.isNull() || !shown)
        return;
    const TimelineStyle &style = context.style;
    if (!part.enabled) {
        const int side = style.px(iconSize::small);
        QRect icon(0, 0, side, side);
        icon.moveCenter(part.rect.center());
        style.icon(*part.icon, IconRole::Muted)
            .paint(&painter, icon, Qt::AlignCenter, QIcon::Disabled);
        return;
    }
    const bool done = context.done == index;
    ButtonFace face{.text = {}, .icon = done ? IconName::Check : part.icon};
    if (!part.icon)
        face.text =
            QFontMetrics(style.small).elidedText(part.name, Qt::ElideMiddle, style.px(widestText));
    paintButton(
        painter, style, part.rect, face,
        {.hovered = context.hovered == index, .focused = focused, .framed = false, .on = done});
}

QList<Target> FootBox::targets() const
{
    QList<Target> result;
    for (const Part &part : m_parts)
        result.append(
            {part.kind, part.name, part.value,
             part.enabled && !part.rect.isNull() ? QList<QRect>{part.rect} : QList<QRect>()});
    return result;
}

QString FootBox::toolTip(QPoint point) const
{
    for (const Part &part : m_parts) {
        if (part.rect.contains(point) && part.group != Group::Figures)
            return part.name;
    }
    if (!m_figures.contains(point))
        return {};
    return m_content.details.isEmpty() ? m_content.figures : m_content.details;
}

int FootBox::estimate(const TimelineStyle &style, int) const
{
    return buttonSize(style, {}).height();
}

int FootBox::widthOf(const Part &part, const TimelineStyle &style) const
{
    if (part.icon)
        return style.px(hitTarget);
    const int text = QFontMetrics(style.small).horizontalAdvance(part.name);
    return std::min(text, style.px(widestText)) + style.px(2 * space::s);
}

int FootBox::chooseParts(const TimelineStyle &style, int width)
{
    const QFontMetrics metrics(style.small);
    const int wanted =
        m_content.figures.isEmpty() ? 0 : metrics.horizontalAdvance(m_content.figures) + 1;
    int room = width - (wanted > 0 ? style.px(space::s) : 0);
    if (hasPager())
        room -= m_pager.width() + style.px(space::s);
    for (Part &part : m_parts) {
        part.rect = QRect(0, 0, part.group == Group::Figures ? 1 : widthOf(part, style), 1);
        room -= part.group == Group::Figures ? 0 : part.rect.width();
    }
    const int least = std::min(wanted, style.px(leastFigures));
    for (auto part = m_parts.rbegin(); part != m_parts.rend() && room < least; ++part) {
        if (part->kind == Target::Kind::Action && part->group == Group::Toolbar) {
            room += part->rect.width();
            part->rect = {};
        }
    }
    return std::clamp(room, 0, wanted);
}

int FootBox::place(Group group, int x, const TimelineStyle &style)
{
    const int height = buttonSize(style, {}).height();
    for (Part &part : m_parts) {
        if (part.group != group || part.rect.isNull())
            continue;
        part.rect = QRect(x, 0, part.rect.width(), height);
        x += part.rect.width();
        if (part.value == action_id::previousVersion) {
            m_pager.moveTo(x, 0);
            m_pager.setHeight(height);
            x += m_pager.width();
        }
    }
    return x;
}

int FootBox::doLayOut(const TimelineStyle &style, int width)
{
    const int height = buttonSize(style, {}).height();
    const int gap = style.px(space::s);
    m_pager = QRect(0, 0, QFontMetrics(style.small).horizontalAdvance(pagerText()), height);
    const int figures = chooseParts(style, width);

    // Icons stand at the edges of the text, their grounds a little beyond.
    const int beyond = style.px(hitTarget - iconSize::small) / 2;
    int x = hasPager() ? -beyond : 0;
    if (!m_content.trailing && hasPager())
        x = place(Group::Pager, x, style) + gap;
    m_figures = QRect(x, 0, figures, height);
    for (Part &part : m_parts) {
        if (part.group == Group::Figures) // its ground reaches a little beyond the words
            part.rect = m_figures.adjusted(-gap, 0, gap, 0);
    }
    x = place(Group::Toolbar, figures > 0 ? x + figures + gap : x, style);
    if (m_content.trailing && hasPager())
        x = place(Group::Pager, x, style);

    const int shift = m_content.trailing ? width + beyond - x : 0;
    const auto settle = [&](QRect &rect) {
        rect.translate(shift, 0);
        if (style.mirrored)
            rect.moveLeft(width - rect.left() - rect.width());
    };
    settle(m_figures);
    settle(m_pager);
    for (Part &part : m_parts) {
        if (!part.rect.isNull())
            settle(part.rect);
    }
    return height;
}

} // namespace dria::timeline
