#include "chat/first_words.h"

namespace dria {

QString firstWords(const QString &text, qsizetype length)
{
    // White space may take most of a text: what is looked at has an end all the same.
    constexpr qsizetype spaces = 64;
    const QString line = text.left(length * spaces).simplified();
    if (line.size() <= length)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', length);
    qsizetype end = space > length / 2 ? space : length;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace dria
