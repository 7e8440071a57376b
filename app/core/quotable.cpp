#include "core/quotable.h"

namespace dria {

namespace {

bool turnsTextAround(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e ||
           u == 0x200f || u == 0x061c;
}

} // namespace

QString quotable(QString words)
{
    constexpr qsizetype longest = 300;
    words.removeIf([](QChar c) { return turnsTextAround(c) || c.isNull(); });
    words = words.simplified();
    if (words.size() > longest)
        words = words.left(longest - 1).trimmed() + u'…';
    return words;
}

} // namespace dria
