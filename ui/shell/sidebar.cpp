#include "ui/shell/sidebar.h"

#include "ui/channels/room_list.h"
#include "ui/shell/balance_foot.h"
#include "ui/shell/chat_undo_bar.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/folder_controls.h"
#include "ui/shell/tag_controls.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/separator.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace dria {

Sidebar::Sidebar(Workspace &workspace, Theme &theme, QAction &newChat, QAction &search,
                 QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_sections(workspace.conversations(), workspace.folders(), workspace.tags(),
                 workspace.clock(), this)
    , m_filter(new QLineEdit)
    , m_filterTags(new IconButton(theme, IconName::Hash, tr("Filter by a tag")))
    , m_noneFound(new PlainLabel)
    , m_chats(new ConversationView(m_sections, theme))
    , m_undo(new ChatUndoBar(theme))
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
    connect(foot, &BalanceFoot::creditsRequested, this, &Sidebar::creditsRequested);

    auto *find = new IconButton(theme, IconName::Search, search);
    auto *top = new QHBoxLayout;
    top->addWidget(create, 1);
    top->addWidget(find);

    makeFilter();

    m_layout->addLayout(top);
    if (workspace.rooms())
        makeRooms();
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_filter, 1);
    filter->addWidget(m_filterTags);
    m_layout->addLayout(filter);
    m_layout->addWidget(m_noneFound);
    m_layout->addWidget(m_chats, 1);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(new Separator(theme));
    m_layout->addWidget(foot);
    setFocusProxy(m_chats);
    connect(m_chats, &ConversationView::renamed, &workspace, &Workspace::renameConversation);
    new FolderControls(workspace, m_sections, *m_chats, theme);
    m_tags = new TagControls(workspace, *m_chats, *m_filter, *m_filterTags, theme);
    connect(m_chats, &ConversationView::filed, &workspace, &Workspace::fileConversations);
    connect(m_chats, &ConversationView::removed, this, &Sidebar::removeChats);
    connect(m_chats, &ConversationView::undoRequested, this, &Sidebar::undo);
    connect(m_undo, &ChatUndoBar::undoRequested, this, &Sidebar::undo);
    connect(&workspace.trash(), &Trash::removed, this, [this](int chats) {
        m_undone = Undo::Chats;
        m_undo->showFor(chats);
    });
    connect(&workspace.trash(), &Trash::undoChanged, m_undo, [this] {
        if (m_undone == Undo::Chats && m_workspace.trash().undoable() == 0)
            m_undo->hide();
    });
    connect(&workspace.tags(), &TagList::removed, this, [this](const QString &name) {
        m_undone = Undo::Tag;
        m_undo->showForTag(name);
    });
    connect(&workspace.folders(), &FolderList::removed, this, [this](const QString &name) {
        m_undone = Undo::Folder;
        m_undo->showForFolder(name);
    });
    connect(&theme, &Theme::changed, this, &Sidebar::place);
    place();
}

void Sidebar::removeChats(const QList<QUuid> &chats)
{
    const QUuid next = m_chats->beside(chats);
    m_workspace.trash().remove(chats);
    Q_EMIT chatsRemoved(chats, next);
}

void Sidebar::editTags(const QUuid &shown)
{
    const bool isListUsed = m_chats->hasFocus() && !m_chats->chosen().isEmpty();
    m_tags->edit(isListUsed ? m_chats->chosen() : QList{shown});
}

// Whatever was deleted last.
void Sidebar::undo()
{
    const bool hadFocus = m_undo->isAncestorOf(focusWidget());
    switch (std::exchange(m_undone, Undo::Chats)) {
    case Undo::Tag:
        m_workspace.tags().undoRemoval();
        m_undo->hide();
        break;
    case Undo::Folder:
        m_workspace.folders().undoRemoval();
        m_undo->hide();
        break;
    case Undo::Chats:
        if (const QList<QUuid> chats = m_workspace.trash().undo(); !chats.isEmpty())
            Q_EMIT chatsRestored(chats);
        break;
    }
    if (hadFocus)
        m_chats->setFocus(Qt::OtherFocusReason);
}

void Sidebar::makeRooms()
{
    m_channels = new PlainLabel(tr("Channels"));
    m_channels->setTextRole(QPalette::PlaceholderText);
    m_rooms = new RoomList(*m_workspace.rooms(), m_theme);
    m_channels->setVisible(m_rooms->count() > 0);
    connect(m_rooms, &RoomList::filled, m_channels, &QWidget::setVisible);
    m_layout->addWidget(m_channels);
    m_layout->addWidget(m_rooms);
}

void Sidebar::makeFilter()
{
    m_filter->setPlaceholderText(tr("Filter by title or #tag"));
    m_filter->setAccessibleName(tr("Filter the chats by title or tag"));
    m_filter->setMaxLength(200);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_noneFound->setTextRole(QPalette::PlaceholderText);
    m_noneFound->hide();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_sections.setFilter(words);
        m_noneFound->setText(m_sections.filter().asksForTags()
                                 ? tr("No chat has all of these tags and words.")
                                 : tr("No chat has these words in its title."));
        m_noneFound->setVisible(m_sections.isFiltered() && m_sections.rowCount() == 0);
    });
}

// Down goes into what was found, Escape back to all.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_filter || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (!isPress) { // else the window takes the key
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty())
            event->accept();
        return false;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_chats->setFocus(Qt::TabFocusReason);
        if (!m_chats->currentIndex().isValid())
            m_chats->step(1);
        return true;
    }
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::place()
{
    const int side = m_theme.px(space::s);
    m_layout->setContentsMargins(side, m_theme.px(space::m), side, side);
    m_layout->setSpacing(m_theme.px(space::s));
    if (m_channels) {
        m_channels->setFont(m_theme.font(TypeStep::Small, QFont::DemiBold));
        m_channels->setContentsMargins(m_theme.px(space::m), m_theme.px(space::s), 0, 0);
    }
    update();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().sunken);
}

} // namespace dria
