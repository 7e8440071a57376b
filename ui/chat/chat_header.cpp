#include "ui/chat/chat_header.h"

#include "ui/chat/editable_title.h"
#include "ui/chat/model_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QBoxLayout>
#include <QPainter>

namespace dria {

ChatHeader::ChatHeader(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new EditableTitle(theme, this))
    , m_model(new ModelButton(theme, this))
    , m_panel(new IconButton(theme, IconName::Panel, tr("Parameters of this chat"), this))
{
    m_panel->setCheckable(true);
    m_panel->setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_Period));

    auto *line = new QHBoxLayout(this);
    line->addWidget(m_title, 1);
    line->addWidget(m_model);
    line->addWidget(m_panel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_title, &EditableTitle::renamed, this, &ChatHeader::renamed);
    connect(m_model, &ModelButton::clicked, this, &ChatHeader::modelClicked);
    connect(m_panel, &IconButton::clicked, this, &ChatHeader::panelToggled);
    connect(&theme, &Theme::changed, this, &ChatHeader::applyTheme);
    applyTheme();
}

void ChatHeader::setTitle(const QString &title)
{
    m_title->setTitle(title);
}

void ChatHeader::beginRename()
{
    m_title->beginRename();
}

void ChatHeader::setModel(const QString &id, std::optional<int> nodes)
{
    m_model->setModel(id, nodes);
}

void ChatHeader::setPanelShown(bool shown)
{
    m_panel->setChecked(shown);
}

const QWidget &ChatHeader::modelAnchor() const
{
    return *m_model;
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.tokens().hairline);
}

void ChatHeader::applyTheme()
{
    const int l = m_theme.px(space::l);
    const int s = m_theme.px(space::s);
    layout()->setContentsMargins(l, s, s, s);
    layout()->setSpacing(s);
}

} // namespace dria
