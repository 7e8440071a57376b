#include "workspace/account_rooms.h"

#include "channels/rooms.h"
#include "workspace/connection.h"

#include <utility>

namespace dria {

using namespace Qt::StringLiterals;

AccountRooms::AccountRooms(RoomStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

AccountRooms::~AccountRooms() = default;

void AccountRooms::use(Connection &connection, bool mayAsk)
{
    Rooms *now = nullptr;
    if (connection.account().hasChannels()) {
        std::unique_ptr<Rooms> &rooms = m_rooms[connection.account().id];
        if (!rooms) {
            const QStringList channels{u"general"_s, u"requests"_s}; // no others exist
            rooms = std::make_unique<Rooms>(connection.client(), m_store, m_clock, channels);
            rooms->setOnline(false);
            rooms->begin();
        }
        now = rooms.get();
    }
    m_mayAsk = mayAsk;
    Rooms *before = std::exchange(m_current, now);
    if (before && before != now) {
        before->setLookedAt({});
        before->setNotifies(false);
        before->setVisible(false);
        before->setOnline(false);
    }
    apply();
    if (before != now)
        Q_EMIT currentChanged();
}

void AccountRooms::apply()
{
    if (!m_current)
        return;
    m_current->setNotifies(m_notifies);
    m_current->setVisible(m_isVisible);
    m_current->setOnline(m_isOnline && m_mayAsk);
}

void AccountRooms::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    apply();
}

void AccountRooms::setOnline(bool isOnline)
{
    m_isOnline = isOnline;
    apply();
}

void AccountRooms::setNotifies(bool notifies)
{
    m_notifies = notifies;
    apply();
}

} // namespace dria
