// What the buttons of a chat do: those under its messages, and those of the window.

#include "api/api_client.h"
#include "chat/conversation.h"
#include "chat/turn_actions.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/last_answer_copy.h"
#include "ui/chat/message_editing.h"
#include "ui/chat/transcript_pane.h"
#include "ui/timeline/timeline_view.h"

namespace dria {

void ChatPage::onAction(const QString &action)
{
    if (action == turn_action::changeModel)
        openModelPicker();
    else if (action == turn_action::openParameters)
        setPanelShown(true);
    else if (action == turn_action::connectAccount)
        checkKey();
    else if (action == turn_action::addCredits)
        Q_EMIT addCreditsRequested();
    else if (action == turn_action::changeBudget)
        Q_EMIT budgetRequested();
    else if (action == turn_action::newChat)
        Q_EMIT newChatRequested();
}

void ChatPage::perform(const QUuid &message, const QString &action)
{
    if (action == timeline::action_id::edit)
        m_editing->begin(message);
    else if (m_conversation)
        m_conversation->perform(message, action);
}

void ChatPage::onRefused(const QUuid &message, const QString &reason)
{
    if (TimelineView *view = m_transcript->view())
        view->explainAt(m_conversation->timeline().rowOf(message), reason);
}

void ChatPage::checkKey()
{
    const Account &account = m_conversation->backend().client->account();
    if (account.kind == Account::Kind::Practice)
        Q_EMIT connectRequested(); // its key is ours: what helps is an account of one's own
    else
        Q_EMIT replaceKeyRequested(account.id);
}

void ChatPage::editLastMessage()
{
    m_editing->beginLast();
}

void ChatPage::undoRemoval()
{
    if (m_conversation)
        m_conversation->undoRemoval();
}

void ChatPage::send(const QString &text)
{
    flushParameters();
    m_editing->send(text);
}

void ChatPage::stop()
{
    if (m_conversation)
        m_conversation->stop();
}

void ChatPage::copyLastAnswer()
{
    if (m_conversation)
        m_copy->copyAnswer(*m_conversation);
}

void ChatPage::copyLastCode()
{
    if (m_conversation)
        m_copy->copyCode(*m_conversation);
}

} // namespace dria
