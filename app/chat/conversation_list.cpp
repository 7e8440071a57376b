#include "chat/conversation_list.h"

#include "chat/conversation.h"

namespace dria {

ConversationList::ConversationList(QObject *parent)
    : QAbstractListModel(parent)
{
}

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conversations.size());
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation *conversation = m_conversations.at(index.row());
    const ConversationRecord &record = conversation->record();
    switch (role) {
    case IdRole:
        return record.id;
    case Qt::DisplayRole:
    case TitleRole:
        return record.title.isEmpty() ? tr("New chat") : record.title;
    case BusyRole:
        return conversation->isBusy();
    case UpdatedRole:
        return record.updatedAt;
    default:
        return {};
    }
}

void ConversationList::add(Conversation *conversation)
{
    beginInsertRows({}, 0, 0);
    conversation->setParent(this);
    m_conversations.prepend(conversation);
    endInsertRows();
    connect(conversation, &Conversation::recordChanged, this, [this, conversation] {
        announce(conversation, {Qt::DisplayRole, TitleRole, UpdatedRole});
    });
    connect(conversation, &Conversation::busyChanged, this,
            [this, conversation] { announce(conversation, {BusyRole}); });
    connect(conversation, &Conversation::promptSent, this, [this, conversation] {
        const int row = static_cast<int>(m_conversations.indexOf(conversation));
        if (row <= 0)
            return;
        beginMoveRows({}, row, row, {}, 0);
        m_conversations.move(row, 0);
        endMoveRows();
    });
}

void ConversationList::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    Conversation *conversation = m_conversations.takeAt(row);
    endRemoveRows();
    conversation->deleteLater();
}

Conversation *ConversationList::find(const QUuid &id) const
{
    return at(rowOf(id));
}

Conversation *ConversationList::at(int row) const
{
    return row < 0 || row >= m_conversations.size() ? nullptr : m_conversations.at(row);
}

int ConversationList::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_conversations.size(); ++row) {
        if (m_conversations.at(row)->record().id == id)
            return row;
    }
    return -1;
}

void ConversationList::announce(Conversation *conversation, const QList<int> &roles)
{
    const auto row = static_cast<int>(m_conversations.indexOf(conversation));
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

} // namespace dria
