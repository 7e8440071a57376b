#pragma once
// What can be done with a room as a whole: reading all of it, and whom one does not hear.

#include <QMenu>
#include <QSet>

namespace dria {

class Rooms;

/// Deletes itself when it closes.
class RoomMenu : public QMenu
{
    Q_OBJECT

public:
    /// The rooms outlive it; hidden holds room::Badge as int.
    RoomMenu(Rooms &rooms, const QSet<int> &hidden, QWidget *parent = nullptr);

Q_SIGNALS:
    void markReadRequested();
    void hiddenChanged(int kind, bool isHidden);

private:
    void addKind(int kind, const QString &text, bool isHidden);
    void addMuted(Rooms &rooms);
};

} // namespace dria
