#include "chat/conversation_sections.h"

#include "chat/conversation_list.h"
#include "chat/day_groups.h"
#include "chat/folder_list.h"
#include "chat/tag_list.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace dria {

using namespace std::chrono_literals;

namespace {

// A clock may be set, and a computer sleeps over midnight.
constexpr std::chrono::milliseconds longestWait = 1h;

} // namespace

ConversationSections::ConversationSections(ConversationList &list, const FolderList &folders,
                                           const TagList &tags, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_folders(folders)
    , m_tags(tags)
    , m_clock(clock)
{
    m_rows = wantedRows();
    connect(&list, &QAbstractItemModel::rowsInserted, this, &ConversationSections::rebuild);
    connect(&list, &QAbstractItemModel::rowsRemoved, this, &ConversationSections::rebuild);
    connect(&list, &QAbstractItemModel::rowsMoved, this, &ConversationSections::rebuild);
    connect(&list, &QAbstractItemModel::modelReset, this, &ConversationSections::rebuild);
    connect(&list, &QAbstractItemModel::dataChanged, this, &ConversationSections::onDataChanged);
    connect(&folders, &FolderList::changed, this, [this] {
        rebuild();
        tellAll(); // a folder may have another name
    });
    connect(&tags, &TagList::changed, this, [this] {
        m_filter.lookUp(m_tags);
        if (isFiltered())
            rebuild();
        tellAll();
    });
    m_nextDay.setSingleShot(true);
    connect(&m_nextDay, &QTimer::timeout, this, [this] {
        rebuild();
        waitForTheNextDay();
    });
    waitForTheNextDay();
}

int ConversationSections::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationSections::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.section == InFolders)
        return folderData(row, role);
    if (row.id.isNull())
        return headingData(row.section, role);
    const ConversationSummary *summary = summaryAt(row);
    if (!summary)
        return {};
    switch (role) {
    case IsHeadingRole:
    case CanCollapseRole:
    case IsCollapsedRole:
        return false;
    case FolderRole:
        return QUuid();
    case DepthRole:
        return row.depth;
    case PinnedRole:
        return summary->filing.pinned;
    case ArchivedRole:
        return summary->filing.archived;
    case TagNamesRole:
        return m_tags.namesOf(summary->filing.tags);
    case Qt::AccessibleTextRole:
        return spokenOf(*summary);
    default:
        return m_list.index(row.source).data(role);
    }
}

Qt::ItemFlags ConversationSections::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.section == InFolders)
        return Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (row.isConversation())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
               Qt::ItemNeverHasChildren;
    // Arrows pass over what nothing can be done with.
    return row.section == Archive ? Qt::ItemIsEnabled : Qt::NoItemFlags;
}

QVariant ConversationSections::headingData(int section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return headingOf(section);
    case IsHeadingRole:
        return true;
    case CanCollapseRole:
        return section == Archive;
    case IsCollapsedRole:
        return !isFiltered() && !m_isArchiveOpen;
    case Qt::AccessibleTextRole:
        if (section != Archive)
            return headingOf(section);
        return isFiltered() || m_isArchiveOpen ? tr("%1, open").arg(headingOf(section))
                                               : tr("%1, closed").arg(headingOf(section));
    default:
        return {};
    }
}

bool ConversationSections::isClosed(const Row &row) const
{
    return !isFiltered() && !m_openFolders.contains(row.id);
}

QVariant ConversationSections::folderData(const Row &row, int role) const
{
    const QString name = m_folders.folder(row.id).name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return name;
    case IsHeadingRole:
    case CanCollapseRole:
        return true;
    case IsCollapsedRole:
        return isClosed(row);
    case FolderRole:
        return row.id;
    case DepthRole:
        return row.depth;
    case Qt::AccessibleTextRole:
        return isClosed(row) ? tr("Folder %1, closed").arg(name) : tr("Folder %1, open").arg(name);
    default:
        return {};
    }
}

QString ConversationSections::headingOf(int section) const
{
    switch (section) {
    case Pinned:
        return tr("Pinned");
    case Folders:
        return tr("Folders");
    case Archive:
        return tr("Archive");
    case DayGroups::Today:
        return tr("Today");
    case DayGroups::Yesterday:
        return tr("Yesterday");
    case DayGroups::PreviousDays:
        return tr("Previous 7 days");
    default: {
        const QDate month = DayGroups::monthOf(section);
        //: Month and year
        return tr("%1 %2").arg(QLocale().standaloneMonthName(month.month())).arg(month.year());
    }
    }
}

int ConversationSections::rowOf(const QUuid &id) const
{
    if (id.isNull())
        return -1;
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

QUuid ConversationSections::conversationAt(int row) const
{
    const bool is = row >= 0 && row < m_rows.size() && m_rows.at(row).isConversation();
    return is ? m_rows.at(row).id : QUuid();
}

QUuid ConversationSections::folderAt(int row) const
{
    const bool is = row >= 0 && row < m_rows.size() && m_rows.at(row).section == InFolders;
    return is ? m_rows.at(row).id : QUuid();
}

QList<QUuid> ConversationSections::pinned() const
{
    QList<QUuid> ids;
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const ConversationSummary &summary = m_list.at(row);
        if (summary.filing.pinned && !summary.filing.archived)
            ids += summary.id;
    }
    std::ranges::sort(ids, {}, &QUuid::toRfc4122);
    return ids;
}

void ConversationSections::toggle(int row)
{
    const QModelIndex heading = index(row);
    if (!heading.data(CanCollapseRole).toBool() || isFiltered())
        return;
    const QUuid folder = folderAt(row);
    if (folder.isNull())
        m_isArchiveOpen = !m_isArchiveOpen;
    else if (!m_openFolders.remove(folder))
        m_openFolders.insert(folder);
    rebuild();
    Q_EMIT dataChanged(index(row), index(row));
    if (!folder.isNull())
        Q_EMIT openFoldersChanged();
}

void ConversationSections::setOpenFolders(const QList<QUuid> &folders)
{
    m_openFolders = QSet<QUuid>(folders.cbegin(), folders.cend());
    rebuild();
}

void ConversationSections::openFolder(const QUuid &folder)
{
    for (QUuid at = folder; m_folders.contains(at) && !m_openFolders.contains(at);
         at = m_folders.folder(at).parent)
        m_openFolders.insert(at);
    rebuild();
    Q_EMIT openFoldersChanged();
}

void ConversationSections::setFilter(const QString &words)
{
    ConversationFilter filter(words);
    filter.lookUp(m_tags);
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

const ConversationSummary *ConversationSections::summaryAt(const Row &row) const
{
    // Between a change of the list and the one that follows here, views may ask.
    if (row.source < 0 || row.source >= m_list.rowCount() || m_list.at(row.source).id != row.id)
        return nullptr;
    return &m_list.at(row.source);
}

// What the chips beside a title are to eyes.
QString ConversationSections::spokenOf(const ConversationSummary &summary) const
{
    const QString title = summary.title.isEmpty() ? ConversationList::untitled() : summary.title;
    const QStringList tags = m_tags.namesOf(summary.filing.tags);
    //: A chat in the list, as a screen reader says it: its title and its tags
    return tags.isEmpty() ? title
                          : tr("%1, tags: %2").arg(title, QLocale().createSeparatedList(tags));
}

void ConversationSections::tellAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void ConversationSections::rebuild()
{
    adopt(wantedRows());
}

void ConversationSections::onDataChanged(const QModelIndex &first, const QModelIndex &last,
                                         const QList<int> &roles)
{
    if (roles != QList<int>{ConversationList::BusyRole})
        rebuild();
    const bool one = first.row() == last.row();
    const int row = one ? rowOf(m_list.at(first.row()).id) : -1;
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
    else if (!one && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1), roles);
}

void ConversationSections::waitForTheNextDay()
{
    const QDateTime now = m_clock.nowUtc().toLocalTime();
    const std::chrono::milliseconds left{now.msecsTo(now.date().addDays(1).startOfDay())};
    m_nextDay.start(std::clamp<std::chrono::milliseconds>(left, 1s, longestWait));
}

} // namespace dria
