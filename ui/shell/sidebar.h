#pragma once
// The leading zone of the window: new chat, the chats, balance and account.

#include "chat/conversation_sections.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QVBoxLayout;

namespace dria {

class ChatUndoBar;
class ConversationView;
class IconButton;
class PlainLabel;
class RoomList;
class TagControls;
class Theme;
class Workspace;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Workspace &workspace, Theme &theme, QAction &newChat, QAction &search,
            QWidget *parent = nullptr);

    [[nodiscard]] ConversationView &chats() const { return *m_chats; }
    /// Null where no rooms are kept.
    [[nodiscard]] RoomList *rooms() const { return m_rooms; }
    [[nodiscard]] const ConversationSections &sections() const { return m_sections; }
    /// The picker for what is chosen in the list while that is in use, else for the chat shown.
    void editTags(const QUuid &shown);

Q_SIGNALS:
    void connectRequested();
    void manageRequested();
    void creditsRequested();
    /// They are gone from the list; `next` stood beside them, null where none is left.
    void chatsRemoved(const QList<QUuid> &chats, const QUuid &next);
    void chatsRestored(const QList<QUuid> &chats);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Undo { Chats, Tag, Folder };

    void place();
    void makeFilter();
    void makeRooms();
    void removeChats(const QList<QUuid> &chats);
    void undo();

    Workspace &m_workspace;
    const Theme &m_theme;
    ConversationSections m_sections;
    QLineEdit *m_filter;
    IconButton *m_filterTags;
    PlainLabel *m_noneFound;
    ConversationView *m_chats;
    PlainLabel *m_channels = nullptr; ///< the heading of the rooms
    RoomList *m_rooms = nullptr;
    ChatUndoBar *m_undo;
    TagControls *m_tags;
    Undo m_undone = Undo::Chats; ///< what was deleted last
    QVBoxLayout *m_layout;
};

} // namespace dria
