#pragma once
// The rooms in the sidebar, each with how much of it is not read.

#include <QListView>

namespace dria {

class AccountRooms;
class Theme;

/// As tall as its rooms; hidden where the account in use has none.
class RoomList : public QListView
{
    Q_OBJECT

public:
    /// Both outlive it.
    RoomList(AccountRooms &rooms, const Theme &theme, QWidget *parent = nullptr);

    /// The room on the screen; empty: none.
    void setCurrent(const QString &channel);
    [[nodiscard]] QString current() const;
    [[nodiscard]] int count() const;
    /// The room above (-1) or below (1) the one on the screen; from none the last or none. Empty:
    /// there is no further one.
    [[nodiscard]] QString beside(int direction) const;
    /// The next room with something to read, from the one on the screen on; empty: none has.
    [[nodiscard]] QString nextUnread() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void opened(const QString &channel);
    /// Whether there are rooms.
    void filled(bool hasRooms);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followAccount();
    [[nodiscard]] int shownRow() const;
    void open(const QModelIndex &index);

    AccountRooms &m_rooms;
    QString m_shown;
};

} // namespace dria
