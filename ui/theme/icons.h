#pragma once
// Our own icons by name, drawn in the theme's colours at whatever size and scale is asked for.

#include "ui/theme/look.h"

#include <QIcon>

#include <memory>

namespace dria {

class Theme;

/// One for each file in resources/icons.
enum class IconName {
    App, ///< the program's own, in colour
    ArrowDown,
    Attach,
    Brain, ///< reasoning
    Branch,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Copy,
    Credits,
    Edit,
    Error,
    Eye, ///< vision
    Globe,
    Hash,
    Image,
    Info,
    Key,
    Link,
    Lock,
    Minus,
    Model,
    More,
    NewChat,
    Node,
    Panel,
    Plus,
    Refresh,
    Save,
    Search,
    Send,
    Settings,
    Sidebar,
    Star,
    StarFilled,
    Stop,
    Text,
    Trash,
    Wallet,
    Warning,
    Wave, ///< audio
    Wrap, ///< lines go on in the next row
};
inline constexpr int iconCount = static_cast<int>(IconName::Wrap) + 1;

enum class IconRole { Text, Muted, Accent, OnAccent, Good, Warn, Bad };

/// Icon sizes in pixels at 100 % zoom.
namespace iconSize {
inline constexpr int small = 16;
inline constexpr int normal = 20;
} // namespace iconSize

/// Follows the theme by itself: make it once. Dimmed when disabled, in the selection's text colour
/// when selected, and mirrored in right-to-left layouts where the picture has a direction.
[[nodiscard]] QIcon icon(IconName name, const Theme &theme, IconRole role = IconRole::Text);
[[nodiscard]] QIcon icon(IconName name, std::shared_ptr<const Look> look,
                         IconRole role = IconRole::Text);

/// The file's name without suffix, "new-chat".
[[nodiscard]] QString iconFileName(IconName name);

} // namespace dria
