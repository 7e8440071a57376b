#pragma once
// The list of conversations: chosen by click or arrow, renamed in place.

#include <QListView>
#include <QUuid>

namespace dria {

class ConversationDelegate;
class ConversationList;
class RenameEdit;
class Theme;

class ConversationView : public QListView
{
    Q_OBJECT

public:
    /// The list outlives the view.
    ConversationView(ConversationList &list, const Theme &theme, QWidget *parent = nullptr);

    /// Marks a conversation without announcing it.
    void setCurrent(const QUuid &conversation);
    [[nodiscard]] QUuid current() const;
    /// Goes up or down in the list and announces where it came to.
    void step(int rows);
    /// Lets the person type another title over the current row.
    void rename();

Q_SIGNALS:
    void shown(const QUuid &conversation);  ///< chosen: show it, the focus stays here
    void opened(const QUuid &conversation); ///< chosen for good: go to its composer
    void renamed(const QUuid &conversation, const QString &title);

protected:
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void finishRename(bool keep);

    ConversationList &m_list;
    const Theme &m_theme;
    ConversationDelegate *m_delegate;
    RenameEdit *m_editor = nullptr;
    QUuid m_renaming;
    bool m_quiet = false;
};

} // namespace dria
