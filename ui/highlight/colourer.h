#pragma once
// Tells the parts of a line of code apart, so that they can be coloured: by the grammars of
// KSyntaxHighlighting where the build found it, else by a few tables of comments, strings, numbers
// and keywords for the common languages.

#include <QList>
#include <QStringView>

#include <cstddef>

namespace dria::highlight {

enum class Token : quint8 {
    Keyword,
    String,
    Comment,
    Number,
    Type,
    Function,
    Meta, ///< what is for the compiler or a tool: directives, annotations
};
inline constexpr std::size_t tokenCount = 7;

struct Span
{
    int start = 0;
    int length = 0;
    Token token = Token::Keyword;
    friend bool operator==(const Span &, const Span &) = default;
};

/// What a line leaves open for the next one; 0 for nothing.
using LineState = int;

class Colourer
{
public:
    virtual ~Colourer() = default;

    /// For a language as it is written behind a fence ("py", "C++"); null for one that is not
    /// known. Lives as long as the program.
    [[nodiscard]] static const Colourer *forLanguage(QStringView name);

    /// Appends the parts of a line, in order, and returns what it leaves open. No more than the
    /// first longestLine units are looked at.
    [[nodiscard]] virtual LineState colour(QStringView line, LineState before,
                                           QList<Span> &spans) const = 0;

    static constexpr qsizetype longestLine = 4000;
};

} // namespace dria::highlight
