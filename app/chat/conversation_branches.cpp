// How a conversation shows one of its branches: the way from the first message to a leaf.

#include "chat/conversation.h"
#include "chat/first_words.h"
#include "core/when_finished.h"
#include "markdown/parser.h"

#include <algorithm>
#include <memory>
#include <ranges>

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

Result<QList<BranchRow>> worded(QList<BranchRow> rows, const QList<Message> &first)
{
    constexpr qsizetype shownWords = 120;
    constexpr qsizetype looked = 8000; // thinking may stand before the answer
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].role = first.at(i).role;
        const QString text = first.at(i).text.left(looked);
        rows[i].words = firstWords(
            rows.at(i).role == Message::Role::Assistant ? markdown::withoutThinking(text) : text,
            shownWords);
    }
    return rows;
}

} // namespace

void Conversation::take(const QList<Message> &newest)
{
    for (const Message &message : newest)
        note({message.id, message.parent, message.role, message.files, message.text.size()});
    m_timeline->addRead(newest);
    if (!newest.isEmpty())
        m_oldest = newest.first().id;
}

void Conversation::take(const QList<MessageOutline> &older)
{
    for (const MessageOutline &outline : older)
        note(outline);
    if (!older.isEmpty())
        m_oldest = older.first().id;
}

void Conversation::note(const MessageOutline &outline)
{
    m_tree.add(outline.id, outline.parent, outline.role);
    m_carriesFiles = m_carriesFiles || !outline.files.isEmpty();
    if (!outline.files.isEmpty() || outline.characters > 0)
        m_outlines.insert(outline.id, outline);
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
    m_timeline->reset(m_tree.pathTo(m_record.leaf));
    updateVersions();
}

void Conversation::showPathTo(const QUuid &leaf)
{
    const QList<QUuid> path = m_tree.pathTo(leaf);
    const QList<QUuid> shown = m_timeline->ids();
    const qsizetype shorter = std::min(path.size(), shown.size());
    qsizetype same = 0;
    while (same < shorter && shown.at(same) == path.at(same))
        ++same;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - same &&
           shown.at(shown.size() - 1 - sameAtEnd) == path.at(path.size() - 1 - sameAtEnd))
        ++sameAtEnd;
    m_record.leaf = leaf;
    m_timeline->replace(static_cast<int>(same), static_cast<int>(shown.size() - same - sameAtEnd),
                        path.mid(same, path.size() - same - sameAtEnd));
    updateVersions();
}

/// Older messages came: those of the branch that is shown go before its first.
void Conversation::prependPath()
{
    const QList<QUuid> &shown = m_timeline->ids();
    if (shown.isEmpty())
        return;
    QList<QUuid> before = m_tree.pathTo(shown.first());
    before.removeIf([this](const QUuid &id) { return m_timeline->rowOf(id) >= 0; });
    m_timeline->prepend(before);
}

// Not before all is read: there may be more versions.
void Conversation::updateVersions()
{
    QHash<QUuid, timeline::Versions> versions;
    if (!m_olderMissing) {
        for (const QUuid &id : m_timeline->ids()) {
            if (!m_tree.mayHaveSiblings(id))
                continue;
            const QList<QUuid> siblings = m_tree.siblings(id);
            if (siblings.size() > 1)
                versions.insert(id, {static_cast<int>(siblings.indexOf(id)) + 1,
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

QFuture<Result<QList<BranchRow>>> Conversation::branches()
{
    const QList<BranchRow> rows = branchRows(m_tree, m_record.leaf);
    QList<QUuid> first;
    for (const BranchRow &row : rows)
        first.append(row.first);
    auto promise = std::make_shared<QPromise<Result<QList<BranchRow>>>>();
    promise->start();
    whenFinished(read(first), this, [rows, promise](const Result<QList<Message>> &messages) {
        promise->addResult(messages ? worded(rows, *messages) : fail(messages.error()));
        promise->finish();
    });
    return promise->future();
}

bool Conversation::showBranchOf(const QUuid &message)
{
    if (m_timeline->rowOf(message) >= 0)
        return true;
    if (isBusy() || isLoading() || m_olderMissing || !m_tree.contains(message))
        return false;
    showPathTo(m_tree.newestLeaf(message));
    saveRecord();
    return true;
}

void Conversation::showBeside(const Message &message)
{
    m_tree.add(message.id, message.parent, message.role);
    m_timeline->update(message);
    showPathTo(message.id);
}

QUuid Conversation::lastPrompt() const
{
    const auto ids = m_timeline->ids() | std::views::reverse;
    const auto own = std::ranges::find(ids, Message::Role::User,
                                       [this](const QUuid &id) { return m_tree.roleOf(id); });
    return own == ids.end() ? QUuid() : *own;
}

bool Conversation::hasAnswer() const
{
    return std::ranges::any_of(m_timeline->ids() | std::views::reverse, [this](const QUuid &id) {
        const Message *message = m_timeline->message(id);
        return m_tree.roleOf(id) == Message::Role::Assistant &&
               (!message || !message->text.isEmpty());
    });
}

bool Conversation::resend(const QUuid &id, const QString &text)
{
    const QList<AttachedFile> files = filesOf(id);
    if (!canSend() || (text.trimmed().isEmpty() && files.isEmpty()) || !has(id) ||
        m_tree.roleOf(id) != Message::Role::User)
        return false;
    Message prompt = newMessage(Message::Role::User);
    prompt.parent = m_tree.parentOf(id);
    prompt.text = text;
    prompt.files = files;
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
