// What the buttons of a turn do.

#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/generation.h"
#include "chat/turn_actions.h"
#include "core/when_finished.h"

namespace dria {

void Conversation::perform(const QUuid &messageId, const QString &action)
{
    if (action == turn_action::readAgain) {
        m_timeline->readAgain(messageId);
        return;
    }
    if (m_timeline->rowOf(messageId) < 0)
        return;
    const Message *found = m_timeline->message(messageId);
    if (!found) { // it left memory while it was in sight
        whenFinished(read({messageId}), this,
                     [this, messageId, action](const Result<QList<Message>> &messages) {
                         if (!messages) {
                             Q_EMIT storeFailed(messages.error());
                             return;
                         }
                         m_timeline->addRead(*messages);
                         perform(messageId, action);
                     });
        return;
    }
    const Message reply = *found;
    if (action == turn_action::stopWaiting) {
        disarm();
        return;
    }
    if (action == turn_action::changeModel || action == turn_action::connectAccount ||
        action == turn_action::openParameters || action == turn_action::newChat ||
        action == turn_action::addCredits || action == turn_action::changeBudget) {
        Q_EMIT actionRequested(action);
        return;
    }
    if (isLoading())
        return;
    if (const QString reason = whyNot(reply, action); !reason.isEmpty()) {
        Q_EMIT refused(messageId, reason);
        return;
    }
    if (action == timeline::action_id::previousVersion ||
        action == timeline::action_id::nextVersion) {
        showNextVersion(messageId, action == timeline::action_id::nextVersion ? 1 : -1);
        return;
    }
    if (action == timeline::action_id::branch) {
        Q_EMIT forkRequested(messageId);
        return;
    }
    if (action == timeline::action_id::askCommunity) {
        Q_EMIT quoteRequested(reply.text, reply.model);
        return;
    }
    if (action == turn_action::postRequest) {
        Q_EMIT requestWanted(reply.model);
        return;
    }
    if (timeline::action_id::standsApart(action)) {
        remove(messageId, action == timeline::action_id::removeBranch);
        return;
    }
    if (reply.role != Message::Role::Assistant)
        return;

    if (action == turn_action::retry) {
        askAgain(reply);
    } else if (action == turn_action::sendAgain) {
        ask(reply.parent);
        Q_EMIT promptSent();
    } else if (action == timeline::action_id::regenerate) {
        regenerate(reply);
    } else if (action == turn_action::continueAnswer) {
        Message continued = reply;
        continued.state = Message::State::Waiting;
        continued.error.reset();
        m_timeline->update(continued);
        launch(continued, reply.id, true);
    } else if (action == turn_action::waitForNode) {
        armNodeWatch(reply.id);
    } else if (action == turn_action::waitForCredits) {
        armForCredits(reply.id);
    } else if (action.startsWith(turn_action::useModel)) {
        setModel(action.mid(turn_action::useModel.size()));
        askAgain(reply);
    }
}

// Empty: it can be done.
QString Conversation::whyNot(const Message &message, const QString &action) const
{
    namespace id = timeline::action_id;
    if (isBusy())
        return tr("An answer is on its way: wait for its end, or stop it.");
    const bool asks = action == turn_action::retry || action == turn_action::sendAgain ||
                      action == turn_action::waitForNode || action == turn_action::waitForCredits ||
                      action == id::regenerate || action.startsWith(turn_action::useModel);
    const bool orphaned = asks && (m_timeline->rowOf(message.parent) < 0 ||
                                   m_tree.roleOf(message.parent) != Message::Role::User);
    if (m_olderMissing && (orphaned || action == id::branch || id::standsApart(action)))
        return tr("Older messages are still being read. Try again in a moment.");
    return orphaned ? tr("No message of yours comes directly before it.") : QString();
}

// A continued answer that failed holds text: it stays, and the new one stands beside it.
void Conversation::askAgain(const Message &reply)
{
    if (reply.text.isEmpty() && reply.reasoning.isEmpty()) {
        repeat(reply);
    } else {
        ask(reply.parent);
        Q_EMIT promptSent();
    }
}

// Only for a reply without text: nothing is overwritten.
void Conversation::repeat(const Message &reply)
{
    Message again = newMessage(Message::Role::Assistant);
    again.id = reply.id;
    again.createdAt = reply.createdAt;
    again.parent = reply.parent;
    again.temperature = reply.temperature;
    again.state = Message::State::Waiting;
    m_timeline->setExtras(reply.id, {});
    m_timeline->update(again);
    m_backend.catalogue->noteUsed(again.model);
    launch(again, again.parent, false);
}

} // namespace dria
