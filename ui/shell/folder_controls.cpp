#include "ui/shell/folder_controls.h"

#include "chat/conversation_sections.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/shell/conversation_view.h"
#include "ui/shell/folder_picker.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QMenu>

namespace dria {

FolderControls::FolderControls(Workspace &workspace, ConversationSections &rows,
                               ConversationView &view, Theme &theme)
    : QObject(&view)
    , m_workspace(workspace)
    , m_rows(rows)
    , m_view(view)
    , m_theme(theme)
{
    restoreOpen();
    connect(&rows, &ConversationSections::openFoldersChanged, this, &FolderControls::rememberOpen);
    // After the drop has ended: the rows change with it.
    connect(&rows, &ConversationSections::conversationsDropped, this, &FolderControls::file,
            Qt::QueuedConnection);
    connect(&rows, &ConversationSections::folderDropped, this, &FolderControls::moveFolder,
            Qt::QueuedConnection);
    connect(&view, &ConversationView::moveRequested, this, [this](const QList<QUuid> &chats) {
        askWhere([this, chats](const QUuid &folder) { file(chats, folder); });
    });
    connect(&view, &ConversationView::folderMenuRequested, this, &FolderControls::showMenu);
    connect(&view, &ConversationView::folderRenamed, this,
            [this](const QUuid &folder, const QString &name) {
                m_workspace.folders().rename(folder, name);
            });
}

void FolderControls::restoreOpen()
{
    QList<QUuid> open;
    const QJsonArray kept = m_workspace.settings().value(keys::sidebarOpenFolders).toArray();
    for (const QJsonValue &id : kept)
        open += QUuid::fromString(id.toString());
    m_rows.setOpenFolders(open);
}

void FolderControls::rememberOpen()
{
    QJsonArray open;
    for (const QUuid &id : m_rows.openFolders())
        open += id.toString(QUuid::WithoutBraces);
    m_workspace.settings().setValue(keys::sidebarOpenFolders, open);
}

// In a folder it is not under Pinned and not in the archive: where it was put it is seen.
void FolderControls::file(const QList<QUuid> &conversations, const QUuid &folder)
{
    m_workspace.fileConversations(conversations,
                                  {.folder = folder, .pinned = false, .archived = false});
    if (!folder.isNull())
        m_rows.openFolder(folder);
}

void FolderControls::moveFolder(const QUuid &folder, const QUuid &parent)
{
    m_workspace.folders().move(folder, parent);
    if (!parent.isNull())
        m_rows.openFolder(parent);
}

void FolderControls::askWhere(const std::function<void(const QUuid &)> &use)
{
    auto *picker = new FolderPicker(m_workspace.folders(), m_theme, &m_view);
    connect(picker, &FolderPicker::picked, this, use);
    const QRect row = m_view.visualRect(m_view.currentIndex());
    const bool isMirrored = m_view.layoutDirection() == Qt::RightToLeft;
    picker->openAt(
        m_view.viewport()->mapToGlobal(isMirrored ? row.bottomRight() : row.bottomLeft()));
}

void FolderControls::showMenu(const QUuid &folder, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), this, [this, folder] { m_view.renameRow(m_rows.rowOf(folder)); });
    menu->addAction(tr("New folder inside"), this, [this, folder] { createIn(folder); });
    menu->addAction(tr("Move to folder…"), this, [this, folder] {
        askWhere([this, folder](const QUuid &parent) { moveFolder(folder, parent); });
    });
    menu->addSeparator();
    menu->addAction(tr("Remove the folder, keep its chats"), this,
                    [this, folder] { m_workspace.folders().remove(folder); });
    menu->popup(globalPosition);
}

void FolderControls::createIn(const QUuid &parent)
{
    const QUuid made = m_workspace.folders().create(tr("New folder"), parent);
    m_rows.openFolder(parent);
    m_view.renameRow(m_rows.rowOf(made));
}

} // namespace dria
