// What of the sidebar can be dragged, and where it is dropped.

#include "chat/conversation_list.h"
#include "chat/conversation_sections.h"
#include "chat/folder_list.h"

#include <QMimeData>

namespace dria {

namespace {

// What is dragged is known by its ids: 16 bytes each.
constexpr QLatin1String conversationsType("application/x-dria-conversations");
constexpr QLatin1String folderType("application/x-dria-folder");

} // namespace

QStringList ConversationSections::mimeTypes() const
{
    return {conversationsType, folderType};
}

QMimeData *ConversationSections::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    QByteArray ids;
    for (const QModelIndex &index : indexes) {
        if (const QUuid folder = folderAt(index.row()); !folder.isNull())
            data->setData(folderType, folder.toRfc4122());
        else
            ids += conversationAt(index.row()).toRfc4122();
    }
    if (!ids.isEmpty())
        data->setData(conversationsType, ids);
    return data;
}

bool ConversationSections::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                        const QModelIndex &parent)
{
    if (action == Qt::IgnoreAction || !data)
        return false;
    QUuid folder = folderAt(parent.row());
    if (!parent.isValid() && row > 0 && row <= m_rows.size()) {
        // Between rows it goes where the one above is.
        const Row &above = m_rows.at(row - 1);
        const ConversationSummary *summary = summaryAt(above);
        if (above.section == InFolders)
            folder = isClosed(above) ? m_folders.folder(above.id).parent : above.id;
        else if (summary && above.depth > 0)
            folder = summary->filing.folder;
    }
    const QByteArray ids = data->data(conversationsType);
    QList<QUuid> conversations;
    for (qsizetype at = 0; at + 16 <= ids.size(); at += 16)
        conversations += QUuid::fromRfc4122(ids.mid(at, 16));
    const QUuid dropped = QUuid::fromRfc4122(data->data(folderType));
    if (!conversations.isEmpty())
        Q_EMIT conversationsDropped(conversations, folder);
    if (!dropped.isNull())
        Q_EMIT folderDropped(dropped, folder);
    return !conversations.isEmpty() || !dropped.isNull();
}

} // namespace dria
