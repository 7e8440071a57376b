#pragma once
// All conversations as rows for the sidebar, the last used first. Holds what a row shows and no
// more: messages are read when a conversation is opened.

#include "library/conversation_record.h"

#include <QAbstractListModel>
#include <QList>
#include <QSet>

namespace dria {

class ConversationList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        TitleRole,                 ///< QString, never empty
        BusyRole,                  ///< bool
        ActiveRole,                ///< QDateTime, UTC, of the last prompt or answer
    };

    explicit ConversationList(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// What stands where a title will be.
    [[nodiscard]] static QString untitled();

    /// A new one goes to the top; one that is there is changed where it stands, and stays where
    /// it is filed.
    void put(const ConversationSummary &summary);
    void moveToTop(const QUuid &id);
    /// Those that are not there are passed over.
    void file(const QList<QUuid> &ids, const FilingChange &change);
    void setBusy(const QUuid &id, bool busy);
    void remove(const QUuid &id);
    /// The same for many, with one walk over the list.
    void remove(const QList<QUuid> &ids);
    /// Ones that were removed, each where its time puts it. None of them is there already.
    void putBack(const QList<ConversationSummary> &summaries);
    void clear();
    /// More that come after the last row, in their order. None of them is there already.
    void append(const QList<ConversationSummary> &summaries);

    /// Null when there is none; valid until the list changes.
    [[nodiscard]] const ConversationSummary *find(const QUuid &id) const;
    [[nodiscard]] const ConversationSummary &at(int row) const { return m_summaries.at(row); }
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1 when absent

private:
    QList<ConversationSummary> m_summaries;
    QSet<QUuid> m_busy;
};

} // namespace dria
