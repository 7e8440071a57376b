// Which rows the sidebar has.

#include "chat/conversation_list.h"
#include "chat/conversation_sections.h"
#include "chat/day_groups.h"
#include "chat/folder_list.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace dria {

QList<ConversationSections::Row> ConversationSections::wantedRows() const
{
    QList<Row> pinned;
    QList<Row> days;
    QList<Row> archive;
    DayGroups groups(m_clock.nowUtc().toLocalTime());
    std::optional<int> group;
    QHash<QUuid, QList<Row>> filed;
    const bool opensArchive = isFiltered() || m_isArchiveOpen;
    bool hasArchive = false;
    days.reserve(m_list.rowCount());
    for (int source = 0; source < m_list.rowCount(); ++source) {
        const ConversationSummary &summary = m_list.at(source);
        if (isFiltered() && !m_filter.passes(summary))
            continue;
        const Row row{summary.id, 0, source, 0};
        if (summary.filing.archived) {
            hasArchive = true;
            if (opensArchive)
                archive += row;
        } else if (summary.filing.pinned) {
            pinned += row;
        } else if (m_folders.contains(summary.filing.folder)) {
            filed[summary.filing.folder] += row;
        } else {
            const int own = groups.next(summary.activeAt);
            if (group != own)
                days += Row{{}, own, -1};
            group = own;
            days += row;
        }
    }
    std::ranges::sort(pinned, {}, [](const Row &row) { return row.id.toRfc4122(); });
    QList<Row> rows;
    if (!pinned.isEmpty())
        rows = QList<Row>{{{}, Pinned, -1}} + pinned;
    QList<Row> folders;
    addFolders({}, 0, filed, folders);
    if (!folders.isEmpty())
        rows += QList<Row>{{{}, Folders, -1}} + folders;
    rows += days;
    if (hasArchive)
        rows += Row{{}, Archive, -1};
    return rows += archive;
}

void ConversationSections::addFolders(const QUuid &parent, int depth,
                                      const QHash<QUuid, QList<Row>> &filed, QList<Row> &rows) const
{
    for (const Folder &folder : m_folders.childrenOf(parent)) {
        const Row heading{folder.id, InFolders, -1, depth};
        rows += heading;
        if (isClosed(heading))
            continue;
        const qsizetype inside = rows.size();
        addFolders(folder.id, depth + 1, filed, rows);
        for (Row row : filed.value(folder.id)) {
            row.depth = depth + 1;
            rows += row;
        }
        if (isFiltered() && rows.size() == inside)
            rows.removeLast();
    }
}

} // namespace dria
