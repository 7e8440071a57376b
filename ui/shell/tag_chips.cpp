#include "ui/shell/tag_chips.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

namespace {

constexpr int longest = 96;  // of a chip, at 100 %
constexpr int shortest = 40; // below that a name is not told from another

int frameOf(const Theme &theme)
{
    return 2 * theme.px(space::xs + 1);
}

int widthOf(const QString &text, const QFontMetrics &metrics, const Theme &theme)
{
    const int whole = metrics.horizontalAdvance(text) + 1 + frameOf(theme);
    return std::max(whole, metrics.height() + 2);
}

QString restOf(qsizetype count)
{
    return u'+' + QLocale().toString(count);
}

} // namespace

TagChips::TagChips(const QStringList &names, int room, const Theme &theme)
    : m_theme(theme)
{
    const QFontMetrics metrics(theme.font(TypeStep::Small));
    const int gap = theme.px(space::xs);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).simplified();
        const int whole = widthOf(name, metrics, theme);
        const qsizetype others = names.size() - i - 1;
        const int rest = others > 0 ? gap + widthOf(restOf(others), metrics, theme) : 0;
        const int left = room - m_width - (m_chips.isEmpty() ? 0 : gap) - rest;
        int width = std::min(whole, theme.px(longest));
        if (width > left && left >= theme.px(shortest))
            width = left;
        m_isWhole = m_isWhole && width >= whole;
        if (width > left) {
            m_isWhole = false;
            const QString number = restOf(others + 1);
            const int wide = widthOf(number, metrics, theme);
            if (m_width + (m_chips.isEmpty() ? 0 : gap) + wide <= room)
                add(number, wide);
            return;
        }
        add(metrics.elidedText(name, Qt::ElideRight, width - frameOf(theme)), width);
    }
}

void TagChips::add(const QString &text, int width)
{
    m_width += (m_chips.isEmpty() ? 0 : m_theme.px(space::xs)) + width;
    m_chips += {text, width};
}

void TagChips::paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
                     const QColor &line, const QColor &text) const
{
    painter.setFont(m_theme.font(TypeStep::Small));
    const Qt::LayoutDirection before = painter.layoutDirection();
    const int height = painter.fontMetrics().height() + 2;
    int at = place.left();
    for (const Chip &chip : m_chips) {
        const QRect logical(at, place.center().y() - (height - 1) / 2, chip.width, height);
        const QRect rect = QStyle::visualRect(direction, place, logical);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(line);
        const double corner = m_theme.px(radius::control) / 1.5;
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter.setPen(text);
        // A name, and what is left out of it, reads as it is written.
        painter.setLayoutDirection(chip.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, chip.text);
        at += chip.width + m_theme.px(space::xs);
    }
    painter.setLayoutDirection(before);
}

} // namespace dria
