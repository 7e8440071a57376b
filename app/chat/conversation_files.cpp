// The files that a draft carries, and those that a request takes along.

#include "api/chat_request.h"
#include "chat/conversation.h"
#include "chat/message_reader.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

#include <algorithm>

namespace dria {

void Conversation::attach(const QString &name, const QFuture<Result<NewFile>> &file)
{
    m_pendingFiles.append(name);
    Q_EMIT filesChanged();
    whenFinished(file, this, [this, name](const Result<NewFile> &read) {
        m_pendingFiles.removeOne(name);
        if (!read) {
            Q_EMIT filesChanged();
            Q_EMIT fileRefused(name, read.error());
            return;
        }
        addFile(*read);
    });
}

void Conversation::addFile(const NewFile &added)
{
    const bool isThere = std::ranges::any_of(
        m_draft.files, [&](const AttachedFile &file) { return file.sha256 == added.file.sha256; });
    if (isThere) {
        Q_EMIT filesChanged(); // the same once more says nothing new
        return;
    }
    if (!mayCarry(m_draft.files, added.file)) {
        Q_EMIT filesChanged();
        Q_EMIT fileRefused(added.file.name, {Error::Kind::TooManyFiles, 0, std::nullopt, {}});
        return;
    }
    m_unsavedFiles.insert(added.file.sha256, added.bytes);
    // Before the draft that names it.
    whenFinished(m_store.save(added), this,
                 [this, hash = added.file.sha256](const Result<void> &saved) {
                     if (saved)
                         m_unsavedFiles.remove(hash);
                     else
                         Q_EMIT storeFailed(saved.error());
                 });
    setFiles(m_draft.files + QList{added.file});
}

void Conversation::removeFile(qsizetype place)
{
    if (place < 0 || place >= m_draft.files.size())
        return;
    QList<AttachedFile> files = m_draft.files;
    files.removeAt(place);
    setFiles(files);
}

void Conversation::setFiles(const QList<AttachedFile> &files)
{
    Draft draft = m_draft;
    draft.files = files;
    setDraft(draft);
    Q_EMIT filesChanged();
}

SentMessage Conversation::asSent(const QUuid &message) const
{
    if (const Message *known = m_timeline->message(message))
        return {known->text.size(), known->files};
    const MessageOutline outline = m_outlines.value(message);
    return {outline.characters, outline.files};
}

QList<AttachedFile> Conversation::filesOf(const QUuid &message) const
{
    const Message *known = m_timeline->message(message);
    return known ? known->files : m_outlines.value(message).files;
}

bool Conversation::hasPictures() const
{
    const auto carries = [](const QList<AttachedFile> &files) {
        return std::ranges::any_of(files, &AttachedFile::isPicture);
    };
    return carries(m_draft.files) ||
           (m_carriesFiles && std::ranges::any_of(m_timeline->ids(), [&](const QUuid &id) {
                return carries(filesOf(id));
            }));
}

int Conversation::filesLeftOut() const
{
    if (m_draft.files.isEmpty() && !m_carriesFiles)
        return 0; // most chats
    QList<SentMessage> sent;
    for (const QUuid &id : m_timeline->ids())
        sent.append(asSent(id));
    sent.append({m_draft.text.size(), m_draft.files});
    return filesToSend(sent, m_record.parameters).leftOut;
}

QFuture<Result<QList<Message>>> Conversation::read(const QList<QUuid> &messages)
{
    return m_reader->read(messages);
}

// What a request says is read when it is asked for, and kept no longer than it takes to send.
void Conversation::readHistory(const Message &reply, const QUuid &historyEnd, bool continuing)
{
    whenFinished(read(m_tree.pathTo(historyEnd)), this,
                 [this, reply, continuing](const Result<QList<Message>> &history) {
                     if (m_launching != reply.id)
                         return; // stopped meanwhile
                     if (history)
                         readFiles(reply, *history, continuing);
                     else
                         giveUp(reply, history.error());
                 });
}

void Conversation::giveUp(const Message &reply, const Error &error)
{
    m_launching = {};
    failLocally(reply, error);
}

void Conversation::readFiles(const Message &reply, const QList<Message> &history, bool continuing)
{
    const SentFiles sent = filesToSend(history, m_record.parameters);
    if (sent.hashes.isEmpty()) {
        askBudget(reply, requestFor(reply, history, continuing, {}));
        return;
    }
    QHash<QByteArray, QByteArray> here; // a full disk keeps nobody from asking
    QList<QByteArray> kept;
    for (const QByteArray &hash : sent.hashes) {
        if (m_unsavedFiles.contains(hash))
            here.insert(hash, m_unsavedFiles.value(hash));
        else
            kept.append(hash);
    }
    whenFinished(m_store.attachments(kept), this,
                 [this, reply, history, continuing, here](const auto &files) {
                     if (m_launching != reply.id)
                         return; // stopped meanwhile
                     if (!files) {
                         giveUp(reply, files.error());
                         return;
                     }
                     QHash<QByteArray, QByteArray> all = here;
                     all.insert(*files);
                     askBudget(reply, requestFor(reply, history, continuing, all));
                 });
}

} // namespace dria
