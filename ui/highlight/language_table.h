#pragma once
// The languages that the small colourer knows. Not for use outside this folder.

#include <QList>
#include <QStringView>

namespace dria::highlight {

struct Language
{
    QStringView names;        ///< parted by spaces, lower case
    QStringView keywords;     ///< the same, in the language's case
    QStringView lineComments; ///< what begins one, parted by spaces
    QStringView blockOpen;    ///< empty for none
    QStringView blockClose;
    QStringView quotes;     ///< characters that begin and end a string on one line
    QStringView longQuotes; ///< the same over several lines, parted by spaces
    bool anyCase = false;   ///< keywords in any case
};

[[nodiscard]] const QList<Language> &languages();

} // namespace dria::highlight
