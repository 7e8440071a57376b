#include "ui/math/formula_limits.h"

#include <algorithm>

namespace dria::math {

namespace {

/// \left as a command of its own, not as the beginning of \leftarrow.
bool isCommand(QStringView text, QStringView command)
{
    return text.startsWith(command) &&
           (text.size() == command.size() || !text[command.size()].isLetter());
}

} // namespace

std::optional<Refusal> refusalOf(QStringView tex)
{
    if (tex.size() > longestFormula)
        return Refusal::TooLong;
    int depth = 0;
    int deepest = 0;
    for (qsizetype i = 0; i < tex.size(); ++i) {
        const QStringView rest = tex.mid(i);
        if (rest.startsWith(u'{') || isCommand(rest, u"\\left") || isCommand(rest, u"\\begin"))
            deepest = std::max(deepest, ++depth);
        else if (rest.startsWith(u'}') || isCommand(rest, u"\\right") || isCommand(rest, u"\\end"))
            --depth;
        i += rest.startsWith(u'\\') ? 1 : 0; // \{ is a letter
    }
    return deepest > deepestFormula ? std::optional(Refusal::TooDeep) : std::nullopt;
}

} // namespace dria::math
