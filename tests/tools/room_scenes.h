#pragma once
// Rooms in states worth looking at, for window_shot.

#include "../ui/desk.h"

namespace dria {

class MainWindow;
class RoomStore;
class SqliteConversationStore;

/// A workspace with rooms, on a gateway whose rooms suit the scene.
void keepRooms(Desk &desk, SqliteConversationStore &store, RoomStore &rooms, const QString &scene);
/// Before the room is opened.
void playRoomScene(Desk &desk, const QString &room, const QString &scene);
/// When it is.
void finishRoomScene(Desk &desk, MainWindow &window, const QString &scene);

} // namespace dria
