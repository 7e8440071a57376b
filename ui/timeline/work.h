#pragma once
// What a view did so far, counted: for tests and measurements.

#include <QtGlobal>

namespace dria::timeline {

struct Work
{
    qint64 parsedUnits = 0; ///< UTF-16 units of Markdown, each as often as it was parsed
    qint64 parses = 0;
    qint64 layouts = 0;     ///< boxes laid out
    qint64 codeRows = 0;    ///< rows of code laid out, each as often as it was
    qint64 brokenUnits = 0; ///< UTF-16 units of code looked at to break it into rows
    qint64 tableCells = 0;  ///< cells of tables laid out, each as often as it was
    /// Emoji that may still be laid out in this pass. A box is begun if there is room for all of
    /// its own, or none was before it.
    int emojiRoom = emojiInPass;
    static constexpr int emojiInPass = 96;
    qint64 emoji = 0; ///< laid out, each as often as it was
    /// Boxes in sight wait for a pass of their own. The view takes it back.
    bool owesLayouts = false;
    /// What was painted is to be painted again soon: there is more to show. The view takes it back.
    bool behind = false;
};

} // namespace dria::timeline
