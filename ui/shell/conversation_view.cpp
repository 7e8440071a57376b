#include "ui/shell/conversation_view.h"

#include "chat/conversation_list.h"
#include "ui/settings/rename_edit.h"
#include "ui/shell/conversation_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dria {

ConversationView::ConversationView(ConversationList &list, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_list(list)
    , m_theme(theme)
    , m_delegate(new ConversationDelegate(theme, this))
{
    setAccessibleName(tr("Chats"));
    setModel(&list);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setUniformItemSizes(true); // else all rows are asked for their size whenever one comes
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this] { Q_EMIT opened(this->current()); });
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

QUuid ConversationView::current() const
{
    return currentIndex().data(ConversationList::IdRole).toUuid();
}

void ConversationView::setCurrent(const QUuid &conversation)
{
    const int row = m_list.rowOf(conversation);
    if (row < 0 || row == currentIndex().row())
        return;
    m_quiet = true;
    setCurrentIndex(m_list.index(row));
    m_quiet = false;
}

void ConversationView::step(int rows)
{
    const int count = m_list.rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, count - 1);
    setCurrentIndex(m_list.index(row));
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT shown(this->current());
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString title = index.data(ConversationList::TitleRole).toString();
    const int room = m_delegate->titleRect(visualRect(index), layoutDirection()).width();
    if (QFontMetrics(m_theme.font()).horizontalAdvance(title.simplified()) > room)
        QToolTip::showText(help->globalPos(), plainToolTip(title), viewport(), visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { Q_EMIT opened(this->current()); });
    menu->addAction(tr("Rename"), this, &ConversationView::rename);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QListView::keyPressEvent(event);
    else if (currentIndex().isValid())
        Q_EMIT opened(current());
}

void ConversationView::rename()
{
    const ConversationSummary *conversation = m_list.find(current());
    if (!conversation || m_editor)
        return;
    m_renaming = conversation->id;
    m_editor = new RenameEdit(tr("Title of the chat"), viewport());
    m_editor->setText(conversation->title);
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
    if (keep && !title.isEmpty())
        Q_EMIT renamed(m_renaming, title);
    const bool hadFocus = editor->hasFocus();
    editor->hide();
    editor->deleteLater();
    if (hadFocus)
        setFocus();
}

} // namespace dria
