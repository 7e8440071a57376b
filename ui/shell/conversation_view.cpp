#include "ui/shell/conversation_view.h"

#include "chat/conversation_list.h"
#include "chat/conversation_sections.h"
#include "ui/settings/rename_edit.h"
#include "ui/shell/conversation_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QSet>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace dria {

ConversationView::ConversationView(ConversationSections &rows, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
    , m_theme(theme)
    , m_delegate(new ConversationDelegate(theme, this))
{
    setAccessibleName(tr("Chats"));
    setModel(&rows);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setUniformItemSizes(true); // else all rows are asked for their size whenever one comes
    setMouseTracking(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ConversationView::onClicked);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
    // After the view's own connections, which were made with the model.
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &ConversationView::markAgain);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &ConversationView::markAgain);
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        m_isAway = true;
        markAgain();
    });
}

QUuid ConversationView::current() const
{
    return m_rows.conversationAt(currentIndex().row());
}

QList<QUuid> ConversationView::chosen() const
{
    QModelIndexList indexes = selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<QUuid> ids;
    for (const QModelIndex &index : std::as_const(indexes))
        ids += m_rows.conversationAt(index.row());
    return ids;
}

QUuid ConversationView::beside(const QList<QUuid> &conversations) const
{
    const QSet<QUuid> passed(conversations.cbegin(), conversations.cend());
    const int from = m_rows.rowOf(conversations.value(conversations.size() - 1));
    for (const int direction : {1, -1}) {
        for (int row = from; row >= 0 && row < m_rows.rowCount(); row += direction) {
            const QUuid id = m_rows.conversationAt(row);
            if (!id.isNull() && !passed.contains(id))
                return id;
        }
    }
    return {};
}

void ConversationView::setCurrent(const QUuid &conversation)
{
    m_shown = conversation;
    if (m_isAway || current() != conversation)
        mark();
}

void ConversationView::mark()
{
    const bool wasQuiet = std::exchange(m_quiet, true);
    const int row = m_rows.rowOf(m_shown);
    m_isAway = row < 0;
    if (m_isAway)
        selectionModel()->clear();
    else // not setCurrentIndex(), which asks what keys are held
        selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::ClearAndSelect);
    m_quiet = wasQuiet;
}

/// After rows came or went. What is chosen stays, where it still is.
void ConversationView::markAgain()
{
    m_quiet = false;
    if (m_isAway)
        mark();
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Else the row beside one that goes would be shown, though nobody chose it.
    m_quiet = true;
    const int row = currentIndex().row();
    m_isAway = m_isAway || (row >= start && row <= end);
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

bool ConversationView::step(int direction)
{
    const int count = m_rows.rowCount();
    for (int row = currentIndex().row() + direction; row >= 0 && row < count; row += direction) {
        if (m_rows.conversationAt(row).isNull())
            continue;
        selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::ClearAndSelect);
        return true;
    }
    return false;
}

bool ConversationView::isOneChosen() const
{
    const QItemSelection chosen = selectionModel()->selection();
    return chosen.size() == 1 && chosen.constFirst().height() == 1;
}

void ConversationView::tellShown()
{
    const QUuid id = current();
    if (m_quiet || id.isNull() || id == m_shown || !isOneChosen() ||
        !selectionModel()->isSelected(currentIndex()))
        return;
    m_shown = id;
    m_isAway = false;
    Q_EMIT shown(id);
}

// A click makes the row current first and a key chooses it first: whichever comes last tells.
void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    tellShown();
}

void ConversationView::selectionChanged(const QItemSelection &selected,
                                        const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    tellShown();
}

QModelIndex ConversationView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QListView::moveCursor(action, modifiers);
    const bool goesUp = action == MoveEnd || action == MoveUp || action == MovePageUp;
    const int count = m_rows.rowCount();
    // Headings that do nothing are passed over, in the other direction where the list ends.
    for (const int direction : goesUp ? std::array{-1, 1} : std::array{1, -1}) {
        for (int row = next.row(); row >= 0 && row < count; row += direction) {
            if (m_rows.flags(m_rows.index(row)).testFlag(Qt::ItemIsEnabled))
                return m_rows.index(row);
        }
    }
    return next;
}

QItemSelectionModel::SelectionFlags ConversationView::selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const
{
    // What is shown stays marked when a heading is clicked, or the empty ground.
    const bool byMouse = event && (event->type() == QEvent::MouseButtonPress ||
                                   event->type() == QEvent::MouseButtonRelease);
    if (byMouse && m_rows.conversationAt(index.row()).isNull())
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

void ConversationView::onClicked(const QModelIndex &index)
{
    if (index.data(ConversationSections::CanCollapseRole).toBool())
        m_rows.toggle(index.row());
    else if (isOneChosen() && !(QGuiApplication::keyboardModifiers() & Qt::ControlModifier))
        Q_EMIT opened(current());
}

bool ConversationView::event(QEvent *event)
{
    // Here the key means the row, and not the title above the transcript.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F2 || key->matches(QKeySequence::Undo)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid() || !m_delegate->isCut(index, visualRect(index).width())) {
        QToolTip::hideText();
        return true;
    }
    QString text = index.data(Qt::DisplayRole).toString();
    const QStringList tags = index.data(ConversationSections::TagNamesRole).toStringList();
    if (!tags.isEmpty())
        text += u'\n' + tr("Tags: %1").arg(QLocale().createSeparatedList(tags));
    QToolTip::showText(help->globalPos(), plainToolTip(text), viewport(), visualRect(index));
    return true;
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (const QUuid folder = m_rows.folderAt(index.row()); !folder.isNull()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        Q_EMIT folderMenuRequested(folder, place);
        return;
    }
    if (m_rows.conversationAt(index.row()).isNull())
        return;
    if (!selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOneChosen()) {
        menu->addAction(tr("Open"), this, [this] { Q_EMIT opened(this->current()); });
        menu->addAction(tr("Rename"), this, &ConversationView::rename);
        menu->addSeparator();
    }
    addFiling(*menu);
    menu->addSeparator();
    if (m_offersExport)
        menu->addAction(tr("Export…"), this, [this] { Q_EMIT exportRequested(chosen()); });
    menu->addAction(tr("Delete"), QKeySequence::Delete, this, [this] { Q_EMIT removed(chosen()); });
    menu->popup(place);
}

void ConversationView::addFiling(QMenu &menu)
{
    const QModelIndexList chosenRows = selectedIndexes();
    const auto isSomeNot = [&chosenRows](int role) {
        return std::ranges::any_of(
            chosenRows, [role](const QModelIndex &index) { return !index.data(role).toBool(); });
    };
    const bool pin = isSomeNot(ConversationSections::PinnedRole);
    const bool archive = isSomeNot(ConversationSections::ArchivedRole);
    menu.addAction(pin ? tr("Pin") : tr("Unpin"), this,
                   [this, pin] { Q_EMIT filed(chosen(), {.pinned = pin}); });
    menu.addAction(tr("Move to folder…"), this, [this] { Q_EMIT moveRequested(chosen()); });
    menu.addAction(tr("Tags…"), this, [this] { Q_EMIT tagsRequested(chosen()); });
    menu.addAction(archive ? tr("Move to the archive") : tr("Take out of the archive"), this,
                   [this, archive] { Q_EMIT filed(chosen(), {.archived = archive}); });
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool onHeading = currentIndex().data(ConversationSections::CanCollapseRole).toBool();
    if (event->key() == Qt::Key_F2)
        rename();
    else if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Delete) && !current().isNull() && !chosen().isEmpty())
        Q_EMIT removed(chosen());
    else if (onHeading && (enter || event->key() == Qt::Key_Space))
        m_rows.toggle(currentIndex().row());
    else if (takeFolderKey(*event))
        event->accept();
    else if (!enter)
        QListView::keyPressEvent(event);
    else if (!current().isNull())
        Q_EMIT opened(current());
}

// As in trees: right opens, left closes or goes to the folder that one is in.
bool ConversationView::takeFolderKey(const QKeyEvent &event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const bool opens = event.key() == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event.key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    const QModelIndex index = currentIndex();
    const int depth = index.data(ConversationSections::DepthRole).toInt();
    const bool isHeading = index.data(ConversationSections::CanCollapseRole).toBool();
    const bool isClosed = index.data(ConversationSections::IsCollapsedRole).toBool();
    if ((!opens && !closes) || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    if (isHeading && isClosed == opens) {
        m_rows.toggle(index.row());
        return true;
    }
    if (!closes || depth == 0)
        return isHeading;
    int row = index.row();
    while (row > 0 && (m_rows.folderAt(row).isNull() ||
                       m_rows.index(row).data(ConversationSections::DepthRole).toInt() >= depth))
        --row;
    selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::NoUpdate);
    return true;
}

void ConversationView::renameRow(int row)
{
    if (row < 0)
        return;
    selectionModel()->setCurrentIndex(m_rows.index(row), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
    rename();
}

void ConversationView::rename()
{
    const QUuid folder = m_rows.folderAt(currentIndex().row());
    m_renaming = folder.isNull() ? current() : folder;
    if (m_renaming.isNull() || m_editor)
        return;
    m_editor = new RenameEdit(folder.isNull() ? tr("Title of the chat") : tr("Name of the folder"),
                              viewport());
    m_editor->setText(currentIndex().data(Qt::DisplayRole).toString());
    m_editor->setMaxLength(200);
    m_editor->setGeometry(visualRect(currentIndex()));
    m_editor->selectAll();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &RenameEdit::kept, this, [this] { finishRename(true); });
    connect(m_editor, &RenameEdit::cancelled, this, [this] { finishRename(false); });
}

void ConversationView::finishRename(bool keep)
{
    RenameEdit *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    const QString title = editor->text().simplified();
    if (keep && !title.isEmpty()) {
        if (m_rows.folderAt(m_rows.rowOf(m_renaming)).isNull())
            Q_EMIT renamed(m_renaming, title);
        else
            Q_EMIT folderRenamed(m_renaming, title);
    }
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
}

} // namespace dria
