#include "ui/chat/message_editing.h"

#include "chat/conversation.h"
#include "core/when_finished.h"
#include "ui/chat/composer.h"
#include "ui/chat/edit_banner.h"

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
    const QUuid begun = conversation ? m_begun.value(conversation->record().id) : QUuid();
    if (!begun.isNull() && conversation->has(begun))
        show(begun);
    else
        showDraft();
}

void MessageEditing::showDraft()
{
    const Draft draft = m_conversation ? m_conversation->draft() : Draft();
    m_composer.setText(draft.text);
    m_composer.setCaret(draft.caret);
    Q_EMIT ended();
}

bool MessageEditing::ownsDraft(const Edit &edit) const
{
    return edit.isDraft && m_conversation->draft().text == edit.text;
}

void MessageEditing::keep()
{
    if (!m_conversation)
        return;
    const Draft typed{m_composer.text(), m_composer.caret(), m_conversation->draft().files};
    if (!isEditing()) {
        m_conversation->setDraft(typed);
        return;
    }
    Edit &edit = m_edits[m_message];
    const bool fits = ownsDraft(edit) || m_conversation->draft().text.isEmpty();
    edit.isDraft = fits && (edit.isDraft || typed.text != edit.before);
    edit.text = typed.text;
    edit.caret = typed.caret;
    if (edit.isDraft)
        m_conversation->setDraft(typed);
}

void MessageEditing::begin(const QUuid &id)
{
    if (!m_conversation || m_conversation->timeline().rowOf(id) < 0 || id == m_message)
        return;
    if (const Message *message = m_conversation->timeline().message(id)) {
        begin(*message);
        return;
    }
    whenFinished(m_conversation->read({id}), this,
                 [this, asked = m_conversation](const Result<QList<Message>> &read) {
                     if (read && asked == m_conversation)
                         begin(read->first());
                 });
}

void MessageEditing::begin(const Message &message)
{
    if (message.role != Message::Role::User)
        return;
    keep();
    putAside();
    if (!m_edits.contains(message.id))
        m_edits.insert(message.id,
                       {message.text, message.text, static_cast<int>(message.text.size())});
    show(message.id);
    m_composer.focusText();
}

// The words stay with their message, and leave the draft.
void MessageEditing::putAside()
{
    if (!isEditing())
        return;
    Edit &edit = m_edits[m_message];
    if (ownsDraft(edit))
        m_conversation->setDraft({{}, 0, m_conversation->draft().files});
    edit.isDraft = false;
    if (edit.text == edit.before)
        m_edits.remove(m_message);
    m_message = {};
}

void MessageEditing::beginLast()
{
    if (m_conversation)
        begin(m_conversation->lastPrompt());
}

void MessageEditing::show(const QUuid &message)
{
    const Edit edit = m_edits.value(message);
    m_message = message;
    m_begun.insert(m_conversation->record().id, message);
    m_banner.showFor(edit.before);
    m_composer.setText(edit.text);
    m_composer.setCaret(edit.caret);
    Q_EMIT begun();
}

void MessageEditing::cancel()
{
    if (!isEditing())
        return;
    m_banner.hide();
    if (m_conversation) {
        const QUuid message = m_message;
        putAside();
        m_edits.remove(message);
        m_begun.remove(m_conversation->record().id);
    }
    m_message = {};
    showDraft();
    m_composer.focusText();
}

void MessageEditing::onRemoved()
{
    if (!isEditing() || m_conversation->has(m_message))
        return;
    const QString words = m_composer.text();
    const int caret = m_composer.caret();
    keep();
    cancel();
    if (!m_conversation->draft().text.isEmpty())
        return;
    m_composer.setText(words);
    m_composer.setCaret(caret);
    keep();
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
