#pragma once
// How far a key moves the end of a selection.

#include <optional>

class QKeyEvent;

namespace dria::timeline {

class Box;

enum class TextStep {
    PreviousCharacter,
    NextCharacter,
    PreviousWord,
    NextWord,
    LineUp,
    LineDown,
    LineStart,
    LineEnd,
    PageUp,
    PageDown,
    Start,
    End,
};

/// What the platform's keys for selecting mean; nothing for other keys.
[[nodiscard]] std::optional<TextStep> stepOf(const QKeyEvent &key);

[[nodiscard]] bool isForward(TextStep step);

/// The position one character (grapheme cluster) or word away in the text of a box, in the order of
/// the text; -1 beyond its ends.
[[nodiscard]] int stepWithin(const Box &box, int position, TextStep step);

} // namespace dria::timeline
