#include "ui/chat/message_editing.h"

#include "chat/conversation.h"
#include "chat/timeline_model.h"
#include "ui/chat/composer.h"
#include "ui/chat/edit_banner.h"

#include <algorithm>
#include <ranges>

namespace dria {

MessageEditing::MessageEditing(Composer &composer, EditBanner &banner, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_banner(banner)
{
    connect(&banner, &EditBanner::cancelled, this, &MessageEditing::cancel);
    connect(&composer, &Composer::editCancelled, this, &MessageEditing::cancel);
    connect(&composer, &Composer::editLastRequested, this, &MessageEditing::beginLast);
}

void MessageEditing::setConversation(Conversation *conversation)
{
    m_conversation = conversation;
    m_message = {};
    m_banner.hide();
    showDraft();
    if (!conversation)
        return;
    const Edit edit = m_kept.value(conversation->record().id);
    const Message *message = conversation->timeline().message(edit.message);
    if (!message)
        return;
    show(*message);
    m_composer.setText(edit.text);
    m_composer.setCaret(edit.caret);
}

void MessageEditing::showDraft()
{
    const Draft draft = m_conversation ? m_conversation->draft() : Draft();
    m_composer.setText(draft.text);
    m_composer.setCaret(draft.caret);
    Q_EMIT ended();
}

void MessageEditing::keep()
{
    if (!m_conversation)
        return;
    if (isEditing())
        m_kept.insert(m_conversation->record().id,
                      {m_message, m_composer.text(), m_composer.caret()});
    else
        m_conversation->setDraft(
            {m_composer.text(), m_composer.caret(), m_conversation->draft().files});
}

void MessageEditing::begin(const QUuid &id)
{
    const Message *message = m_conversation ? m_conversation->timeline().message(id) : nullptr;
    if (!message || message->role != Message::Role::User || id == m_message)
        return;
    if (!isEditing())
        keep();
    show(*message);
    m_composer.setText(message->text);
    m_composer.focusText();
}

void MessageEditing::beginLast()
{
    if (!m_conversation)
        return;
    const auto last = m_conversation->timeline().messages() | std::views::reverse;
    const auto own = std::ranges::find(last, Message::Role::User, &Message::role);
    if (own != last.end())
        begin(own->id);
}

void MessageEditing::show(const Message &message)
{
    m_message = message.id;
    m_banner.showFor(message.text);
    Q_EMIT begun();
}

void MessageEditing::cancel()
{
    if (!isEditing())
        return;
    m_message = {};
    m_banner.hide();
    if (m_conversation)
        m_kept.remove(m_conversation->record().id);
    showDraft();
    m_composer.focusText();
}

bool MessageEditing::send(const QString &text)
{
    if (!m_conversation)
        return false;
    if (!isEditing()) {
        const bool taken = m_conversation->send(text);
        if (taken)
            m_composer.clear();
        return taken;
    }
    if (!m_conversation->resend(m_message, text))
        return false;
    cancel();
    return true;
}

} // namespace dria
