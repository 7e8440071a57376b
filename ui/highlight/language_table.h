#pragma once
// The languages that the small colourer knows. Not for use outside this folder.

#include <QFlags>
#include <QList>
#include <QStringView>

namespace dria::highlight {

/// What words are like in a language, apart from its keywords.
enum class Words : quint8 {
    Plain = 0,
    Calls = 1,   ///< one before a bracket is a function
    Types = 2,   ///< one with a capital is a type
    Dashes = 4,  ///< a dash may be in one
    Markers = 8, ///< one behind @ is an annotation
};
Q_DECLARE_FLAGS(WordTraits, Words)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordTraits)

struct Language
{
    QStringView names;        ///< parted by spaces, lower case
    QStringView keywords;     ///< the same, in the language's case
    QStringView lineComments; ///< what begins one, parted by spaces
    QStringView blockOpen;    ///< empty for none
    QStringView blockClose;
    QStringView quotes;     ///< characters that begin and end a string on one line
    QStringView longQuotes; ///< the same over several lines, parted by spaces
    WordTraits words = Words::Plain;
    bool anyCase = false; ///< keywords in any case
};

[[nodiscard]] const QList<Language> &languages();

} // namespace dria::highlight
