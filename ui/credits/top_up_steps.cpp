#include "ui/credits/top_up_steps.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace dria {

TopUpSteps::TopUpSteps(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QString TopUpSteps::nameOf(int step)
{
    switch (static_cast<Step>(step)) {
    case Step::Terms:
        return tr("Terms");
    case Step::Review:
        return tr("Review");
    case Step::Sign:
        return tr("Sign");
    case Step::Submit:
        return tr("Send");
    case Step::Confirmed:
        break;
    }
    return tr("Confirmed");
}

QString TopUpSteps::words() const
{
    return tr("Step %1 of %2: %3").arg(m_step + 1).arg(count).arg(nameOf(m_step));
}

void TopUpSteps::setStep(Step step)
{
    if (m_step == static_cast<int>(step))
        return;
    m_step = static_cast<int>(step);
    setAccessibleName(words());
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize TopUpSteps::sizeHint() const
{
    const int bar = m_theme.px(space::xs);
    return {count * m_theme.px(100), bar + m_theme.px(space::xs) + fontMetrics().height()};
}

QSize TopUpSteps::minimumSizeHint() const
{
    return {m_theme.px(100), sizeHint().height()};
}

// A bar for each step, with its name where all names have room, else the name of this one alone.
void TopUpSteps::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int gap = m_theme.px(space::s);
    const int bar = m_theme.px(space::xs);
    const int wide = (width() - (count - 1) * gap) / count;
    bool haveRoom = true;
    for (int step = 0; step < count; ++step)
        haveRoom = haveRoom && fontMetrics().horizontalAdvance(nameOf(step)) <= wide;
    const int below = bar + m_theme.px(space::xs);
    for (int step = 0; step < count; ++step) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), {step * (wide + gap), 0, wide, height()});
        painter.fillRect(QRect(place.left(), 0, wide, bar),
                         step <= m_step ? tokens.accent : tokens.hairline);
        if (!haveRoom)
            continue;
        painter.setPen(step == m_step ? tokens.text : tokens.muted);
        painter.drawText(place.adjusted(0, below, 0, 0), int(Qt::AlignLeading | Qt::AlignTop),
                         nameOf(step));
    }
    if (!haveRoom) {
        painter.setPen(tokens.text);
        painter.drawText(rect().adjusted(0, below, 0, 0), int(Qt::AlignLeading | Qt::AlignTop),
                         words());
    }
}

} // namespace dria
