#pragma once
// The conversations of this run as rows for the sidebar, newest first.

#include <QAbstractListModel>
#include <QList>
#include <QUuid>

namespace dria {

class Conversation;

class ConversationList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        TitleRole,                 ///< QString, never empty
        BusyRole,                  ///< bool
        UpdatedRole,               ///< QDateTime, UTC
    };

    explicit ConversationList(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Takes ownership through its parent; goes to the top.
    void add(Conversation *conversation);
    void remove(const QUuid &id);
    [[nodiscard]] Conversation *find(const QUuid &id) const;
    [[nodiscard]] Conversation *at(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;

private:
    void announce(Conversation *conversation, const QList<int> &roles);

    QList<Conversation *> m_conversations;
};

} // namespace dria
