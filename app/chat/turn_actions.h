#pragma once
// The names of the buttons under a turn: what the model offers and the view sends back.

#include <QLatin1String>

namespace dria::turn_action {

// Done by Conversation::perform().
inline constexpr QLatin1String retry{"retry"}; ///< same prompt again; nothing had come
inline constexpr QLatin1String sendAgain{
    "send-again"}; ///< may be charged again; keeps what had come
inline constexpr QLatin1String continueAnswer{"continue"};
inline constexpr QLatin1String waitForNode{"wait-for-node"};
inline constexpr QLatin1String waitForCredits{"wait-for-credits"};
inline constexpr QLatin1String stopWaiting{"stop-waiting"};
inline constexpr QLatin1String useModel{"use-model:"};  ///< followed by the model's id
inline constexpr QLatin1String readAgain{"read-again"}; ///< from the library

// Passed on by Conversation::actionRequested(): the window's business.
inline constexpr QLatin1String changeModel{"change-model"};
inline constexpr QLatin1String connectAccount{"connect"};
inline constexpr QLatin1String openParameters{"open-parameters"};
inline constexpr QLatin1String newChat{"new-chat"};
inline constexpr QLatin1String postRequest{"post-request"}; ///< for a node
inline constexpr QLatin1String addCredits{"add-credits"};
inline constexpr QLatin1String changeBudget{"change-budget"};

} // namespace dria::turn_action
