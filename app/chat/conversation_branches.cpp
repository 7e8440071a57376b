// How a conversation shows one of its branches: the way from the first message to a leaf.

#include "chat/conversation.h"
#include "chat/timeline_model.h"

#include <algorithm>

namespace dria {

namespace {

/// An answer without a prompt is no other wording of the first one: see MessageTree::closeGaps().
constexpr QUuid missingParent(0xffffffff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

constexpr double highestTemperature = 2.0;
constexpr double variation = 0.05;
constexpr int variations = 6; // then it begins anew: an answer, not another tone, is wanted

// Nodes draw with a fixed seed: the same request would bring the same answer.
double varied(double temperature, qsizetype answers)
{
    const double more = variation * static_cast<double>(1 + (answers - 1) % variations);
    return temperature + more <= highestTemperature ? temperature + more : temperature - more;
}

} // namespace

/// Older than what is there, oldest first.
void Conversation::take(const QList<Message> &messages)
{
    for (const Message &message : messages) {
        const bool answersNothing = message.parent.isNull() && message.role != Message::Role::User;
        m_tree.add(message.id, answersNothing ? missingParent : message.parent);
        m_elsewhere.insert(message.id, message);
    }
    if (!messages.isEmpty())
        m_oldest = messages.first().id;
}

// Something may follow the leaf: a program that ended at the wrong moment did not note it.
QUuid Conversation::leafToShow() const
{
    return m_tree.newestLeaf(m_tree.contains(m_record.leaf) ? m_record.leaf : m_tree.newest());
}

void Conversation::resetPath()
{
    m_record.leaf = leafToShow();
    QList<Message> path;
    for (const QUuid &id : m_tree.pathTo(m_record.leaf))
        path.append(m_elsewhere.take(id));
    m_timeline->reset(std::move(path));
    updateVersions();
}

void Conversation::showPathTo(const QUuid &leaf)
{
    const QList<QUuid> path = m_tree.pathTo(leaf);
    const QList<Message> shown = m_timeline->messages();
    qsizetype same = 0;
    while (same < std::min(path.size(), shown.size()) && shown.at(same).id == path.at(same))
        ++same;
    for (const Message &left : shown.mid(same))
        m_elsewhere.insert(left.id, left);
    QList<Message> tail;
    for (const QUuid &id : path.mid(same))
        tail.append(m_elsewhere.take(id));
    m_record.leaf = leaf;
    m_timeline->replaceTail(static_cast<int>(same), tail);
    updateVersions();
}

/// Older messages came: those of the branch that is shown go before its first.
void Conversation::prependPath()
{
    const QList<Message> &shown = m_timeline->messages();
    if (shown.isEmpty())
        return;
    QList<Message> before;
    for (const QUuid &id : m_tree.pathTo(shown.first().id)) {
        if (m_elsewhere.contains(id))
            before.append(m_elsewhere.take(id));
    }
    m_timeline->prepend(before);
}

// Not before all is read: there may be more versions.
void Conversation::updateVersions()
{
    QHash<QUuid, timeline::Versions> versions;
    if (!m_olderMissing) {
        for (const Message &message : m_timeline->messages()) {
            const QList<QUuid> siblings = m_tree.siblings(message.id);
            if (siblings.size() > 1)
                versions.insert(message.id, {static_cast<int>(siblings.indexOf(message.id)) + 1,
                                             static_cast<int>(siblings.size())});
        }
    }
    m_timeline->setVersions(versions);
}

void Conversation::showNextVersion(const QUuid &message, int step)
{
    const QList<QUuid> siblings = m_tree.siblings(message);
    const qsizetype wanted = siblings.indexOf(message) + step;
    if (m_olderMissing || wanted < 0 || wanted >= siblings.size())
        return;
    showPathTo(m_tree.newestLeaf(siblings.at(wanted)));
    saveRecord();
}

bool Conversation::showBranchOf(const QUuid &message)
{
    if (m_timeline->message(message))
        return true;
    if (isBusy() || isLoading() || m_olderMissing || !m_tree.contains(message))
        return false;
    showPathTo(m_tree.newestLeaf(message));
    saveRecord();
    return true;
}

void Conversation::showBeside(const Message &message)
{
    m_tree.add(message.id, message.parent);
    m_elsewhere.insert(message.id, message);
    showPathTo(message.id);
}

bool Conversation::resend(const QUuid &id, const QString &text)
{
    const Message *wording = m_timeline->message(id);
    if (!canSend() || text.trimmed().isEmpty() || !wording || wording->role != Message::Role::User)
        return false;
    Message prompt = newMessage(Message::Role::User);
    prompt.parent = wording->parent;
    prompt.text = text;
    prompt.files = wording->files;
    m_record.activeAt = prompt.createdAt;
    showBeside(prompt);
    saveRecord();
    save(prompt);
    ask(prompt.id);
    Q_EMIT promptSent();
    return true;
}

void Conversation::regenerate(const Message &reply)
{
    if (reply.state != Message::State::Complete || !m_timeline->message(reply.parent))
        return;
    ask(reply.parent, varied(m_record.parameters.temperature, m_tree.siblings(reply.id).size()));
    Q_EMIT promptSent();
}

} // namespace dria
