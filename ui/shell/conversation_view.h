#pragma once
// The list of conversations under its headings: chosen by click or arrow, several at once too,
// renamed in place.

#include "library/conversation_record.h"

#include <QListView>
#include <QUuid>

class QMenu;

namespace dria {

class ConversationDelegate;
class ConversationSections;
class RenameEdit;
class Theme;

class ConversationView : public QListView
{
    Q_OBJECT

public:
    /// The rows outlive the view.
    ConversationView(ConversationSections &rows, const Theme &theme, QWidget *parent = nullptr);

    /// Marks a conversation without announcing it; one that comes into the list later, or back
    /// into it, then.
    void setCurrent(const QUuid &conversation);
    [[nodiscard]] QUuid current() const;
    /// In the order of the list.
    [[nodiscard]] QList<QUuid> chosen() const;
    /// The nearest that is none of them, below the last of them before above it; null: none.
    [[nodiscard]] QUuid beside(const QList<QUuid> &conversations) const;
    /// Goes up or down in the list and announces where it came to.
    bool step(int direction);
    /// Whether the menu offers it; not unless told.
    void setOffersExport(bool offers) { m_offersExport = offers; }
    /// Lets the person type another title, or name of a folder, over the current row.
    void rename();
    /// The same over a row that becomes the current one.
    void renameRow(int row);

Q_SIGNALS:
    void shown(const QUuid &conversation);  ///< chosen: show it, the focus stays here
    void opened(const QUuid &conversation); ///< chosen for good: go to its composer
    void renamed(const QUuid &conversation, const QString &title);
    void moveRequested(const QList<QUuid> &conversations); ///< to a folder that is to be asked for
    void tagsRequested(const QList<QUuid> &conversations); ///< to be given or taken
    void folderRenamed(const QUuid &folder, const QString &name);
    void folderMenuRequested(const QUuid &folder, const QPoint &globalPosition);
    void filed(const QList<QUuid> &conversations, const dria::FilingChange &change);
    void exportRequested(const QList<QUuid> &conversations);
    void removed(const QList<QUuid> &conversations);
    void undoRequested();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void mark();
    void markAgain();
    void tellShown();
    [[nodiscard]] bool isOneChosen() const;
    void onClicked(const QModelIndex &index);
    void addFiling(QMenu &menu);
    [[nodiscard]] bool takeFolderKey(const QKeyEvent &event);
    void finishRename(bool keep);

    ConversationSections &m_rows;
    const Theme &m_theme;
    ConversationDelegate *m_delegate;
    RenameEdit *m_editor = nullptr;
    QUuid m_renaming;
    QUuid m_shown;         ///< the one to be marked
    bool m_isAway = false; ///< it is not among the rows
    bool m_quiet = false;
    bool m_offersExport = false;
};

} // namespace dria
