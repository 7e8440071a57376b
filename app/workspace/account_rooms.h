#pragma once
// The rooms of the accounts that were used in this run: those of one are kept up to date, the
// others rest.

#include <QObject>
#include <QUuid>

#include <map>
#include <memory>

namespace dria {

class Clock;
class Connection;
class Rooms;
class RoomStore;

class AccountRooms : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it, and so do the connections.
    AccountRooms(RoomStore &store, const Clock &clock, QObject *parent = nullptr);
    ~AccountRooms() override;

    /// The account in use from now on. Its rooms are read from the library, and once it may be
    /// asked from its server.
    void use(Connection &connection, bool mayAsk);
    /// Null where the account in use has none.
    [[nodiscard]] Rooms *current() const { return m_current; }

    /// Whether somebody can see the window.
    void setVisible(bool isVisible);
    void setOnline(bool isOnline);
    /// Whether news are wanted while nobody does.
    void setNotifies(bool notifies);

    [[nodiscard]] RoomStore &store() const { return m_store; }

Q_SIGNALS:
    void currentChanged();

private:
    void apply();

    RoomStore &m_store;
    const Clock &m_clock;
    std::map<QUuid, std::unique_ptr<Rooms>> m_rooms;
    Rooms *m_current = nullptr;
    bool m_mayAsk = false;
    bool m_isVisible = true;
    bool m_isOnline = true;
    bool m_notifies = false;
};

} // namespace dria
