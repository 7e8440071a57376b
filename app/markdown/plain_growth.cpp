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

/// What stands in a line behind the marks of quotes, items and tasks.
QStringView behindMarkers(QStringView line)
{
    for (;;) {
        qsizetype at = 0;
        while (at < line.size() && line[at] == u' ')
            ++at;
        line = line.mid(at);
        qsizetype marker = 0;
        while (marker < line.size() && marker < 9 && line[marker] >= u'0' && line[marker] <= u'9')
            ++marker;
        if (marker > 0 ? QStringView(u".)").contains(line.mid(marker, 1))
                       : QStringView(u"-+*>").contains(line.left(1)))
            ++marker;
        else if (line.startsWith(u"[ ]") || line.startsWith(u"[x]"))
            marker = 3;
        else
            return line;
        if (marker >= line.size() || line[marker] != u' ')
            return line;
        line = line.mid(marker);
    }
}

} // namespace

bool isDecided(QStringView line)
{
    const QStringView content = behindMarkers(line);
    return !content.isEmpty() && content.front() != u'[' && content.front() != u'<' &&
           std::any_of(content.begin(), content.end(), [](QChar c) { return c.isLetter(); });
}

bool isPlainGrowth(QStringView tail, QStringView more)
{
    if (tail.isEmpty() || tail.size() + more.size() > limits::paragraph)
        return false;
    // A paragraph with more marks would be broken somewhere.
    constexpr int mostMarks = 4; // of a character
    if (tail.size() * mostMarks > limits::paragraphMarks &&
        markCount(tail) + markCount(more) > limits::paragraphMarks)
        return false;
    // The paragraph's last line must be decided, and end with a letter or a space, on which no mark
    // before it depends; behind the end of a sentence only a space changes nothing.
    const QStringView line = tail.mid(tail.lastIndexOf(u'\n') + 1);
    if (!isDecided(line))
        return false;
    if (line.contains(u'\\') || line.contains(u'$'))
        return false; // a formula may be open
    const QChar last = tail.back();
    const bool spaceBehind = QStringView(u".,;:!?").contains(last) && more.front() == u' ';
    if (!isWordCharacter(last) && last != u' ' && !spaceBehind)
        return false;
    if (last.isHighSurrogate() != more.front().isLowSurrogate())
        return false;
    // The word that goes on must not be an address or an entity in the making.
    if (more.front() != u' ') {
        for (auto it = line.end(); it != line.begin() && *(it - 1) != u' ' && *(it - 1) != u'\t';
             --it) {
            if (!isHarmless(*(it - 1)) && !QStringView(u"*_~`[").contains(*(it - 1)))
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
