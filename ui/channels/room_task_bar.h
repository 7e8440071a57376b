#pragma once
// Says what of a room would go to which model, and sends it when the person says so.

#include "channels/room_prompt.h"
#include "ui/widgets/banner.h"

#include <QPointer>
#include <QUuid>

namespace dria {

class Conversation;
struct Message;
class Workspace;

/// Hidden while there is nothing to say.
class RoomTaskBar : public Banner
{
    Q_OBJECT

public:
    /// Both outlive it.
    RoomTaskBar(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// Asks. Nothing is sent before the person agrees.
    void ask(RoomTask task, const QString &channel, const QList<RoomMessage> &posts);
    void cancel();

Q_SIGNALS:
    void chatRequested(const QUuid &chat); ///< to be shown
    /// A reply was written, for the person to read and post.
    void drafted(const QString &channel, const QString &text, const QString &model);

private:
    void send();
    void follow(Conversation &chat);
    void onAnswered(const Message &answer);
    void say(Kind kind, const QString &sentence);

    Workspace &m_workspace;
    RoomTask m_task = RoomTask::CatchUp;
    QString m_channel;
    RoomPrompt m_prompt;
    QUuid m_drafting; ///< the chat in which a reply is being written
};

} // namespace dria
