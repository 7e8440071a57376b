#include "ui/shell/sidebar.h"

#include "ui/shell/balance_foot.h"
#include "ui/shell/conversation_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/separator.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace dria {

Sidebar::Sidebar(Workspace &workspace, const Theme &theme, QAction &newChat, QAction &search,
                 QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(new ConversationView(workspace.conversations(), theme))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Sidebar"));
    auto *create = new QPushButton(icon(IconName::NewChat, theme), tr("New chat"));
    create->setToolTip(plainToolTip(
        tr("New chat (%1)").arg(newChat.shortcut().toString(QKeySequence::NativeText))));
    connect(create, &QPushButton::clicked, &newChat, &QAction::trigger);
    auto *foot = new BalanceFoot(workspace, theme);
    connect(foot, &BalanceFoot::connectRequested, this, &Sidebar::connectRequested);
    connect(foot, &BalanceFoot::manageRequested, this, &Sidebar::manageRequested);

    auto *find = new IconButton(theme, IconName::Search, search);
    auto *top = new QHBoxLayout;
    top->addWidget(create, 1);
    top->addWidget(find);

    m_layout->addLayout(top);
    m_layout->addWidget(m_chats, 1);
    m_layout->addWidget(new Separator(theme));
    m_layout->addWidget(foot);
    setFocusProxy(m_chats);
    connect(m_chats, &ConversationView::renamed, &workspace, &Workspace::renameConversation);
    connect(&theme, &Theme::changed, this, &Sidebar::place);
    place();
}

void Sidebar::place()
{
    const int side = m_theme.px(space::s);
    m_layout->setContentsMargins(side, m_theme.px(space::m), side, side);
    m_layout->setSpacing(m_theme.px(space::s));
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().sunken);
}

} // namespace dria
