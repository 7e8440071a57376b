#pragma once
// What can be done with a room as a whole: reading all of it, and whom one does not hear.

#include "channels/room_prompt.h"

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
    /// @param selected how many posts are selected; 0: tasks are about the last ones
    RoomMenu(Rooms &rooms, const QSet<int> &hidden, int selected, QWidget *parent = nullptr);

Q_SIGNALS:
    void markReadRequested();
    void exportRequested();
    void taskRequested(dria::RoomTask task);
    void hiddenChanged(int kind, bool isHidden);

private:
    void addTasks(int selected);
    void addKind(int kind, const QString &text, bool isHidden);
    void addMuted(Rooms &rooms);
};

} // namespace dria
