// Prompts that the person armed: sent by themselves, once, when what they wait for is there.

#include "chat/catalogue.h"
#include "chat/conversation.h"
#include "chat/node_watch.h"

namespace dria {

void Conversation::armNodeWatch(const QUuid &reply)
{
    arm(reply, TurnExtras::Awaited::Node);
    m_nodeWatch =
        std::make_unique<NodeWatch>(*m_backend.catalogue, m_timeline->message(reply)->model);
    connect(m_nodeWatch.get(), &NodeWatch::available, this, &Conversation::sendArmed);
}

void Conversation::armForCredits(const QUuid &reply)
{
    m_creditsBefore = m_credits;
    arm(reply, TurnExtras::Awaited::Credits);
}

void Conversation::arm(const QUuid &reply, TurnExtras::Awaited awaited)
{
    m_timeline->keep(reply); // until it is sent
    m_waitingReply = reply;
    TurnExtras extras = m_timeline->extras(reply);
    extras.awaited = awaited;
    m_timeline->setExtras(reply, extras);
    Q_EMIT busyChanged(true);
}

void Conversation::disarm()
{
    if (m_waitingReply.isNull())
        return;
    m_nodeWatch.reset();
    m_creditsBefore.reset();
    TurnExtras extras = m_timeline->extras(m_waitingReply);
    extras.awaited = TurnExtras::Awaited::Nothing;
    m_timeline->setExtras(std::exchange(m_waitingReply, {}), extras);
    Q_EMIT busyChanged(false);
}

// Disarmed first: whatever comes of it, it is not sent by itself again.
void Conversation::sendArmed()
{
    if (m_nodeWatch)
        m_nodeWatch.release()->deleteLater(); // this runs inside its signal
    m_creditsBefore.reset();
    const QUuid waiting = std::exchange(m_waitingReply, {});
    if (const Message *message = m_timeline->message(waiting)) {
        const Message reply = *message;
        m_timeline->setExtras(waiting, {});
        askAgain(reply);
    }
}

void Conversation::onCredits(double credits)
{
    m_credits = credits;
    if (m_timeline->extras(m_waitingReply).awaited == TurnExtras::Awaited::Credits) {
        if (m_creditsBefore && credits > *m_creditsBefore)
            return sendArmed();
        if (!m_creditsBefore)
            m_creditsBefore = credits;
    }
    if (!isEmpty())
        tellCredits(lastShown());
}

void Conversation::tellCredits(const QUuid &reply)
{
    const Message *message = m_timeline->message(reply);
    if (!message || !message->error || message->error->kind != Error::Kind::OutOfCredits)
        return;
    TurnExtras extras = m_timeline->extras(reply);
    extras.credits = m_credits;
    m_timeline->setExtras(reply, extras);
}

} // namespace dria
