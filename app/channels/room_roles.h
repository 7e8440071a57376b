#pragma once
// What rows of a room tell beside the timeline's own roles (core/timeline_roles.h).

#include <QLatin1String>
#include <QMetaType>
#include <qnamespace.h>

namespace dria::room {

/// What a row is.
enum class Kind {
    Message,
    Gap,  ///< others may be missing between its neighbours; its action loads them
    Post, ///< what the person posted and is not seen in the room yet; below all messages
};

enum class Badge { Api, Discord, Unknown };

/// Ids of ActionsRole.
namespace action_id {
inline constexpr QLatin1String loadGap{"load-gap"};
inline constexpr QLatin1String retry{"retry-post"};
inline constexpr QLatin1String discard{"discard-post"};
} // namespace action_id

enum Role {
    KindRole = Qt::UserRole + 200, ///< Kind as int
    AuthorKeyRole,                 ///< QString, the same for all posts of one author: for colours
    AuthorAddressRole,             ///< QString, wallet address or Discord id: untrusted text
    BadgeRole,                     ///< Badge as int
    IsOwnRole,                     ///< bool, posted by this account
    IsUnreadRole,                  ///< bool, after the place that was read, and not own
    IsMutedRole,                   ///< bool
    LooksLikeRole, ///< QString, the name of another author that this one's can be taken for; or
                   ///< empty
    CautionRole,   ///< bool, it asks for keys or seed phrases
    PostStateRole, ///< RoomPost::State as int, of a Post; else invalid
};

} // namespace dria::room
