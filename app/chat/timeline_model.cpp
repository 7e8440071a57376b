#include "chat/timeline_model.h"

#include "chat/turn_actions.h"
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

void TimelineModel::setHasRooms(bool hasRooms)
{
    if (std::exchange(m_hasRooms, hasRooms) == hasRooms || m_ids.isEmpty())
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                       {timeline::ActionsRole, timeline::MessageActionsRole});
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message *found = m_shelf.find(m_ids.at(index.row()));
    if (!found)
        return dataOfUnread(index.row(), role);
    if (role == timeline::TextRole)
        lookAround(index.row());
    const Message &message = *found;
    const TurnExtras extras = m_extras.value(message.id);
    const TurnPresenter turn{message, extras, m_clock.nowUtc(), m_hasRooms};
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

QVariant TimelineModel::dataOfUnread(int row, int role) const
{
    const QUuid id = m_ids.at(row);
    const bool failed = m_unreadable.contains(id);
    switch (role) {
    case timeline::MessageIdRole:
        return id;
    case timeline::AuthorRole:
        return static_cast<int>(Author::Notice);
    case timeline::StateRole:
        return static_cast<int>(timeline::State::Complete);
    case Qt::DisplayRole:
    case timeline::TextRole:
        if (failed)
            return QString();
        Q_EMIT wanted(row);
        return {};
    case timeline::ErrorRole:
        return failed ? tr("This message could not be read from the library.") : QString();
    case timeline::ActionsRole:
        return failed ? QVariant::fromValue(
                            QList<timeline::Action>{{turn_action::readAgain, tr("Read it again")}})
                      : QVariant();
    default:
        return {};
    }
}

// Who reads on finds the next ones there.
void TimelineModel::lookAround(int row) const
{
    constexpr int ahead = 32;
    for (const int near : {row - ahead, row + ahead}) {
        if (near >= 0 && near < m_ids.size() && !isSettled(m_ids.at(near)))
            Q_EMIT wanted(near);
    }
}

bool TimelineModel::isSettled(const QUuid &id) const
{
    return m_shelf.find(id) || m_unreadable.contains(id);
}

QList<Message> TimelineModel::messages() const
{
    QList<Message> found;
    for (const QUuid &id : m_ids) {
        if (const Message *message = m_shelf.find(id))
            found.append(*message);
    }
    return found;
}

int TimelineModel::rowOf(const QUuid &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? -1 : *found - m_firstRow;
}

void TimelineModel::reset(const QList<QUuid> &path)
{
    beginResetModel();
    m_ids = path;
    m_extras.clear();
    m_versions.clear();
    m_rows.clear();
    m_firstRow = 0;
    numberRowsFrom(0);
    endResetModel();
}

void TimelineModel::reset(const QList<Message> &messages)
{
    m_shelf.clear();
    QList<QUuid> path;
    for (const Message &message : messages) {
        m_shelf.put(message);
        path.append(message.id);
    }
    reset(path);
}

void TimelineModel::clear()
{
    m_shelf.clear();
    m_unreadable.clear();
    reset(QList<QUuid>());
}

void TimelineModel::numberRowsFrom(int row)
{
    m_rows.reserve(m_ids.size());
    for (; row < m_ids.size(); ++row)
        m_rows.insert(m_ids.at(row), m_firstRow + row);
}

void TimelineModel::append(const Message &message)
{
    const int row = static_cast<int>(m_ids.size());
    m_shelf.put(message);
    beginInsertRows({}, row, row);
    m_ids.append(message.id);
    m_rows.insert(message.id, m_firstRow + row);
    endInsertRows();
}

void TimelineModel::prepend(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(ids.size()) - 1);
    m_ids = ids + m_ids;
    m_firstRow -= static_cast<int>(ids.size());
    for (int row = 0; row < ids.size(); ++row)
        m_rows.insert(ids.at(row), m_firstRow + row);
    endInsertRows();
}

void TimelineModel::replace(int first, int count, const QList<QUuid> &others)
{
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        for (const QUuid &id : m_ids.mid(first, count))
            m_rows.remove(id);
        m_ids.remove(first, count);
        numberRowsFrom(first);
        endRemoveRows();
    }
    if (others.isEmpty())
        return;
    beginInsertRows({}, first, first + static_cast<int>(others.size()) - 1);
    m_ids = m_ids.mid(0, first) + others + m_ids.mid(first);
    numberRowsFrom(first);
    endInsertRows();
}

void TimelineModel::addRead(const QList<Message> &messages, const QList<QUuid> &asked)
{
    QList<QUuid> changed = m_shelf.addRead(messages);
    for (const QUuid &id : std::as_const(changed))
        m_unreadable.remove(id);
    for (const QUuid &id : asked) {
        if (isSettled(id))
            continue;
        m_unreadable.insert(id);
        changed.append(id);
    }
    QList<int> rows;
    for (const QUuid &id : std::as_const(changed)) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    }
    std::ranges::sort(rows);
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows.at(last + 1) == rows.at(last) + 1)
            ++last;
        Q_EMIT dataChanged(index(rows.at(first)), index(rows.at(last)));
        first = last + 1;
    }
}

void TimelineModel::readAgain(const QUuid &id)
{
    if (m_unreadable.remove(id))
        tellRow(id); // who shows it asks for it
}

void TimelineModel::tellRow(const QUuid &id, const QList<int> &roles)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), roles);
}

void TimelineModel::setVersions(const QHash<QUuid, timeline::Versions> &versions)
{
    const auto before = std::exchange(m_versions, versions);
    QSet<QUuid> either(before.keyBegin(), before.keyEnd());
    either.unite({m_versions.keyBegin(), m_versions.keyEnd()});
    for (const QUuid &id : std::as_const(either)) {
        if (before.value(id) != m_versions.value(id))
            tellRow(id, {timeline::VersionsRole});
    }
}

void TimelineModel::update(const Message &message)
{
    m_shelf.put(message);
    tellRow(message.id);
}

void TimelineModel::appendText(const QUuid &id, const QString &delta)
{
    if (Message *message = m_shelf.edit(id)) {
        message->text += delta;
        tellRow(id, {timeline::TextRole});
    }
}

void TimelineModel::appendReasoning(const QUuid &id, const QString &delta)
{
    if (Message *message = m_shelf.edit(id)) {
        message->reasoning += delta;
        tellRow(id, {timeline::ReasoningRole});
    }
}

void TimelineModel::setExtras(const QUuid &id, const TurnExtras &extras)
{
    if (rowOf(id) < 0 || m_extras.value(id) == extras)
        return;
    m_extras.insert(id, extras);
    tellRow(id, {timeline::StatusRole, timeline::ErrorRole, timeline::ActionsRole});
}

/// Rows that say how long something takes: what waits was made here.
QList<QUuid> TimelineModel::counting() const
{
    QList<QUuid> rows;
    for (const QUuid &id : m_shelf.own()) {
        if (m_shelf.find(id)->state == Message::State::Waiting && rowOf(id) >= 0)
            rows.append(id);
    }
    for (auto extras = m_extras.cbegin(); extras != m_extras.cend(); ++extras) {
        if (extras->retryAt.isValid() && !rows.contains(extras.key()))
            rows.append(extras.key());
    }
    return rows;
}

void TimelineModel::tick()
{
    for (const QUuid &id : counting()) {
        TurnExtras &extras = m_extras[id];
        if (extras.retryAt.isValid() && extras.retryAt <= m_clock.nowUtc())
            extras.retryAt = {}; // the button comes back below
        tellRow(id, {timeline::StatusRole, timeline::ErrorRole, timeline::ActionsRole});
    }
}

bool TimelineModel::needsTicking() const
{
    return !counting().isEmpty();
}

} // namespace dria
