#include "ui/theme/icons.h"

#include "ui/theme/icon_engine.h"
#include "ui/theme/theme.h"

#include <array>

namespace dria {

namespace {

constexpr std::array<const char *, iconCount> fileNames{
    "app",          "arrow-down",   "attach",        "brain",      "branch", "check",
    "chevron-down", "chevron-left", "chevron-right", "chevron-up", "clock",  "close",
    "copy",         "credits",      "edit",          "error",      "eye",    "globe",
    "hash",         "image",        "info",          "key",        "link",   "lock",
    "minus",        "model",        "more",          "new-chat",   "node",   "panel",
    "plus",         "refresh",      "save",          "search",     "send",   "settings",
    "sidebar",      "star",         "star-filled",   "stop",       "text",   "trash",
    "wallet",       "warning",      "wave",          "wrap",
};

} // namespace

QIcon icon(IconName name, const Theme &theme, IconRole role)
{
    return icon(name, theme.look(), role);
}

QIcon icon(IconName name, std::shared_ptr<const Look> look, IconRole role)
{
    return QIcon(new IconEngine(name, std::move(look), role));
}

QString iconFileName(IconName name)
{
    return QString::fromLatin1(fileNames.at(static_cast<size_t>(name)));
}

} // namespace dria
