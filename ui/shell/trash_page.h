#pragma once
// The chats that were deleted: what is in the trash, for how long, and the way back.

#include "library/conversation_record.h"
#include "ui/settings/page.h"

#include <QList>

#include <functional>

class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace dria {

class PlainLabel;
class Workspace;

class TrashPage : public Page
{
    Q_OBJECT

public:
    /// Both outlive it.
    TrashPage(Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildButtons();
    void read();
    void fill(const QList<TrashedConversation> &trash);
    [[nodiscard]] QString timeLeft(const TrashedConversation &trashed) const;
    void refreshButtons();
    [[nodiscard]] QList<ConversationSummary> chosen() const;
    void restore();
    void askToPurge();
    void askToEmpty();
    void ask(const QString &question, const QString &verb, const QString &words,
             const std::function<void()> &act);

    Workspace &m_workspace;
    QList<TrashedConversation> m_trash;
    QStandardItemModel *m_model;
    QTreeView *m_list;
    PlainLabel *m_words;
    QPushButton *m_restore;
    QPushButton *m_purge;
    QPushButton *m_empty;
    int m_reading = 0; ///< an answer of an earlier one is dropped
};

} // namespace dria
