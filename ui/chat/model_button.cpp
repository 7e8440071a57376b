#include "ui/chat/model_button.h"

#include "ui/chat/model_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QHoverEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dria {

ModelButton::ModelButton(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setModel({}, {});
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ModelButton::setModel(const QString &id, std::optional<int> nodes)
{
    m_id = id;
    m_nodes = nodes;
    const QString words = nodesInWords(nodes);
    const QString name = words.isEmpty() ? tr("Model: %1").arg(shownId())
                                         : tr("Model: %1, %2").arg(shownId(), words);
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    updateGeometry();
    update();
}

QSize ModelButton::sizeHint() const
{
    return {fixedWidth() + fontMetrics().horizontalAdvance(shownId()) + 1,
            std::max(m_theme.px(hitTarget), fontMetrics().height() + m_theme.px(space::s))};
}

QSize ModelButton::minimumSizeHint() const
{
    const int few = fontMetrics().averageCharWidth() * 10;
    return {fixedWidth() + std::min(few, fontMetrics().horizontalAdvance(shownId()) + 1),
            sizeHint().height()};
}

void ModelButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = m_theme.px(radius::control);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.pressed : tokens.hover);
        painter.drawRoundedRect(rect(), corner, corner);
    }
    if (hasFocus()) {
        const double pen = m_theme.px(2);
        painter.setPen(QPen(tokens.accent, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                                corner, corner);
    }

    // Laid out left to right, then mirrored as the window is.
    const auto place = [this](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int gap = m_theme.px(space::xs);
    const int iconWidth = m_theme.px(iconSize::small);
    int x = m_theme.px(space::s);
    const int idWidth = std::max(0, width() - fixedWidth());
    painter.setPen(tokens.text);
    painter.drawText(place(x, idWidth), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(shownId(), Qt::ElideMiddle, idWidth));
    x += idWidth + gap;
    dria::icon(IconName::ChevronDown, m_theme, IconRole::Muted)
        .paint(&painter, place(x, iconWidth), Qt::AlignCenter);
    x += iconWidth;
    if (!m_nodes)
        return;
    x += m_theme.px(space::s);
    const int dot = m_theme.px(space::s);
    const QRect dotPlace = place(x, dot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(*m_nodes > 0 ? tokens.good : tokens.warn);
    painter.drawEllipse(QRectF(dotPlace.x(), (height() - dot) / 2.0, dot, dot));
    x += dot + gap;
    painter.setPen(tokens.muted);
    painter.drawText(place(x, width() - x - m_theme.px(space::s)), Qt::AlignVCenter | Qt::AlignLeft,
                     nodesInWords(m_nodes));
}

bool ModelButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

QString ModelButton::shownId() const
{
    return m_id.isEmpty() ? tr("Choose a model") : m_id;
}

int ModelButton::nodesWidth() const
{
    if (!m_nodes)
        return 0;
    return 2 * m_theme.px(space::s) + m_theme.px(space::xs) +
           fontMetrics().horizontalAdvance(nodesInWords(m_nodes)) + 1;
}

int ModelButton::fixedWidth() const
{
    return 2 * m_theme.px(space::s) + m_theme.px(space::xs) + m_theme.px(iconSize::small) +
           nodesWidth();
}

} // namespace dria
