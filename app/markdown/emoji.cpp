#include "markdown/emoji.h"

#include <algorithm>

namespace dria::markdown {

int emojiCount(QStringView text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0xD83C && u <= 0xD83E) // high surrogates of U+1F000 to U+1FBFF
               || (u >= 0x231A && u <= 0x23FF) || (u >= 0x2600 && u <= 0x27BF) ||
               (u >= 0x2B1B && u <= 0x2B55);
    }));
}

} // namespace dria::markdown
