#include "chat/conversation_sections.h"

#include "chat/conversation_list.h"
#include "chat/day_groups.h"
#include "chat/folder_list.h"

#include <QHash>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <chrono>

namespace dria {

using namespace std::chrono_literals;

namespace {

// More pieces than this are not worth being told one by one.
constexpr int mostPieces = 16;
// What is dragged is known by its ids: 16 bytes each.
constexpr QLatin1String conversationsType("application/x-dria-conversations");
constexpr QLatin1String folderType("application/x-dria-folder");
// A clock may be set, and a computer sleeps over midnight.
constexpr std::chrono::milliseconds longestWait = 1h;

} // namespace

struct ConversationSections::Place
{
    QUuid id;
    int section;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.id, place.section);
    }
};

ConversationSections::Place ConversationSections::placeOf(const Row &row)
{
    return {row.id, row.section};
}

ConversationSections::ConversationSections(ConversationList &list, const FolderList &folders,
                                           const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_list(list)
    , m_folders(folders)
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
        if (!m_rows.isEmpty()) // a folder may have another name
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
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

void ConversationSections::setFilter(const QString &words)
{
    const QStringList filter = words.split(u' ', Qt::SkipEmptyParts);
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool ConversationSections::passes(const ConversationSummary &summary) const
{
    return std::ranges::all_of(m_filter, [&summary](const QString &word) {
        return summary.title.contains(word, Qt::CaseInsensitive);
    });
}

const ConversationSummary *ConversationSections::summaryAt(const Row &row) const
{
    // Between a change of the list and the one that follows here, views may ask.
    if (row.source < 0 || row.source >= m_list.rowCount() || m_list.at(row.source).id != row.id)
        return nullptr;
    return &m_list.at(row.source);
}

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
        if (isFiltered() && !passes(summary))
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

void ConversationSections::rebuild()
{
    adopt(wantedRows());
}

void ConversationSections::adopt(const QList<Row> &wanted)
{
    const auto same = [](const Row &a, const Row &b) { return placeOf(a) == placeOf(b); };
    const qsizetype shorter = std::min(m_rows.size(), wanted.size());
    qsizetype head = 0;
    while (head < shorter && same(m_rows.at(head), wanted.at(head)))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           same(m_rows.at(m_rows.size() - 1 - tail), wanted.at(wanted.size() - 1 - tail)))
        ++tail;
    const qsizetype end = wanted.size() - tail;

    QHash<Place, int> sources; // of the rows that differ
    for (qsizetype row = head; row < end; ++row)
        sources.insert(placeOf(wanted.at(row)), wanted.at(row).source);
    QSet<Place> known;
    int pieces = 0;
    for (qsizetype row = head; row < m_rows.size() - tail; ++row) {
        Row &old = m_rows[row];
        known += placeOf(old);
        const bool stays = sources.contains(placeOf(old));
        const bool isFirst = row == head || sources.contains(placeOf(m_rows.at(row - 1)));
        pieces += !stays && isFirst ? 1 : 0;
        old.source = sources.value(placeOf(old), -1);
    }
    bool wasNew = false;
    for (qsizetype row = head; row < end; ++row) {
        const bool isNew = !known.contains(placeOf(wanted.at(row)));
        pieces += isNew && !wasNew ? 1 : 0;
        wasNew = isNew;
    }
    for (qsizetype row = 0; row < head; ++row)
        m_rows[row] = wanted.at(row);
    for (qsizetype row = 1; row <= tail; ++row)
        m_rows[m_rows.size() - row] = wanted.at(wanted.size() - row);

    if (pieces > mostPieces) {
        beginResetModel();
        m_rows = wanted;
        endResetModel();
        return;
    }
    for (qsizetype last = m_rows.size() - tail - 1; last >= head; --last) {
        if (sources.contains(placeOf(m_rows.at(last))))
            continue;
        qsizetype first = last;
        while (first > head && !sources.contains(placeOf(m_rows.at(first - 1))))
            --first;
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    QList<Row> staying;
    for (qsizetype row = head; row < end; ++row) {
        if (known.contains(placeOf(wanted.at(row))))
            staying += wanted.at(row);
    }
    reorder(static_cast<int>(head), staying);
    for (qsizetype first = head; first < end; ++first) {
        qsizetype past = first;
        while (past < end && !known.contains(placeOf(wanted.at(past))))
            ++past;
        if (past == first)
            continue;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(past) - 1);
        m_rows = m_rows.mid(0, first) + wanted.mid(first, past - first) + m_rows.mid(first);
        endInsertRows();
        first = past;
    }
}

/// The rows from the first on are the same as these, in another order.
void ConversationSections::reorder(int first, const QList<Row> &order)
{
    const bool isSame =
        std::ranges::equal(order, m_rows.mid(first, order.size()), {}, &placeOf, &placeOf);
    if (isSame)
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<Place, int> rows;
    for (int row = 0; row < order.size(); ++row)
        rows.insert(placeOf(order.at(row)), first + row);
    QModelIndexList from;
    QModelIndexList to;
    for (const QModelIndex &held : persistentIndexList()) {
        if (held.row() < first || held.row() >= first + order.size())
            continue;
        from += held;
        to += index(rows.value(placeOf(m_rows.at(held.row()))));
    }
    std::ranges::copy(order, m_rows.begin() + first);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
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
