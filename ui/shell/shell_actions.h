#pragma once
// The window's own named actions, entered into the registry.

#include <QString>
#include <QStringView>

namespace dria {

class ActionRegistry;

namespace action {
inline constexpr QStringView newChat{u"chat.new"}; ///< added by the chat page's actions
inline constexpr QStringView connectAccount{u"account.connect"};
inline constexpr QStringView importChats{u"chats.import"};
inline constexpr QStringView exportChats{u"chats.export"};
inline constexpr QStringView settings{u"window.settings"};
inline constexpr QStringView quit{u"window.quit"};
inline constexpr QStringView searchChats{u"chat.search"};
inline constexpr QStringView previousChat{u"chat.previous"};
inline constexpr QStringView nextChat{u"chat.next"};
inline constexpr QStringView nextUnread{u"chat.next-unread"};
inline constexpr QStringView sidebar{u"view.sidebar"};
inline constexpr QStringView wideTranscript{u"view.wide-transcript"};
inline constexpr QStringView zoomIn{u"view.zoom-in"};
inline constexpr QStringView zoomOut{u"view.zoom-out"};
inline constexpr QStringView zoomReset{u"view.zoom-reset"};
inline constexpr QStringView nextZone{u"view.next-zone"};
inline constexpr QStringView previousZone{u"view.previous-zone"};
inline constexpr QStringView back{u"view.back"}; ///< enabled while something covers the chat
inline constexpr QStringView shortcuts{u"help.shortcuts"};
inline constexpr QStringView credits{u"file.credits"};
inline constexpr QStringView addCredits{u"file.add-credits"};
inline constexpr QStringView wallet{u"file.wallet"};
inline constexpr QStringView trash{u"file.trash"};
inline constexpr QStringView diagnostics{u"help.diagnostics"};
inline constexpr QStringView about{u"help.about"};
} // namespace action

/// How many pinned chats have a key.
inline constexpr int pinnedActions = 9;
/// The action that opens the pinned chat at a place from 1 on.
[[nodiscard]] QString pinnedAction(int place);

/// Menus show actions in the order they were added: first these, then the chat page's, then the
/// rest.
void addFileActions(ActionRegistry &registry);
void addViewActions(ActionRegistry &registry);

} // namespace dria
