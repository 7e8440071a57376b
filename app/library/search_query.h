#pragma once
// What somebody typed to be found, taken apart into terms that all have to be met.

#include <QList>
#include <QString>
#include <QStringList>

namespace dria {

/// Words that stand together: one word, a run, "foo::bar", or what stood between quotation marks.
struct SearchTerm
{
    struct Piece
    {
        QString form; ///< see library/word_splitter.h
        bool isRun = false;
    };
    QList<Piece> pieces;
    QStringList between;   ///< what separates each piece from the next
    bool isQuoted = false; ///< then anything may separate them
    bool isPrefix = false; ///< the last word may go on: it is still being typed
};

/// What begins with one or two letters is half of all words, and more than anybody looks for.
inline constexpr qsizetype shortestPrefix = 3;

/// - The last word may be the beginning of one, from shortestPrefix
///   letters on; the others are whole words,
///   or whole parts of an identifier. A run is found anywhere.
/// - A word typed without accents finds those with them; one typed with accents only itself.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed);

    /// There is nothing in it that can be searched for.
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }
    /// For FTS5: finds all that matches, and maybe more. See library/search_match.h.
    [[nodiscard]] QString expression() const;

private:
    QList<SearchTerm> m_terms;
};

} // namespace dria
