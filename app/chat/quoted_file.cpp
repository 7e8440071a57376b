#include "chat/quoted_file.h"

#include <algorithm>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

qsizetype longestRun(QStringView text, QChar of)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == of ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

QString quotedFile(const QString &name, const QString &text)
{
    const QString fence(std::max<qsizetype>(3, longestRun(text, u'`') + 1), u'`');
    const QString end = text.endsWith(u'\n') ? QString() : u"\n"_s;
    return u"File: "_s + name.simplified() + u'\n' + fence + u'\n' + text + end + fence;
}

} // namespace dria
