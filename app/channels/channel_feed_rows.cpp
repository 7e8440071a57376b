// What the rows of a room say.

#include "channels/author_key.h"
#include "channels/caution.h"
#include "channels/channel_feed.h"
#include "channels/room_roles.h"
#include "core/error_text.h"
#include "core/timeline_roles.h"

#include <QMetaEnum>

namespace dria {

namespace {

using timeline::Action;
using timeline::Author;

/// Of a row that has none of its own: the same for the same thing.
QUuid rowId(qint64 room, const QString &id)
{
    static const QUuid space(QStringLiteral("5b2f0c0e-4f0e-4d6b-9c39-6f2d0a51a7c4"));
    return QUuid::createUuidV5(space, QString::number(room) + QLatin1Char('/') + id);
}

room::Badge badgeOf(const QString &type)
{
    if (type == QLatin1String("api"))
        return room::Badge::Api;
    return type == QLatin1String("discord") ? room::Badge::Discord : room::Badge::Unknown;
}

Error errorOf(const RoomPost &post)
{
    bool isKnown = false;
    const int kind = QMetaEnum::fromType<ErrorKind>().keyToValue(post.error.toLatin1(), &isKnown);
    return {isKnown ? static_cast<ErrorKind>(kind) : ErrorKind::ConnectionLost, 0, std::nullopt,
            post.errorDetail};
}

timeline::State stateOf(const RoomPost &post)
{
    switch (post.state) {
    case RoomPost::State::Waiting:
    case RoomPost::State::Sending:
        return timeline::State::Waiting;
    case RoomPost::State::Sent:
        return timeline::State::Complete;
    case RoomPost::State::Unknown:
        return timeline::State::Interrupted;
    case RoomPost::State::Failed:
        break;
    }
    return timeline::State::Failed;
}

} // namespace

int ChannelFeed::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size() + m_posts.size());
}

int ChannelFeed::postRow(const QUuid &id) const
{
    const qsizetype at = m_posts.indexOf(id);
    return at < 0 ? -1 : static_cast<int>(m_rows.size() + at);
}

QVariant ChannelFeed::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() < m_rows.size()) {
        const FeedRow &row = m_rows.at(index.row());
        return row.isGap ? dataOfGap(row, role) : dataOfMessage(row, role);
    }
    const QUuid id = m_posts.at(index.row() - m_rows.size());
    for (const RoomPost &post : m_outbox.posts()) {
        if (post.id == id)
            return dataOfPost(post, role);
    }
    return {};
}

bool ChannelFeed::isOwn(const RoomMessage &message) const
{
    return badgeOf(message.authorType) == room::Badge::Api && !m_outbox.author().isEmpty() &&
           message.author.compare(m_outbox.author(), Qt::CaseInsensitive) == 0;
}

QVariant ChannelFeed::dataOfMessage(const FeedRow &row, int role) const
{
    const RoomMessage &message = row.message;
    switch (role) {
    case timeline::MessageIdRole:
        return rowId(m_record.key, message.id);
    case timeline::AuthorRole:
        return static_cast<int>(isOwn(message) ? Author::Person : Author::Assistant);
    case timeline::AuthorNameRole:
        return message.authorName.isEmpty() ? message.author : message.authorName;
    case Qt::DisplayRole:
    case timeline::TextRole:
        return message.text;
    case timeline::StateRole:
        return static_cast<int>(timeline::State::Complete);
    case timeline::CreatedAtRole:
        return message.createdAt;
    case room::KindRole:
        return static_cast<int>(room::Kind::Message);
    case room::AuthorKeyRole:
        return authorKey(message.authorType, message.author);
    case room::AuthorAddressRole:
        return message.author;
    case room::BadgeRole:
        return static_cast<int>(badgeOf(message.authorType));
    case room::IsOwnRole:
        return isOwn(message);
    case room::IsUnreadRole:
        return m_record.read && message.place > *m_record.read && !isOwn(message);
    case room::LooksLikeRole:
        return m_names.looksLike(authorKey(message.authorType, message.author), message.authorName);
    case room::CautionRole:
        return asksForSecrets(message.text);
    case room::IsMutedRole:
        return m_muted.contains(authorKey(message.authorType, message.author));
    default:
        return {};
    }
}

QVariant ChannelFeed::dataOfGap(const FeedRow &row, int role) const
{
    switch (role) {
    case timeline::MessageIdRole:
        return rowId(m_record.key, QStringLiteral("gap before ") + row.message.id);
    case timeline::AuthorRole:
        return static_cast<int>(Author::Notice);
    case Qt::DisplayRole:
    case timeline::TextRole:
        return tr("Messages are missing here.");
    case timeline::StateRole:
        return static_cast<int>(timeline::State::Complete);
    case timeline::ActionsRole:
        return QVariant::fromValue(QList<Action>{{room::action_id::loadGap, tr("Load messages")}});
    case timeline::CreatedAtRole:
        return row.message.createdAt;
    case room::KindRole:
        return static_cast<int>(room::Kind::Gap);
    default:
        return {};
    }
}

QVariant ChannelFeed::dataOfPost(const RoomPost &post, int role) const
{
    using State = RoomPost::State;
    switch (role) {
    case timeline::MessageIdRole:
        return post.id;
    case timeline::AuthorRole:
        return static_cast<int>(Author::Person);
    case timeline::AuthorNameRole:
        return post.name;
    case Qt::DisplayRole:
    case timeline::TextRole:
        return post.text;
    case timeline::StateRole:
        return static_cast<int>(stateOf(post));
    case timeline::StatusRole:
        if (post.state == State::Waiting || post.state == State::Sending)
            return tr("Sending");
        if (post.state == State::Unknown)
            return RoomOutbox::mayRetry(post)
                       ? tr("No answer came, and the post is not in the room.")
                       : tr("No answer came. Looking for the post in the room.");
        return QString();
    case timeline::ErrorRole:
        return post.state == State::Failed ? explain(errorOf(post)) : QString();
    case timeline::ActionsRole: {
        QList<Action> actions;
        if (RoomOutbox::mayRetry(post))
            actions.append({room::action_id::retry, tr("Retry")});
        if (RoomOutbox::mayDiscard(post))
            actions.append({room::action_id::discard, tr("Discard")});
        return QVariant::fromValue(actions);
    }
    case timeline::CreatedAtRole:
        return post.createdAt;
    case room::KindRole:
        return static_cast<int>(room::Kind::Post);
    case room::IsOwnRole:
        return true;
    case room::PostStateRole:
        return static_cast<int>(post.state);
    default:
        return {};
    }
}

} // namespace dria
