#pragma once
// The names of all settings, with their form and default. One place, so that no two meanings meet.

#include <QStringView>

namespace dria::keys {

// Appearance
inline constexpr QStringView appearanceScheme =
    u"appearance.scheme"; ///< "system" (default), "light", "dark"
inline constexpr QStringView appearanceZoom = u"appearance.zoom"; ///< percent, integer; default 100
inline constexpr QStringView appearanceWideTranscript =
    u"appearance.wideTranscript"; ///< bool, default false

// Behaviour
inline constexpr QStringView behaviourSendKey =
    u"behaviour.sendKey"; ///< "enter" (default), "ctrl+enter"
inline constexpr QStringView behaviourModelTitles =
    u"behaviour.modelTitles"; ///< bool, default false: each costs credits

// Network
inline constexpr QStringView networkExtraCa =
    u"network.extraCa"; ///< path of a PEM file trusted beside the system's; default none

// Window
inline constexpr QStringView windowGeometry =
    u"window.geometry"; ///< base64 of QWidget::saveGeometry
inline constexpr QStringView windowSidebarWidth = u"window.sidebarWidth"; ///< pixels
inline constexpr QStringView windowSidebarVisible =
    u"window.sidebarVisible"; ///< bool, default true
inline constexpr QStringView sidebarOpenFolders =
    u"window.openFolders"; ///< array of UUIDs without braces; default none
inline constexpr QStringView windowPanelWidth = u"window.panelWidth";     ///< pixels
inline constexpr QStringView windowPanelVisible = u"window.panelVisible"; ///< bool, default false
inline constexpr QStringView windowConversation =
    u"window.conversation"; ///< UUID without braces of the chat shown last
inline constexpr QStringView windowPage = u"window.page"; ///< the page shown last, by its id

// Accounts
inline constexpr QStringView accounts = u"accounts.list";          ///< array, see account_json.h
inline constexpr QStringView currentAccount = u"accounts.current"; ///< UUID without braces
inline constexpr QStringView keyMarkers =
    u"accounts.keyMarkers"; ///< object: UUID to {fingerprint, storedAt}
inline constexpr QStringView walletMarkers =
    u"accounts.wallets"; ///< object: UUID to what credits/wallet_info.h keeps, nothing secret

// Credits, millionths of a USDC as digits; "0" for no warning
inline constexpr QStringView creditsLow = u"credits.low";         ///< default "1000000"
inline constexpr QStringView creditsVeryLow = u"credits.veryLow"; ///< default "200000"
// How much may be paid, likewise; "0" for nothing
inline constexpr QStringView creditsPerPayment = u"credits.perPayment"; ///< default "50000000"
inline constexpr QStringView creditsPerDay = u"credits.perDay";         ///< default "100000000"
inline constexpr QStringView creditsTestNetworks =
    u"credits.testNetworks"; ///< bool, default false: for developers, coins worth nothing
inline constexpr QStringView registrationRecipe =
    u"accounts.registrationRecipe"; ///< JSON, see credits/registration_recipe.h; default shipped
inline constexpr QStringView keptSignatures =
    u"credits.keptSignatures"; ///< object: keychain entry to when it is worthless, in seconds
inline constexpr QStringView creditsRpcAddress =
    u"credits.rpcAddress"; ///< of a node of Base that is asked about payments; default none

/// object: "answer", "conversation", "day", "month", each to {soft, hard}; "0" for no limit
inline constexpr QStringView creditsBudget = u"credits.budget"; ///< default: no limits

// Catalogue, each an object: account UUID to an array of model ids
inline constexpr QStringView favouriteModels = u"catalogue.favourites";
inline constexpr QStringView recentModels = u"catalogue.recent";

// Rooms
inline constexpr QStringView channelsName =
    u"channels.name"; ///< under which is posted; default none
inline constexpr QStringView channelsAvatar = u"channels.avatar"; ///< https address; default none
inline constexpr QStringView channelsFirstPostSeen =
    u"channels.firstPostSeen"; ///< bool, default false: what a first post means was said
inline constexpr QStringView roomsHiddenKinds =
    u"rooms.hiddenKinds"; ///< array of room::Badge as numbers; default none

// Backup
inline constexpr QStringView backupFolder = u"backup.folder";     ///< path; absent: no daily copy
inline constexpr QStringView backupKeptDays = u"backup.keptDays"; ///< integer; default 7
inline constexpr QStringView backupLastAt = u"backup.lastAt";     ///< UTC, ISO 8601

// Privacy
inline constexpr QStringView privacyCardSeen = u"privacy.cardSeen"; ///< bool, default false

} // namespace dria::keys
