// Ways to a place in a chat: a message, a branch, words that are looked for.

#include "chat/conversation.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/chat/branch_map.h"
#include "ui/chat/chat_page.h"
#include "ui/chat/composer.h"
#include "ui/chat/find_bar.h"
#include "ui/chat/transcript_pane.h"
#include "ui/timeline/timeline_view.h"

namespace dria {

void ChatPage::scrollToLatest()
{
    m_transcript->scrollToLatest();
}

void ChatPage::focusNextMessage()
{
    if (TimelineView *view = m_transcript->view())
        view->focusNextMessage();
}

void ChatPage::focusPreviousMessage()
{
    if (TimelineView *view = m_transcript->view())
        view->focusPreviousMessage();
}

void ChatPage::showMessage(const QUuid &message, const QString &words)
{
    m_wantedMessage = message;
    m_wantedWords = words;
    showWanted();
    showWantedBranch();
}

// It may stand on a branch that is not shown, which is known when all is read.
void ChatPage::showWantedBranch()
{
    if (m_conversation && !m_wantedMessage.isNull() &&
        m_conversation->showBranchOf(m_wantedMessage))
        showWanted();
}

// Older messages come in pieces after the chat is shown.
void ChatPage::showWanted()
{
    if (m_wantedMessage.isNull() || !m_conversation || !m_transcript->view())
        return;
    const int row = m_conversation->timeline().rowOf(m_wantedMessage);
    if (row < 0)
        return;
    m_wantedMessage = {};
    m_transcript->view()->showMessage(row);
    if (!m_wantedWords.isEmpty())
        m_find->openFor(m_wantedWords, row);
}

void ChatPage::showBranches()
{
    if (!m_conversation || m_conversation->isEmpty())
        return;
    if (!m_conversation->isWhole()) { // in a moment: what is still to be read may hold branches
        connect(m_conversation, &Conversation::allRead, this, &ChatPage::showBranches,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::UniqueConnection));
        return;
    }
    whenFinished(m_conversation->branches(), this,
                 [this, asked = m_conversation](const Result<QList<BranchRow>> &rows) {
                     if (asked != m_conversation || !m_conversation)
                         return;
                     if (rows)
                         openBranchMap(*rows);
                     else
                         m_composer->showNote(explain(rows.error()));
                 });
}

void ChatPage::openBranchMap(const QList<BranchRow> &rows)
{
    if (findChild<BranchMap *>()) // asked for twice
        return;
    auto *map = new BranchMap(m_theme, rows, this);
    map->setAttribute(Qt::WA_DeleteOnClose);
    connect(map, &BranchMap::chosen, this, &ChatPage::goToBranch);
    connect(m_conversation, &QObject::destroyed, map, &QWidget::close);
    map->open();
}

void ChatPage::goToBranch(const QUuid &message)
{
    if (m_conversation && m_conversation->isBusy() &&
        m_conversation->timeline().rowOf(message) < 0) {
        m_composer->showNote(tr("An answer is on its way: wait for its end, or stop it."));
        return;
    }
    showMessage(message, {});
}

void ChatPage::openFind()
{
    if (m_conversation && !m_conversation->isEmpty())
        m_find->open();
}

void ChatPage::findNext()
{
    m_find->findNext();
}

void ChatPage::findPrevious()
{
    m_find->findPrevious();
}

} // namespace dria
