#include "chat/timeline_model.h"

#include "chat/turn_presenter.h"

#include <algorithm>

namespace dria {

using timeline::Author;

namespace {

Author authorOf(Message::Role role)
{
    switch (role) {
    case Message::Role::User:
        return Author::Person;
    case Message::Role::Assistant:
        return Author::Assistant;
    case Message::Role::ModelChange:
        break;
    }
    return Author::Notice;
}

timeline::State stateOf(Message::State state)
{
    switch (state) {
    case Message::State::Complete:
        return timeline::State::Complete;
    case Message::State::Waiting:
        return timeline::State::Waiting;
    case Message::State::Streaming:
        return timeline::State::Streaming;
    case Message::State::Stopped:
        return timeline::State::Stopped;
    case Message::State::Interrupted:
        return timeline::State::Interrupted;
    case Message::State::Failed:
        break;
    }
    return timeline::State::Failed;
}

QList<timeline::Attachment> attachmentsOf(const QList<AttachedFile> &files)
{
    using timeline::Attachment;
    QList<Attachment> attachments;
    for (const AttachedFile &file : files)
        attachments.append({QString::fromLatin1(file.sha256.toHex()),
                            file.isPicture() ? Attachment::Kind::Image : Attachment::Kind::Text,
                            file.name, file.size, file.pixels});
    return attachments;
}

} // namespace

TimelineModel::TimelineModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message &message = m_messages.at(index.row());
    const TurnExtras extras = m_extras.value(message.id);
    const TurnPresenter turn{message, extras, m_clock.nowUtc()};
    switch (role) {
    case timeline::MessageIdRole:
        return message.id;
    case timeline::AuthorRole:
        return static_cast<int>(authorOf(message.role));
    case timeline::AuthorNameRole:
        return turn.authorName();
    case Qt::DisplayRole:
    case timeline::TextRole:
        return turn.text();
    case timeline::ReasoningRole:
        return message.reasoning;
    case timeline::ThinkingTimeRole:
        return message.thinkingTime ? QVariant(qint64(message.thinkingTime->count())) : QVariant();
    case timeline::StateRole:
        return static_cast<int>(stateOf(message.state));
    case timeline::StatusRole:
        return turn.status();
    case timeline::FooterRole:
        return turn.footer();
    case timeline::DetailsRole:
        return turn.details();
    case timeline::ErrorRole:
        return turn.problem();
    case timeline::ActionsRole:
        return QVariant::fromValue(turn.actions());
    case timeline::MessageActionsRole:
        return QVariant::fromValue(turn.messageActions());
    case timeline::VersionsRole: {
        const auto found = m_versions.constFind(message.id);
        return found == m_versions.cend() ? QVariant() : QVariant::fromValue(*found);
    }
    case timeline::AttachmentsRole:
        return QVariant::fromValue(attachmentsOf(message.files));
    case timeline::CreatedAtRole:
        return message.createdAt;
    default:
        return {};
    }
}

const Message *TimelineModel::message(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_messages.at(row);
}

int TimelineModel::rowOf(const QUuid &id) const
{
    return m_rows.value(id, -1);
}

void TimelineModel::reset(QList<Message> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    m_extras.clear();
    m_versions.clear();
    numberRows();
    endResetModel();
}

void TimelineModel::numberRows()
{
    m_rows.clear();
    m_rows.reserve(m_messages.size());
    for (int row = 0; row < m_messages.size(); ++row)
        m_rows.insert(m_messages.at(row).id, row);
}

void TimelineModel::append(const Message &message)
{
    const int row = static_cast<int>(m_messages.size());
    beginInsertRows({}, row, row);
    m_messages.append(message);
    m_rows.insert(message.id, row);
    endInsertRows();
}

void TimelineModel::prepend(const QList<Message> &messages)
{
    if (messages.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(messages.size()) - 1);
    m_messages = messages + m_messages;
    numberRows();
    endInsertRows();
}

void TimelineModel::replace(int first, int count, const QList<Message> &others)
{
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_messages.remove(first, count);
        numberRows();
        endRemoveRows();
    }
    if (others.isEmpty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(others.size()) - 1);
    m_messages = m_messages.mid(0, first) + others + m_messages.mid(first);
    numberRows();
    endInsertRows();
}

void TimelineModel::setVersions(const QHash<QUuid, timeline::Versions> &versions)
{
    const auto before = std::exchange(m_versions, versions);
    for (int row = 0; row < m_messages.size(); ++row) {
        const QUuid id = m_messages.at(row).id;
        if (before.value(id) != m_versions.value(id))
            Q_EMIT dataChanged(index(row), index(row), {timeline::VersionsRole});
    }
}

void TimelineModel::update(const Message &message)
{
    const int row = rowOf(message.id);
    if (row < 0)
        return;
    m_messages[row] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

void TimelineModel::appendText(const QUuid &id, const QString &delta)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_messages[row].text += delta;
    Q_EMIT dataChanged(index(row), index(row), {timeline::TextRole});
}

void TimelineModel::appendReasoning(const QUuid &id, const QString &delta)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_messages[row].reasoning += delta;
    Q_EMIT dataChanged(index(row), index(row), {timeline::ReasoningRole});
}

void TimelineModel::setExtras(const QUuid &id, const TurnExtras &extras)
{
    const int row = rowOf(id);
    if (row < 0 || m_extras.value(id) == extras)
        return;
    m_extras.insert(id, extras);
    Q_EMIT dataChanged(index(row), index(row),
                       {timeline::StatusRole, timeline::ErrorRole, timeline::ActionsRole});
}

void TimelineModel::tick()
{
    for (int row = 0; row < m_messages.size(); ++row) {
        const Message &message = m_messages.at(row);
        const bool counts = message.state == Message::State::Waiting ||
                            m_extras.value(message.id).retryAt.isValid();
        if (!counts)
            continue;
        TurnExtras &extras = m_extras[message.id];
        if (extras.retryAt.isValid() && extras.retryAt <= m_clock.nowUtc())
            extras.retryAt = {}; // the button comes back below
        Q_EMIT dataChanged(index(row), index(row),
                           {timeline::StatusRole, timeline::ErrorRole, timeline::ActionsRole});
    }
}

bool TimelineModel::needsTicking() const
{
    return std::ranges::any_of(m_messages, [this](const Message &message) {
        return message.state == Message::State::Waiting ||
               m_extras.value(message.id).retryAt.isValid();
    });
}

} // namespace dria
