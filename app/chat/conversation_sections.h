#pragma once
// The conversations under headings, as the sidebar shows them: pinned ones, days, the archive.

#include "core/clock.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <QUuid>

namespace dria {

class ConversationList;
struct ConversationSummary;

/// A flat model over the list of all, with rows for headings. A change of the list costs one walk
/// over it, and the views only the rows that differ; a word that is typed to filter looks at each
/// title once. Nothing is read from disk.
class ConversationSections : public QAbstractListModel
{
    Q_OBJECT

public:
    /// In addition to those of ConversationList, which are empty for headings.
    enum Role {
        IsHeadingRole = Qt::UserRole + 100, ///< bool
        CanCollapseRole,                    ///< bool
        IsCollapsedRole,                    ///< bool
        PinnedRole,                         ///< bool
        ArchivedRole,                       ///< bool
    };

    /// Both outlive it.
    ConversationSections(ConversationList &list, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const QUuid &conversation) const;
    /// Null for a heading.
    [[nodiscard]] QUuid conversationAt(int row) const;
    /// The pinned ones, filtered or not, in their order: that of their making, which stays.
    [[nodiscard]] QList<QUuid> pinned() const;

    /// Opens or closes the section of a heading that can be.
    void toggle(int row);

    /// Shows only what has all these words in its title, wherever it is filed; nothing shows all.
    void setFilter(const QString &words);
    [[nodiscard]] bool isFiltered() const { return !m_filter.isEmpty(); }

private:
    enum Section { Pinned = -2, Archive = -1 }; ///< from 0 on those of DayGroups

    struct Row
    {
        QUuid id;        ///< null: a heading
        int section = 0; ///< of a heading
        int source = -1; ///< row of the list
    };
    struct Place; ///< what tells a row from the others
    [[nodiscard]] static Place placeOf(const Row &row);

    [[nodiscard]] QList<Row> wantedRows() const;
    [[nodiscard]] bool passes(const ConversationSummary &summary) const;
    [[nodiscard]] const ConversationSummary *summaryAt(const Row &row) const;
    [[nodiscard]] QVariant headingData(int section, int role) const;
    [[nodiscard]] QString headingOf(int section) const;
    void rebuild();
    void adopt(const QList<Row> &wanted);
    void reorder(int first, const QList<Row> &order);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void waitForTheNextDay();

    ConversationList &m_list;
    const Clock &m_clock;
    QList<Row> m_rows;
    QSet<int> m_collapsed{Archive};
    QStringList m_filter;
    QTimer m_nextDay;
};

} // namespace dria
