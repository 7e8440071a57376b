#include "ui/channels/room_task_bar.h"

#include "chat/conversation.h"
#include "core/error_text.h"
#include "markdown/parser.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QPushButton>

namespace dria {

RoomTaskBar::RoomTaskBar(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Banner(theme, Kind::Info, {}, parent)
    , m_workspace(workspace)
{
    hide();
}

void RoomTaskBar::say(Kind kind, const QString &sentence)
{
    clearButtons();
    setKind(kind);
    setText(sentence);
    show();
}

void RoomTaskBar::ask(RoomTask task, const QString &channel, const QList<RoomMessage> &posts)
{
    const QLocale locale;
    m_task = task;
    m_channel = channel;
    m_drafting = {};
    m_prompt = roomPrompt(task, channel, posts, locale.nativeLanguageName());
    Connection *connection = m_workspace.current();
    const QString model = connection ? connection->catalogue().defaultModel() : QString();
    if (m_prompt.posts == 0)
        return say(Kind::Info, task == RoomTask::CatchUp ? tr("You missed nothing here.")
                                                         : tr("There are no posts to read here."));
    if (model.isEmpty())
        return say(Kind::Warning, tr("There is no model to ask yet. Choose one in a chat first."));
    QString sentence =
        tr("%1: sends %n post(s)", "%1: Summary of #general", m_prompt.posts).arg(m_prompt.title);
    sentence = tr("%1, %2 characters, about %3 tokens, to %4.",
                  "%1 is the beginning of the sentence, %4 a model")
                   .arg(sentence, locale.toString(m_prompt.characters),
                        locale.toString(m_prompt.tokens), model);
    sentence += u' ' + (connection->account().kind == Account::Kind::Practice
                            ? tr("Practice: nothing leaves this computer.")
                            : tr("A stranger's node reads them."));
    if (m_prompt.leftOut > 0)
        sentence += u' ' + tr("%n older one(s) find no room.", nullptr, m_prompt.leftOut);
    say(Kind::Info, sentence);
    QPushButton *send = addButton(tr("Send"));
    connect(send, &QPushButton::clicked, this, &RoomTaskBar::send);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &RoomTaskBar::cancel);
    send->setFocus();
}

void RoomTaskBar::cancel()
{
    m_drafting = {};
    m_prompt = {};
    hide();
}

void RoomTaskBar::send()
{
    const RoomPrompt prompt = std::exchange(m_prompt, {});
    Conversation *chat = m_workspace.startConversation(prompt.title);
    if (!chat->send(prompt.text)) {
        say(Kind::Warning, tr("It was not sent: the chat for it has no model."));
        return;
    }
    if (m_task == RoomTask::DraftReply)
        return follow(*chat);
    hide();
    Q_EMIT chatRequested(chat->record().id);
}

void RoomTaskBar::follow(Conversation &chat)
{
    m_drafting = chat.record().id;
    connect(&chat, &Conversation::answered, this, &RoomTaskBar::onAnswered);
    say(Kind::Info, tr("%1 writes a draft. It comes into the field below, and is posted by nobody "
                       "but you.")
                        .arg(chat.record().model));
    connect(addButton(tr("Show the chat")), &QPushButton::clicked, this,
            [this, id = m_drafting] { Q_EMIT chatRequested(id); });
    connect(addButton(tr("Cancel")), &QPushButton::clicked, &chat, &Conversation::stop);
}

void RoomTaskBar::onAnswered(const Message &answer)
{
    if (answer.conversation != m_drafting)
        return;
    const QUuid chat = std::exchange(m_drafting, {});
    const QString text = markdown::withoutThinking(answer.text).trimmed();
    if (answer.state == Message::State::Complete && !text.isEmpty()) {
        hide();
        Q_EMIT drafted(m_channel, text, answer.model);
        return;
    }
    say(Kind::Warning,
        answer.error
            ? tr("The draft did not come. %1", "%1 is a sentence").arg(explain(*answer.error))
            : tr("The draft did not come."));
    connect(addButton(tr("Show the chat")), &QPushButton::clicked, this,
            [this, chat] { Q_EMIT chatRequested(chat); });
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &RoomTaskBar::cancel);
}

} // namespace dria
