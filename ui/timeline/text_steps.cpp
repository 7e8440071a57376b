#include "ui/timeline/text_steps.h"

#include "ui/timeline/box.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace dria::timeline {

std::optional<TextStep> stepOf(const QKeyEvent &key)
{
    struct Meaning
    {
        QKeySequence::StandardKey key;
        TextStep step;
    };
    static constexpr std::array<Meaning, 14> meanings{{
        {QKeySequence::SelectPreviousChar, TextStep::PreviousCharacter},
        {QKeySequence::SelectNextChar, TextStep::NextCharacter},
        {QKeySequence::SelectPreviousWord, TextStep::PreviousWord},
        {QKeySequence::SelectNextWord, TextStep::NextWord},
        {QKeySequence::SelectPreviousLine, TextStep::LineUp},
        {QKeySequence::SelectNextLine, TextStep::LineDown},
        {QKeySequence::SelectStartOfLine, TextStep::LineStart},
        {QKeySequence::SelectEndOfLine, TextStep::LineEnd},
        {QKeySequence::SelectStartOfBlock, TextStep::LineStart},
        {QKeySequence::SelectEndOfBlock, TextStep::LineEnd},
        {QKeySequence::SelectPreviousPage, TextStep::PageUp},
        {QKeySequence::SelectNextPage, TextStep::PageDown},
        {QKeySequence::SelectStartOfDocument, TextStep::Start},
        {QKeySequence::SelectEndOfDocument, TextStep::End},
    }};
    for (const Meaning &meaning : meanings) {
        if (key.matches(meaning.key))
            return meaning.step;
    }
    return std::nullopt;
}

bool isForward(TextStep step)
{
    switch (step) {
    case TextStep::NextCharacter:
    case TextStep::NextWord:
    case TextStep::LineDown:
    case TextStep::LineEnd:
    case TextStep::PageDown:
    case TextStep::End:
        return true;
    default:
        return false;
    }
}

int stepWithin(const Box &box, int position, TextStep step)
{
    const bool forward = isForward(step);
    if (position >= box.textLength() && forward)
        return -1;
    if (position <= 0 && !forward)
        return -1;
    // Words are looked for in what is near: a block of code can be very long.
    constexpr int near = 400;
    const int from = std::max(0, position - near);
    const int to = std::min(box.textLength(), position + near);
    const QString text = box.text(from, to);
    const bool byWord = step == TextStep::PreviousWord || step == TextStep::NextWord;
    QTextBoundaryFinder finder(byWord ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme,
                               text);
    finder.setPosition(position - from);
    qsizetype at = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    const auto isSpace = [&](qsizetype i) { return i < text.size() && text[i].isSpace(); };
    // To the start of a word: the gap between words is not one.
    while (byWord && at > 0 && at < text.size() && isSpace(at))
        at = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    const int reached = at >= 0 ? from + static_cast<int>(at) : forward ? to : from;
    const auto [unitFrom, unitTo] = box.unitAround(reached);
    return forward ? unitTo : unitFrom;
}

} // namespace dria::timeline
