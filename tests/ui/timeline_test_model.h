#pragma once
// A model of messages that tests fill by hand.

#include "core/timeline_roles.h"

#include <QAbstractListModel>
#include <QUuid>

#include <optional>

namespace dria::test {

struct Message
{
    timeline::Author author = timeline::Author::Assistant;
    QString text = {};
    timeline::State state = timeline::State::Complete;
    QString name = QStringLiteral("model");
    QString reasoning = {};
    QVariant thinkingMs = {};
    QString status = {};
    QString footer = {};
    QString details = {};
    QString error = {};
    QList<timeline::Action> actions = {};
    QList<timeline::Action> messageActions = {};
    std::optional<timeline::Versions> versions = {};
    QList<timeline::Attachment> attachments = {};
    QUuid id = QUuid::createUuid();
};

class TimelineTestModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Message &message = m_messages[index.row()];
        switch (role) {
        case timeline::MessageIdRole:
            return message.id;
        case timeline::AuthorRole:
            return static_cast<int>(message.author);
        case timeline::AuthorNameRole:
            return message.name;
        case timeline::TextRole:
            ++m_textReads;
            return message.text;
        case timeline::ReasoningRole:
            return message.reasoning;
        case timeline::ThinkingTimeRole:
            return message.thinkingMs;
        case timeline::StateRole:
            return static_cast<int>(message.state);
        case timeline::StatusRole:
            return message.status;
        case timeline::FooterRole:
            return message.footer;
        case timeline::DetailsRole:
            return message.details;
        case timeline::ErrorRole:
            return message.error;
        case timeline::ActionsRole:
            return QVariant::fromValue(message.actions);
        case timeline::MessageActionsRole:
            return QVariant::fromValue(message.messageActions);
        case timeline::VersionsRole:
            return message.versions ? QVariant::fromValue(*message.versions) : QVariant();
        case timeline::AttachmentsRole:
            return QVariant::fromValue(message.attachments);
        default:
            return {};
        }
    }

    void reset(const QList<Message> &messages)
    {
        beginResetModel();
        m_messages = messages;
        endResetModel();
    }

    void insert(int row, const QList<Message> &messages)
    {
        beginInsertRows({}, row, row + static_cast<int>(messages.size()) - 1);
        for (qsizetype i = 0; i < messages.size(); ++i)
            m_messages.insert(row + i, messages[i]);
        endInsertRows();
    }

    void append(const Message &message) { insert(rowCount(), {message}); }

    void remove(int row, int count)
    {
        beginRemoveRows({}, row, row + count - 1);
        m_messages.remove(row, count);
        endRemoveRows();
    }

    void appendText(int row, const QString &text)
    {
        m_messages[row].text += text;
        Q_EMIT dataChanged(index(row), index(row), {timeline::TextRole});
    }

    void appendReasoning(int row, const QString &text)
    {
        m_messages[row].reasoning += text;
        Q_EMIT dataChanged(index(row), index(row), {timeline::ReasoningRole});
    }

    void change(int row, const Message &message)
    {
        m_messages[row] = message;
        Q_EMIT dataChanged(index(row), index(row));
    }

    [[nodiscard]] const Message &at(int row) const { return m_messages[row]; }
    /// How often a message's text was asked for.
    [[nodiscard]] int textReads() const { return m_textReads; }

private:
    QList<Message> m_messages;
    mutable int m_textReads = 0;
};

} // namespace dria::test
