#include "ui/widgets/banner.h"

#include "ui/theme/style_draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace dria {

namespace {

IconName iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return IconName::Warning;
    case Banner::Kind::Error:
        return IconName::Error;
    case Banner::Kind::Info:
        break;
    }
    return IconName::Info;
}

IconRole roleOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Warning:
        return IconRole::Warn;
    case Banner::Kind::Error:
        return IconRole::Bad;
    case Banner::Kind::Info:
        break;
    }
    return IconRole::Accent;
}

} // namespace

Banner::Banner(const Theme &theme, Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_grid(new QGridLayout(this))
    , m_icon(new QLabel(this))
    , m_label(new PlainLabel(text, PlainLabel::Overflow::Wrap, this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
    , m_close(new IconButton(theme, IconName::Close, tr("Close this notice"), this))
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy grows = m_label->sizePolicy(); // keeps that its height depends on its width
    grows.setHorizontalPolicy(QSizePolicy::Expanding);
    m_label->setSizePolicy(grows);
    setAccessibleName(text);
    m_buttonRow->setContentsMargins({});
    m_buttons->hide();
    m_close->setIconPixels(iconSize::small);
    m_close->hide();
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_icon, 0, 0);
    m_grid->addWidget(m_label, 0, 1);
    m_grid->addWidget(m_buttons, 0, 2);
    m_grid->addWidget(m_close, 0, 3);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_close, &IconButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(&theme, &Theme::changed, this, &Banner::updateLook);
    updateLook();
}

void Banner::setKind(Kind kind)
{
    m_kind = kind;
    updateLook();
}

void Banner::setText(const QString &text)
{
    if (m_label->text() == text)
        return;
    m_label->setText(text);
    setAccessibleName(text);
    arrange();
    if (isVisible())
        announce();
}

QString Banner::text() const
{
    return m_label->text();
}

QPushButton *Banner::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setAutoDefault(false);
    m_buttonRow->addWidget(button);
    m_buttons->show();
    arrange();
    return button;
}

void Banner::clearButtons()
{
    const auto buttons = m_buttons->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the one that was just clicked
    }
    m_buttons->hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor line = m_theme.isHighContrast()
                            ? m_theme.tokens().line
                            : Tokens::blend(m_theme.tokens().surface, colour(), 0.35F);
    drawPanel(painter, rect(), m_theme.px(radius::card),
              Tokens::tint(colour(), m_theme.tokens().surface), line, m_theme.px(1));
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announce();
}

void Banner::updateLook()
{
    const int side = m_theme.px(iconSize::normal);
    m_icon->setPixmap(icon(iconOf(m_kind), m_theme, roleOf(m_kind))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_grid->setContentsMargins(m_theme.px(space::m), m_theme.px(space::s), m_theme.px(space::m),
                               m_theme.px(space::s));
    m_grid->setHorizontalSpacing(m_theme.px(space::s));
    m_grid->setVerticalSpacing(m_theme.px(space::s));
    m_buttonRow->setSpacing(m_theme.px(space::s));
    arrange();
    update();
}

// Beside a short text the buttons share its line; when that would break the text, they go below.
void Banner::arrange()
{
    const int wanted = m_label->fontMetrics().horizontalAdvance(m_label->text());
    const int others = m_theme.px(iconSize::normal + hitTarget + 2 * space::m + 4 * space::s) +
                       m_buttons->sizeHint().width();
    const bool below = wanted + others > width();
    if (below == m_buttonsBelow)
        return;
    m_buttonsBelow = below;
    m_grid->removeWidget(m_buttons);
    if (below)
        m_grid->addWidget(m_buttons, 1, 1, 1, 2, Qt::AlignLeft);
    else
        m_grid->addWidget(m_buttons, 0, 2);
}

void Banner::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QColor Banner::colour() const
{
    switch (m_kind) {
    case Kind::Warning:
        return m_theme.tokens().warn;
    case Kind::Error:
        return m_theme.tokens().bad;
    case Kind::Info:
        break;
    }
    return m_theme.tokens().accent;
}

} // namespace dria
