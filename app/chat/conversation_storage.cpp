// How a conversation reads itself from the store, and keeps itself there.

#include "chat/conversation.h"
#include "chat/generation.h"
#include "chat/node_watch.h"
#include "core/when_finished.h"
#include "library/conversation_store.h"

namespace dria {

namespace {

constexpr int newestMessages = 60; // a screen of the shortest ones, and some more
constexpr int olderMessages = 1000;

} // namespace

void Conversation::load()
{
    if (m_loading == Loading::Newest)
        return;
    m_loading = Loading::Newest;
    whenFinished(m_store.open(m_record.id, newestMessages), this,
                 [this](const Result<StoredConversation> &stored) {
                     if (stored) {
                         adopt(*stored);
                         return;
                     }
                     m_loading = Loading::Failed;
                     Q_EMIT loadFailed(stored.error());
                 });
}

void Conversation::adopt(StoredConversation stored)
{
    m_tree.clear();
    m_timeline->clear();
    m_outlines.clear();
    m_carriesFiles = false;
    m_removals.clear();
    m_olderMissing = stored.hasOlder;
    take(stored.messages);
    stored.messages.clear();
    showWhenRead(stored);
}

void Conversation::showWhenRead(const StoredConversation &stored)
{
    const QUuid leaf = stored.record.leaf;
    const auto failed = [this](const Error &error) {
        m_loading = Loading::Failed;
        Q_EMIT loadFailed(error);
    };
    if (leaf.isNull() || m_tree.contains(leaf) || !m_olderMissing) {
        show(stored);
        return;
    }
    // The branch that was left open ends further up.
    whenFinished(m_store.olderMessages(m_record.id, m_oldest, olderMessages), this,
                 [this, stored, failed](const Result<QList<MessageOutline>> &older) {
                     if (!older) {
                         failed(older.error());
                         return;
                     }
                     take(*older);
                     m_olderMissing = older->size() == olderMessages;
                     showWhenRead(stored);
                 });
}

void Conversation::show(StoredConversation stored)
{
    const Draft typed = std::exchange(m_draft, stored.draft);
    m_record = std::move(stored.record);
    m_loading = Loading::Done;
    m_kept = true;
    if (!m_olderMissing)
        m_tree.closeGaps();
    resetPath();
    if (!typed.isEmpty()) {
        m_draft.text += typed.text;
        m_draft.caret = static_cast<int>(m_draft.text.size());
        m_draft.files += typed.files;
        saveDraft();
    }
    Q_EMIT recordChanged();
    Q_EMIT loaded();
    if (m_olderMissing)
        loadOlder();
    else
        Q_EMIT allRead();
}

void Conversation::loadOlder()
{
    whenFinished(m_store.olderMessages(m_record.id, m_oldest, olderMessages), this,
                 [this](const Result<QList<MessageOutline>> &older) {
                     if (!older)
                         Q_EMIT storeFailed(older.error());
                     else
                         take(*older);
                     const bool goesOn = older && older->size() == olderMessages;
                     // Where reading failed, what was read stands by itself.
                     if (!goesOn)
                         m_tree.closeGaps();
                     prependPath();
                     if (goesOn) {
                         loadOlder();
                         return;
                     }
                     m_olderMissing = false;
                     updateVersions();
                     Q_EMIT allRead();
                     if (const auto act = std::exchange(m_onComplete, {}))
                         act();
                 });
}

// A prompt goes out with all that was said before it, not with what was read so far.
void Conversation::whenComplete(std::function<void()> act)
{
    if (m_olderMissing)
        m_onComplete = std::move(act);
    else
        act();
}

void Conversation::setDraft(const Draft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    if (!isLoading())
        saveDraft();
}

// A chat with nothing but a draft is kept for its sake.
void Conversation::saveDraft()
{
    if (!m_kept && !m_draft.isEmpty())
        saveRecord();
    if (m_kept)
        tellFailure(m_store.saveDraft(m_record.id, m_draft));
}

void Conversation::saveRecord()
{
    m_record.updatedAt = m_clock.nowUtc();
    m_kept = m_kept || !isEmpty() || !m_draft.isEmpty(); // an empty chat is not kept
    Q_EMIT recordChanged();
    if (m_kept)
        tellFailure(m_store.save(m_record));
}

void Conversation::save(const Message &message)
{
    tellFailure(m_store.save(message));
}

void Conversation::tellFailure(const QFuture<Result<void>> &saved)
{
    whenFinished(saved, this, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT storeFailed(result.error());
    });
}

} // namespace dria
