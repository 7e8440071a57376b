#include "ui/timeline/file_box.h"

#include "ui/theme/icons.h"
#include "ui/timeline/frame.h"
#include "ui/timeline/hidden_text.h"
#include "ui/timeline/link_target.h"
#include "ui/timeline/style.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dria::timeline {

FileBox::FileBox(Attachment file)
    : m_file(std::move(file))
    , m_size(QLocale().formattedDataSize(m_file.bytes, 0, QLocale::DataSizeSIFormat))
{
    m_file.name = withVisibleControls(m_file.name.simplified());
}

void FileBox::paint(QPainter &painter, const PaintContext &context) const
{
    const TimelineStyle &style = context.style;
    const Tokens &tokens = style.look.tokens;
    paintFrame(painter, m_frame, context.clip,
               {tokens.surface, tokens.hairline, style.px(radius::control)});
    m_icon.paint(&painter, m_iconRect);
    painter.save();
    painter.setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setFont(style.text);
    painter.setPen(tokens.text);
    painter.drawText(
        m_nameRect, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(style.text).elidedText(m_file.name, Qt::ElideMiddle, m_nameRect.width()));
    painter.setFont(style.small);
    painter.setPen(tokens.muted);
    painter.drawText(m_sizeRect, Qt::AlignCenter | Qt::TextSingleLine, m_size);
    painter.restore();
}

QString FileBox::toolTip(QPoint point) const
{
    return m_frame.contains(point) ? m_file.name : QString();
}

int FileBox::estimate(const TimelineStyle &style, int) const
{
    return style.lineHeight + 2 * style.px(space::s);
}

int FileBox::doLayOut(const TimelineStyle &style, int width)
{
    m_icon = icon(IconName::Text, std::make_shared<const Look>(style.look), IconRole::Muted);
    const int height = estimate(style, width);
    const int side = style.px(iconSize::normal);
    const int gap = style.px(space::s);
    const int size = QFontMetrics(style.small).horizontalAdvance(m_size) + 1;
    const int around = side + size + 2 * gap + 2 * style.px(space::m);
    const int name = std::clamp(QFontMetrics(style.text).horizontalAdvance(m_file.name) + 1, 0,
                                std::max(0, width - around));
    int x = style.px(space::m);
    m_iconRect = QRect(x, (height - side) / 2, side, side);
    m_nameRect = QRect(x += side + gap, 0, name, height);
    m_sizeRect = QRect(x += name + gap, 0, size, height);
    m_frame = QRect(0, 0, around + name, height);
    if (isRightToLeft()) {
        for (QRect *rect : {&m_iconRect, &m_nameRect, &m_sizeRect, &m_frame})
            rect->moveRight(width - 1 - rect->left());
    }
    return height;
}

} // namespace dria::timeline
