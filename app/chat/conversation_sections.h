#pragma once
// The conversations under headings, as the sidebar shows them: pinned ones, folders, days, the
// archive.

#include "chat/conversation_filter.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>
#include <QUuid>

namespace dria {

class ConversationList;
class FolderList;
class TagList;
struct ConversationSummary;

/// A flat model over the list of all, with rows for headings. A change of the list costs one walk
/// over it, and the views only the rows that differ; a word that is typed to filter looks at each
/// conversation once. Nothing is read from disk.
class ConversationSections : public QAbstractListModel
{
    Q_OBJECT

public:
    /// In addition to those of ConversationList, which are empty for headings.
    enum Role {
        IsHeadingRole = Qt::UserRole + 100, ///< bool, of folders too
        FolderRole,                         ///< QUuid, of the folder that the row is
        DepthRole,                          ///< int, 0 at the top: how far it is in folders
        CanCollapseRole,                    ///< bool
        IsCollapsedRole,                    ///< bool
        PinnedRole,                         ///< bool
        ArchivedRole,                       ///< bool
        TagNamesRole,                       ///< QStringList, by name
    };

    /// All outlive it.
    ConversationSections(ConversationList &list, const FolderList &folders, const TagList &tags,
                         const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // What can be dragged are the conversations of rows, or one folder.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent) override;

    /// Of a conversation or a folder; -1 where it is not shown.
    [[nodiscard]] int rowOf(const QUuid &id) const;
    /// Null for a heading.
    [[nodiscard]] QUuid conversationAt(int row) const;
    /// Null for all that is no folder.
    [[nodiscard]] QUuid folderAt(int row) const;
    /// The pinned ones, filtered or not, in their order: that of their making, which stays.
    [[nodiscard]] QList<QUuid> pinned() const;

    /// Opens or closes the section of a heading, or the folder, that can be.
    void toggle(int row);
    /// Those that are not closed.
    [[nodiscard]] QList<QUuid> openFolders() const { return m_openFolders.values(); }
    void setOpenFolders(const QList<QUuid> &folders);
    /// With all it is in.
    void openFolder(const QUuid &folder);

    /// Shows only what meets these words, wherever it is filed; see ConversationFilter. Nothing
    /// shows all.
    void setFilter(const QString &words);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }
    [[nodiscard]] const ConversationFilter &filter() const { return m_filter; }

Q_SIGNALS:
    void openFoldersChanged();
    // To where they were dropped; the null folder is none.
    void conversationsDropped(const QList<QUuid> &conversations, const QUuid &folder);
    void folderDropped(const QUuid &dropped, const QUuid &folder);

private:
    enum Section {
        Folders = -4,
        InFolders = -3,
        Pinned = -2,
        Archive = -1
    }; ///< from 0 on those of DayGroups

    struct Row
    {
        QUuid id;        ///< of a conversation or folder; null: a heading
        int section = 0; ///< of a heading; InFolders: it is a folder
        int source = -1; ///< row of the list
        int depth = 0;
        [[nodiscard]] bool isConversation() const { return !id.isNull() && section == 0; }
    };
    struct Place; ///< what tells a row from the others
    [[nodiscard]] static Place placeOf(const Row &row);

    [[nodiscard]] QList<Row> wantedRows() const;
    void addFolders(const QUuid &parent, int depth, const QHash<QUuid, QList<Row>> &filed,
                    QList<Row> &rows) const;
    [[nodiscard]] bool isClosed(const Row &row) const;
    [[nodiscard]] QVariant folderData(const Row &row, int role) const;
    [[nodiscard]] const ConversationSummary *summaryAt(const Row &row) const;
    [[nodiscard]] QVariant headingData(int section, int role) const;
    [[nodiscard]] QString headingOf(int section) const;
    [[nodiscard]] QString spokenOf(const ConversationSummary &summary) const;
    void tellAll();
    void rebuild();
    void adopt(const QList<Row> &wanted);
    void reorder(int first, const QList<Row> &order);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void waitForTheNextDay();

    ConversationList &m_list;
    const FolderList &m_folders;
    const TagList &m_tags;
    const Clock &m_clock;
    QList<Row> m_rows;
    bool m_isArchiveOpen = false;
    QSet<QUuid> m_openFolders;
    ConversationFilter m_filter;
    QTimer m_nextDay;
};

} // namespace dria
