#include "ui/channels/room_timeline.h"

#include "channels/author_key.h"
#include "channels/channel_feed.h"
#include "core/clock.h"
#include "ui/channels/room_words.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;
using room::Badge;
using room::Kind;
using timeline::Action;
using timeline::Author;

namespace {
constexpr int groupedSeconds = 7 * 60; ///< what an author says within it stands together
}

RoomTimeline::RoomTimeline(ChannelFeed &feed, const Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    setSourceModel(&feed);
    // What stands above a row depends on the row before it.
    connect(this, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { tellLead(last + 1); });
    connect(this, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first) { tellLead(first); });
}

void RoomTimeline::tellLead(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row, 0), index(row, 0), {timeline::LeadRole});
}

void RoomTimeline::refreshTimes()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {timeline::LeadRole});
}

bool RoomTimeline::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex at = m_feed.index(row);
    if (static_cast<Kind>(m_feed.data(at, room::KindRole).toInt()) != Kind::Message ||
        m_feed.data(at, room::IsOwnRole).toBool())
        return true;
    return !m_feed.data(at, room::IsMutedRole).toBool() &&
           !m_hiddenKinds.contains(m_feed.data(at, room::BadgeRole).toInt());
}

void RoomTimeline::setHiddenKinds(const QSet<int> &kinds)
{
    if (kinds == m_hiddenKinds)
        return;
    m_hiddenKinds = kinds;
    invalidateFilter();
}

int RoomTimeline::rowOf(const QUuid &message) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(timeline::MessageIdRole).toUuid() == message)
            return row;
    }
    return -1;
}

int RoomTimeline::firstUnreadRow() const
{
    const int first = m_feed.firstUnreadRow();
    for (int row = 0; first >= 0 && row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (mapToSource(at).row() >= first && at.data(room::IsUnreadRole).toBool())
            return row;
    }
    return -1;
}

void RoomTimeline::setDivider(const QUuid &message)
{
    const QUuid before = std::exchange(m_divider, message);
    if (before == message)
        return;
    tellLead(before.isNull() ? -1 : rowOf(before));
    tellLead(message.isNull() ? -1 : rowOf(message));
}

bool RoomTimeline::placeDivider()
{
    const int row = firstUnreadRow();
    setDivider(row < 0 ? QUuid() : index(row, 0).data(timeline::MessageIdRole).toUuid());
    return row >= 0;
}

QVariant RoomTimeline::source(const QModelIndex &index, int role) const
{
    return QSortFilterProxyModel::data(index, role);
}

Kind RoomTimeline::kindOf(const QModelIndex &index) const
{
    return static_cast<Kind>(source(index, room::KindRole).toInt());
}

QString RoomTimeline::keyOf(const QModelIndex &index) const
{
    return kindOf(index) == Kind::Post ? authorKey(u"api"_s, m_feed.outbox().author())
                                       : source(index, room::AuthorKeyRole).toString();
}

QString RoomTimeline::nameOf(const QModelIndex &index) const
{
    const QString name = source(index, timeline::AuthorNameRole).toString();
    return name.isEmpty() ? tr("You") : name;
}

QVariant RoomTimeline::data(const QModelIndex &index, int role) const
{
    const bool isGap = kindOf(index) == Kind::Gap;
    switch (role) {
    case timeline::AuthorRole:
        return static_cast<int>(isGap ? Author::Notice : Author::Member);
    case timeline::AuthorNameRole:
        return isGap ? QString() : spokenName(index);
    case timeline::StateRole: // of a post the words say it: nothing grows
        return static_cast<int>(timeline::State::Complete);
    case timeline::LeadRole:
        return isGap ? QVariant() : QVariant::fromValue(leadOf(index));
    case timeline::DetailsRole:
        return isGap ? QString() : detailsOf(index);
    case timeline::MessageActionsRole:
        return QVariant::fromValue(isGap ? QList<Action>() : actionsOf(index));
    default:
        return source(index, role);
    }
}

bool RoomTimeline::goesOn(const QModelIndex &index, const QModelIndex &before) const
{
    const QDateTime then = source(index, timeline::CreatedAtRole).toDateTime();
    const QDateTime earlier = source(before, timeline::CreatedAtRole).toDateTime();
    return kindOf(before) != Kind::Gap && keyOf(index) == keyOf(before) &&
           nameOf(index) == nameOf(before) && earlier.secsTo(then) < groupedSeconds;
}

timeline::Lead RoomTimeline::leadOf(const QModelIndex &index) const
{
    timeline::Lead lead;
    const QModelIndex before = index.row() > 0 ? this->index(index.row() - 1, 0) : QModelIndex();
    const QDateTime then = source(index, timeline::CreatedAtRole).toDateTime();
    const QDate day = then.toLocalTime().date();
    if (!before.isValid() ||
        source(before, timeline::CreatedAtRole).toDateTime().toLocalTime().date() != day)
        lead.day = room::dayWords(then, m_clock.nowUtc());
    if (!m_divider.isNull() && source(index, timeline::MessageIdRole).toUuid() == m_divider)
        lead.divider = tr("New messages");
    if (!lead.day.isEmpty() || !lead.divider.isEmpty() || !goesOn(index, before))
        lead.byline = bylineOf(index);
    if (source(index, room::CautionRole).toBool())
        lead.caution =
            tr("This message asks for a secret. Nobody needs your seed phrase, private key "
               "or API key to help you: give them to nobody.");
    return lead;
}

timeline::Byline RoomTimeline::bylineOf(const QModelIndex &index) const
{
    timeline::Byline byline;
    const QDateTime then = source(index, timeline::CreatedAtRole).toDateTime();
    byline.name = nameOf(index);
    byline.key = keyOf(index);
    byline.time = room::timeWords(then, m_clock.nowUtc());
    byline.wholeTime = room::wholeTime(then);
    const bool isPost = kindOf(index) == Kind::Post;
    const auto badge =
        isPost ? Badge::Api : static_cast<Badge>(source(index, room::BadgeRole).toInt());
    byline.badge = room::badgeWords(badge);
    if (source(index, room::IsOwnRole).toBool())
        byline.badge = tr("%1 · you", "where a message came from").arg(byline.badge);
    if (badge != Badge::Discord) {
        byline.wholeAddress =
            isPost ? m_feed.outbox().author() : source(index, room::AuthorAddressRole).toString();
        byline.address = room::shortAddress(byline.wholeAddress.left(64));
        if (byline.address == byline.name)
            byline.address.clear();
    }
    if (const QString other = source(index, room::LooksLikeRole).toString(); !other.isEmpty())
        byline.warning = tr("Looks like “%1”, but is somebody else").arg(other.left(40));
    return byline;
}

QString RoomTimeline::spokenName(const QModelIndex &index) const
{
    const timeline::Byline byline = bylineOf(index);
    QStringList parts{byline.name, byline.badge, byline.time, byline.warning};
    if (source(index, room::CautionRole).toBool())
        parts.append(tr("Asks for a secret"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RoomTimeline::detailsOf(const QModelIndex &index) const
{
    const timeline::Byline byline = bylineOf(index);
    QStringList lines{tr("Name: %1").arg(byline.name), tr("From: %1").arg(byline.badge)};
    const QString author = byline.wholeAddress.isEmpty()
                               ? source(index, room::AuthorAddressRole).toString()
                               : byline.wholeAddress;
    if (!author.isEmpty())
        lines.append(tr("Author: %1").arg(author.left(200)));
    lines.append(tr("Time: %1").arg(byline.wholeTime));
    if (!byline.warning.isEmpty())
        lines.append(byline.warning);
    return lines.join(u'\n');
}

QList<Action> RoomTimeline::actionsOf(const QModelIndex &index) const
{
    QList<Action> actions;
    if (kindOf(index) != Kind::Message)
        return actions;
    const auto badge = static_cast<Badge>(source(index, room::BadgeRole).toInt());
    if (badge == Badge::Api)
        actions.append({room::action_id::copyAddress, tr("Copy the author's address")});
    if (source(index, room::IsOwnRole).toBool())
        return actions;
    actions.append({room::action_id::mute, tr("Mute this author")});
    if (badge != Badge::Unknown)
        actions.append({room::action_id::hideKind, badge == Badge::Api
                                                       ? tr("Hide what comes by the API")
                                                       : tr("Hide what comes from Discord")});
    return actions;
}

QList<RoomMessage> RoomTimeline::messages(int first, int last) const
{
    QList<RoomMessage> found;
    for (int row = std::max(0, first); row <= last && row < rowCount(); ++row) {
        const QModelIndex at = index(row, 0);
        if (kindOf(at) != room::Kind::Message || source(at, room::IsMutedRole).toBool())
            continue;
        RoomMessage message;
        message.author = source(at, room::AuthorAddressRole).toString();
        message.authorName = nameOf(at);
        message.text = source(at, timeline::TextRole).toString();
        message.createdAt = source(at, timeline::CreatedAtRole).toDateTime();
        found += message;
    }
    return found;
}

} // namespace dria
