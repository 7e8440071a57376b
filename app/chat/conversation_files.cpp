// The files that a draft carries, and those that a request takes along.

#include "chat/conversation.h"
#include "chat/request_budget.h"
#include "chat/timeline_model.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

#include <algorithm>

namespace dria {

namespace {

bool carriesFiles(const QList<AttachedFile> &files)
{
    return !files.isEmpty();
}

} // namespace

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

bool Conversation::hasPictures() const
{
    const auto carries = [](const QList<AttachedFile> &files) {
        return std::ranges::any_of(files, &AttachedFile::isPicture);
    };
    return carries(m_draft.files) ||
           std::ranges::any_of(m_timeline->messages(), carries, &Message::files);
}

int Conversation::filesLeftOut() const
{
    if (!carriesFiles(m_draft.files) &&
        !std::ranges::any_of(m_timeline->messages(), carriesFiles, &Message::files))
        return 0; // most chats: their messages are not copied for it
    Message prompt;
    prompt.text = m_draft.text;
    prompt.files = m_draft.files;
    return filesToSend(m_timeline->messages() + QList{prompt}, m_record.parameters).leftOut;
}

// What a request takes along is read when it is asked for, and kept no longer than it takes to
// send.
void Conversation::readFiles(const Message &reply, const QUuid &historyEnd, bool continuing)
{
    const SentFiles sent = filesToSend(m_timeline->messages(), m_record.parameters);
    if (sent.hashes.isEmpty()) {
        startGeneration(reply, historyEnd, continuing, {});
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
                 [this, reply, historyEnd, continuing, here](const auto &files) {
                     if (m_launching != reply.id)
                         return; // stopped meanwhile
                     if (files) {
                         QHash<QByteArray, QByteArray> all = here;
                         all.insert(*files);
                         startGeneration(reply, historyEnd, continuing, all);
                         return;
                     }
                     m_launching = {};
                     failLocally(reply, files.error());
                 });
}

} // namespace dria
