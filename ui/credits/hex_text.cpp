#include "ui/credits/hex_text.h"

#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace dria {

HexText::HexText(const QString &copyName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_copy(new IconButton(theme, IconName::Copy, copyName, this))
{
    m_copy->setIconPixels(iconSize::small);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_copy, &IconButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
    const auto follow = [this] {
        setFont(m_theme.codeFont());
        place();
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void HexText::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    m_copy->setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

// Of a font whose digits are all as wide.
int HexText::perLine(int width) const
{
    const qreal digit = std::max(1.0, QFontMetricsF(font()).horizontalAdvance(u'0'));
    return std::max(1, static_cast<int>((width - m_copy->sizeHint().width()) / digit));
}

int HexText::heightForWidth(int width) const
{
    const auto length = static_cast<int>(m_text.size());
    const int each = perLine(width);
    const int lines = std::max(1, (length + each - 1) / each);
    return std::max(lines * fontMetrics().lineSpacing(), m_copy->sizeHint().height());
}

QSize HexText::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(m_text) + m_copy->sizeHint().width();
    return {wide, heightForWidth(wide)};
}

QSize HexText::minimumSizeHint() const
{
    constexpr int fewDigits = 10;
    return {fewDigits * fontMetrics().horizontalAdvance(u'0') + m_copy->sizeHint().width(),
            m_copy->sizeHint().height()};
}

void HexText::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_theme.tokens().text);
    const int each = perLine(width());
    const int spacing = fontMetrics().lineSpacing();
    const int lines = (static_cast<int>(m_text.size()) + each - 1) / each;
    // A single line stands beside the middle of the button.
    int top = std::max(0, (height() - lines * spacing) / 2);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int left = isMirrored ? m_copy->width() : 0;
    const int room = width() - m_copy->width();
    painter.setLayoutDirection(Qt::LeftToRight);
    for (int at = 0; at < m_text.size(); at += each) {
        painter.drawText(QRect(left, top, room, spacing),
                         int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                         m_text.mid(at, each));
        top += spacing;
    }
}

void HexText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// Behind the first line, where the text ends when it is one line alone.
void HexText::place()
{
    const QSize size = m_copy->sizeHint();
    const int text = fontMetrics().horizontalAdvance(m_text);
    const int end = std::min(text, width() - size.width());
    const int x = layoutDirection() == Qt::RightToLeft ? width() - end - size.width() : end;
    m_copy->setGeometry(x, 0, size.width(), size.height());
}

} // namespace dria
