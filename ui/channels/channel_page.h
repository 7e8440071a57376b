#pragma once
// The page of the rooms of the account in use, one at a time.

#include "channels/room_prompt.h"
#include "core/error.h"
#include "library/room.h"
#include "ui/chat/link_opener.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace dria {

class AccountRooms;
class Banner;
class ChannelFeed;
class RoomComposer;
class RoomHeader;
class RoomPane;
class Rooms;
class RoomTaskBar;
class Theme;
class Workspace;

class ChannelPage : public QWidget
{
    Q_OBJECT

public:
    /// Theme and workspace outlive it; the workspace has rooms. `openLink` is asked only after the
    /// person agreed.
    ChannelPage(Theme &theme, Workspace &workspace, LinkOpener::Opener openLink,
                QWidget *parent = nullptr);
    ~ChannelPage() override;

    /// A room that the account in use does not have is passed over.
    void showRoom(const QString &channel);
    /// The room with this message in view.
    void showPost(const QString &channel, const RoomPlace &place);
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// Puts a text into the field of a room, for the person to finish and post.
    /// @param note says where it comes from, in a sentence
    void offer(const QString &channel, const QString &text, const QString &note);
    /// Says what would be sent to a model for it, of the room that is shown.
    void begin(RoomTask task);
    /// Null while no room is shown.
    [[nodiscard]] RoomPane *pane() const;

Q_SIGNALS:
    void connectRequested(); ///< an account with a key is needed
    /// What is kept of it, by the library's key of the room.
    void exportRequested(qint64 room, const QString &channel);
    void chatRequested(const QUuid &chat);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    void placeFoot();
    void followAccount();
    [[nodiscard]] RoomPane *makePane(ChannelFeed &feed);
    void enterOrLeave();
    void refresh();
    void refreshBanner();
    void perform(const QUuid &message, const QString &action);
    void muteAuthorOf(const QUuid &message);
    void openMenu();
    [[nodiscard]] QList<RoomMessage> chosenPosts(RoomTask task) const;
    void setHidden(int kind, bool isHidden);
    [[nodiscard]] QSet<int> hiddenKinds() const;

    Theme &m_theme;
    Workspace &m_workspace;
    AccountRooms &m_account;
    Rooms *m_rooms = nullptr;
    LinkOpener *m_links;
    RoomHeader *m_header;
    Banner *m_banner;
    RoomTaskBar *m_tasks;
    RoomComposer *m_composer;
    QWidget *m_foot; ///< both
    QStackedWidget *m_stack;
    QHash<QString, RoomPane *> m_panes;
    QHash<QString, std::optional<Error>> m_problems; ///< of the last question to the server
    QString m_channel;
};

} // namespace dria
