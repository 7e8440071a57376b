#pragma once
// One room's feed as the timeline shows it: who wrote what when, under which day, what is new; and
// without what the person hid.

#include "channels/room_roles.h"
#include "core/timeline_roles.h"
#include "library/room.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QUuid>

namespace dria {

class ChannelFeed;
class Clock;

/// Ids of what a message of a room can be asked to do.
namespace room::action_id {
inline constexpr QLatin1String mute{"mute-author"};
inline constexpr QLatin1String hideKind{"hide-kind"};
inline constexpr QLatin1String copyAddress{"copy-address"};
} // namespace room::action_id

class RoomTimeline : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Both outlive it.
    RoomTimeline(ChannelFeed &feed, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// "New messages" stands above this one; null: nowhere.
    void setDivider(const QUuid &message);
    [[nodiscard]] const QUuid &divider() const { return m_divider; }
    /// Above the first that is not read. False where all is.
    bool placeDivider();
    /// What comes from there is left out.
    void setHiddenKinds(const QSet<int> &kinds); ///< room::Badge as int
    [[nodiscard]] const QSet<int> &hiddenKinds() const { return m_hiddenKinds; }
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const QUuid &message) const;
    /// The first row that is not read, and shown; -1: there is none in memory.
    [[nodiscard]] int firstUnreadRow() const;
    /// Messages between two rows, both of them included, as a model may read them: without gaps,
    /// what is on its way, and authors that are muted.
    [[nodiscard]] QList<RoomMessage> messages(int first, int last) const;
    /// Times are relative, and pass.
    void refreshTimes();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] QVariant source(const QModelIndex &index, int role) const;
    [[nodiscard]] room::Kind kindOf(const QModelIndex &index) const;
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    [[nodiscard]] timeline::Lead leadOf(const QModelIndex &index) const;
    [[nodiscard]] timeline::Byline bylineOf(const QModelIndex &index) const;
    [[nodiscard]] bool goesOn(const QModelIndex &index, const QModelIndex &before) const;
    [[nodiscard]] QString spokenName(const QModelIndex &index) const;
    [[nodiscard]] QString detailsOf(const QModelIndex &index) const;
    [[nodiscard]] QList<timeline::Action> actionsOf(const QModelIndex &index) const;
    void tellLead(int row);

    ChannelFeed &m_feed;
    const Clock &m_clock;
    QUuid m_divider;
    QSet<int> m_hiddenKinds;
};

} // namespace dria
