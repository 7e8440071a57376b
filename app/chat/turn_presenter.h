#pragma once
// How a message's state, figures and errors read: the words and buttons of a turn.

#include "chat/timeline_model.h"

namespace dria {

/// All sentences are translated plain text; names inside are untrusted and shown as they are.
struct TurnPresenter
{
    const Message &message;
    const TurnExtras &extras;
    QDateTime now;         ///< UTC
    bool hasRooms = false; ///< the account does: there is a community to ask

    [[nodiscard]] QString authorName() const;
    [[nodiscard]] QString text() const; ///< the message's own, or the note's words
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString details() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QList<timeline::Action> actions() const;
    [[nodiscard]] QList<timeline::Action> messageActions() const; ///< beside copying
};

/// Completion tokens reached the limit that was sent: probably cut off (nodes give no reason).
[[nodiscard]] bool wasCutOff(const Message &message);
/// Tokens a second after the first token, or nothing where it cannot be told.
[[nodiscard]] std::optional<double> tokensPerSecond(const Message &message);

} // namespace dria
