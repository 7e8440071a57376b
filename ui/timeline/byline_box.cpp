#include "ui/timeline/byline_box.h"

#include "ui/timeline/author_colour.h"
#include "ui/timeline/bounded_clusters.h"
#include "ui/timeline/button.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/style.h"

#include <QPainter>

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

QFont nameFont(const TimelineStyle &style)
{
    QFont font = style.text;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont badgeFont(const TimelineStyle &style)
{
    QFont font = style.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// What hides in a name is shown, and what stacks up on it is cut.
QString shownName(const QString &name)
{
    return withBoundedClusters(withVisibleControls(name.simplified().left(longestName)));
}

} // namespace

BylineBox::BylineBox(Byline byline)
    : m_byline(std::move(byline))
    , m_name(shownName(m_byline.name))
{
}

QRect BylineBox::place(const TimelineStyle &style, int x, int y, int wide, int high) const
{
    return {style.mirrored ? width() - x - wide : x, y, wide, high};
}

void BylineBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    const int leading = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine |
                        static_cast<int>(style.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.save();
    // Marks that reach far above their letter stay in their line.
    painter.setClipRect(QRect(0, 0, width(), height()), Qt::IntersectClip);
    const auto write = [&](const QRect &rect, const QFont &font, const QColor &colour,
                           const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, rect.width());
        painter.drawText(rect, leading, shown);
    };
    write(m_nameRect, nameFont(style), authorColour(m_byline.key, tokens), m_name);
    write(m_addressRect, style.small, tokens.muted, m_byline.address);
    write(m_timeRect, style.small, tokens.muted, m_byline.time);
    if (!m_badgeRect.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double corner = m_badgeRect.height() / 2.0;
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(m_badgeRect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter.setFont(badgeFont(style));
        painter.setPen(tokens.muted);
        painter.drawText(m_badgeRect, Qt::AlignCenter | Qt::TextSingleLine, m_byline.badge);
    }
    if (!m_warningRect.isEmpty()) {
        QRect words = m_warningRect;
        const int size = style.px(iconSize::small);
        QRect mark = place(style, 0, 0, size, size);
        mark.moveTop(words.center().y() - size / 2);
        style.icon(IconName::Warning, IconRole::Warn).paint(&painter, mark);
        write(words, badgeFont(style), tokens.warn, m_byline.warning);
    }
    if (context.active || context.focused == 0)
        paintButton(
            painter, style, m_moreRect, {.text = {}, .icon = IconName::More},
            {.hovered = context.hovered == 0, .focused = context.focused == 0, .framed = false});
    painter.restore();
}

QList<Target> BylineBox::targets() const
{
    return {{Target::Kind::MoreActions, tr("More actions"), {}, {m_moreRect}}};
}

QString BylineBox::toolTip(QPoint point) const
{
    if (m_warningRect.contains(point))
        return m_byline.warning;
    if (m_timeRect.contains(point))
        return m_byline.wholeTime;
    if (m_addressRect.contains(point))
        return withVisibleControls(m_byline.wholeAddress.left(longestName));
    if (m_nameRect.contains(point))
        return m_name;
    return targetAt(point) >= 0 ? tr("More actions") : QString();
}

int BylineBox::estimate(const TimelineStyle &style, int) const
{
    return std::max<int>(style.lineHeight, style.px(hitTarget)) +
           (m_byline.warning.isEmpty() ? 0 : int(style.smallLineHeight));
}

int BylineBox::doLayOut(const TimelineStyle &style, int width)
{
    const int gap = style.px(space::s);
    const int high = std::max<int>(style.lineHeight, style.px(hitTarget));
    const int button = style.px(hitTarget);
    const auto advance = [](const QFont &font, const QString &text) {
        return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
    };
    const int time = advance(style.small, m_byline.time);
    const int badge =
        m_byline.badge.isEmpty() ? 0 : advance(badgeFont(style), m_byline.badge) + 2 * gap;
    const int address = advance(style.small, m_byline.address);
    int room = width - button - gap;
    const auto take = [&](int wanted) {
        const int taken = std::clamp(wanted, 0, std::max(0, room));
        room -= taken > 0 ? taken + gap : 0;
        return taken;
    };
    // What cannot be forged has its room first, then the name, which a tooltip shows whole.
    const int takenBadge = take(badge);
    const int takenTime = take(time);
    const int takenAddress = address <= room / 2 ? take(address) : 0;
    const int takenName = take(advance(nameFont(style), m_name));
    int x = 0;
    const auto put = [&](int wide, int pixels) {
        const QRect rect = wide > 0 ? place(style, x, (high - pixels) / 2, wide, pixels) : QRect();
        x += wide > 0 ? wide + gap : 0;
        return rect;
    };
    m_nameRect = put(takenName, high);
    m_badgeRect = put(takenBadge, QFontMetrics(badgeFont(style)).height() + style.px(2));
    m_addressRect = put(takenAddress, high);
    m_timeRect = put(takenTime, high);
    m_moreRect = place(style, width - button, (high - button) / 2, button, button);
    m_warningRect = {};
    if (m_byline.warning.isEmpty())
        return high;
    const int mark = style.px(iconSize::small + space::xs);
    m_warningRect = place(style, mark, high, width - mark, style.smallLineHeight);
    return high + style.smallLineHeight;
}

} // namespace dria::timeline
