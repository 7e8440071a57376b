#include "markdown/plain_growth.h"

#include "markdown/limits.h"
#include "markdown/shape.h"

#include <algorithm>

namespace dria::markdown {

namespace {

bool isWordCharacter(QChar c)
{
    return c.unicode() >= 0x80 || c.isLetterOrNumber(); // all of Markdown's marks are ASCII
}

/// Punctuation that begins or ends nothing, as long as no address is being written.
bool isHarmless(QChar c)
{
    return isWordCharacter(c) || QStringView(u",;'\"(-!?%+=").contains(c);
}

/// These can be part of an address, except at the end of a word.
bool endsSentence(QChar c)
{
    return c == u'.' || c == u':';
}

} // namespace

bool isPlainGrowth(QStringView tail, QStringView more)
{
    if (tail.isEmpty() || tail.size() + more.size() > limits::paragraph)
        return false;
    // A paragraph with more marks would be broken somewhere.
    if (tail.size() > limits::paragraphMarks &&
        markCount(tail) + markCount(more) > limits::paragraphMarks)
        return false;
    // The paragraph's last line must be decided: it begins with a letter, so that only its words
    // matter, and it ends with a letter or a space, on which no mark before it depends.
    const QStringView line = tail.mid(tail.lastIndexOf(u'\n') + 1);
    const auto begin = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    if (begin == line.end() || !begin->isLetter())
        return false;
    const QChar last = tail.back();
    if (!isWordCharacter(last) && last != u' ')
        return false;
    if (last.isHighSurrogate() != more.front().isLowSurrogate())
        return false;
    // The word that goes on must not be an address or an entity in the making.
    if (more.front() != u' ') {
        for (auto it = line.end(); it != line.begin() && *(it - 1) != u' ' && *(it - 1) != u'\t';
             --it) {
            if (!isHarmless(*(it - 1)))
                return false;
        }
    }
    for (qsizetype i = 0; i < more.size(); ++i) {
        const QChar c = more[i];
        if (c == u' ' || isHarmless(c))
            continue;
        if (!endsSentence(c) || (i + 1 < more.size() && more[i + 1] != u' '))
            return false;
    }
    return !more.back().isHighSurrogate();
}

} // namespace dria::markdown
