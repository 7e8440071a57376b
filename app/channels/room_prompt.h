#pragma once
// Posts of a room as a prompt for a model: quoted as data, never as instructions.

#include "library/room.h"

#include <QList>
#include <QString>

namespace dria {

enum class RoomTask { Summarise, Translate, Explain, DraftReply, CatchUp };

struct RoomPrompt
{
    QString text;
    QString title;      ///< of the chat that it begins
    int posts = 0;      ///< in it
    int leftOut = 0;    ///< older ones, for which it had no room
    int characters = 0; ///< of the whole prompt
    int tokens = 0;     ///< about
};

/// At most so many characters of posts: what models with little context can still read.
inline constexpr int longestRoomPrompt = 24'000;

/// @param posts oldest first
/// @param language in which the answer is wanted, as people call it: "Deutsch"
[[nodiscard]] RoomPrompt roomPrompt(RoomTask task, const QString &channel,
                                    const QList<RoomMessage> &posts, const QString &language);

} // namespace dria
