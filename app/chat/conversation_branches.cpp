// How a conversation shows one of its branches: the way from the first message to a leaf.

#include "chat/conversation.h"
#include "chat/first_words.h"
#include "chat/timeline_model.h"
#include "markdown/parser.h"

#include <algorithm>

namespace dria {

namespace {

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
        m_tree.add(message.id, message.parent);
        m_elsewhere.insert(message.id, message);
    }
    if (!messages.isEmpty())
        m_oldest = messages.first().id;
}

// Something may follow the leaf: a program that ended at the wrong moment did not note it.
QUuid Conversation::leafToShow() const
{
    const QUuid near = m_tree.nearest(m_record.leaf);
    const QUuid from = near.isNull() ? m_tree.newest() : near;
    return from.isNull() ? from : m_tree.newestLeaf(from);
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
    const qsizetype shorter = std::min(path.size(), shown.size());
    while (same < shorter && shown.at(same).id == path.at(same))
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same &&
           shown.at(shown.size() - 1 - sameAtEnd).id == path.at(path.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    const QList<Message> gone = shown.mid(same, shown.size() - same - sameAtEnd);
    for (const Message &left : gone)
        m_elsewhere.insert(left.id, left);
    QList<Message> come;
    for (const QUuid &id : path.mid(same, path.size() - same - sameAtEnd))
        come.append(m_elsewhere.take(id));
    m_record.leaf = leaf;
    m_timeline->replace(static_cast<int>(same), static_cast<int>(gone.size()), come);
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

QList<BranchRow> Conversation::branches() const
{
    constexpr qsizetype shownWords = 120;
    constexpr qsizetype looked = 8000; // thinking may stand before the answer
    QList<BranchRow> rows = branchRows(m_tree, m_record.leaf);
    for (BranchRow &row : rows) {
        const Message *shown = m_timeline->message(row.first);
        const auto elsewhere = m_elsewhere.constFind(row.first);
        const Message *message = shown                             ? shown
                                 : elsewhere != m_elsewhere.cend() ? &*elsewhere
                                                                   : nullptr;
        if (!message)
            continue;
        row.role = message->role;
        const QString text = message->text.left(looked);
        row.words = firstWords(
            row.role == Message::Role::Assistant ? markdown::withoutThinking(text) : text,
            shownWords);
    }
    return rows;
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
    const Message *shown = m_timeline->message(id);
    const Message wording = shown ? *shown : m_elsewhere.value(id);
    if (!canSend() || (text.trimmed().isEmpty() && wording.files.isEmpty()) || !has(id) ||
        wording.role != Message::Role::User)
        return false;
    Message prompt = newMessage(Message::Role::User);
    prompt.parent = wording.parent;
    prompt.text = text;
    prompt.files = wording.files;
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
    if (reply.state != Message::State::Complete)
        return;
    ask(reply.parent, varied(m_record.parameters.temperature, m_tree.siblings(reply.id).size()));
    Q_EMIT promptSent();
}

} // namespace dria
