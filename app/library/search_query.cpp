#include "library/search_query.h"

#include "library/search_document.h"
#include "library/word_splitter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostTerms = 16;

bool isPlain(const SearchTerm::Piece &piece)
{
    return !piece.isRun && withoutAccents(piece.form) == piece.form;
}

QString quoted(const QStringList &words)
{
    QString text = words.join(u' ');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString starIf(bool isPrefix)
{
    return isPrefix ? u" *"_s : QString();
}

/// The words of the index that a piece stands for. A run that ends the term may go on in the text.
QStringList wordsOf(const SearchTerm::Piece &piece, bool isLast)
{
    if (!piece.isRun)
        return {piece.form};
    const QStringList pairs = pairsOf(piece.form, !isLast);
    return pairs.isEmpty() ? QStringList{piece.form} : pairs;
}

/// Whether what a piece stands for is but the beginning of a word of the index.
bool isBeginning(const SearchTerm &term, const SearchTerm::Piece &piece)
{
    return piece.isRun ? pairsOf(piece.form, false).isEmpty() : term.isPrefix;
}

QString alone(const SearchTerm &term, qsizetype index)
{
    const SearchTerm::Piece &piece = term.pieces.at(index);
    const bool isLast = index == term.pieces.size() - 1;
    return (isPlain(piece) ? u"{words also} : "_s : u"words : "_s) +
           quoted(wordsOf(piece, isLast)) + starIf(isLast && isBeginning(term, piece));
}

QString together(const SearchTerm &term)
{
    QStringList words;
    for (qsizetype i = 0; i < term.pieces.size(); ++i)
        words += wordsOf(term.pieces.at(i), i == term.pieces.size() - 1);
    return u"words : "_s + quoted(words) + starIf(isBeginning(term, term.pieces.last()));
}

QString expressionOf(SearchTerm term)
{
    // Too short to look for as a beginning; what stands before it narrows the search enough.
    const bool endsShort = term.isPrefix && !term.pieces.last().isRun &&
                           term.pieces.last().form.size() < shortestPrefix;
    if (endsShort)
        term.isPrefix = false;
    if (endsShort && term.pieces.size() > 1)
        term.pieces.removeLast();
    if (term.pieces.size() == 1)
        return alone(term, 0);
    QStringList plain;
    for (const SearchTerm::Piece &piece : std::as_const(term.pieces)) {
        if (isPlain(piece))
            plain += u"also : "_s + quoted({piece.form});
    }
    if (plain.isEmpty())
        return together(term);
    // Words with accents stand without them in a column that keeps no order.
    QStringList each;
    for (qsizetype i = 0; i < term.pieces.size(); ++i)
        each += alone(term, i);
    return u"(%1 OR ((%2) AND %3))"_s.arg(together(term), plain.join(u" OR "_s),
                                          each.join(u" AND "_s));
}

SearchTerm termOf(QStringView text)
{
    SearchTerm term;
    qsizetype end = 0;
    WordSplitter splitter(text);
    while (splitter.next()) {
        if (!term.pieces.isEmpty())
            term.between += text.mid(end, splitter.start() - end).toString();
        end = splitter.start() + splitter.length();
        const bool isRun = splitter.isRun();
        term.pieces += {isRun ? runForm(splitter.slice()) : wordForm(splitter.slice()), isRun};
    }
    // A word that punctuation follows is whole: "main(".
    term.isPrefix = end == text.size();
    return term;
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
{
    const QString text = typed.left(longestQuery);
    const QStringList stretches = text.split(u'"');
    for (qsizetype i = 0; i < stretches.size(); ++i) {
        const bool isQuoted = i % 2 == 1;
        const QStringList chunks =
            isQuoted ? QStringList{stretches.at(i)} : stretches.at(i).simplified().split(u' ');
        for (qsizetype j = 0; j < chunks.size(); ++j) {
            SearchTerm term = termOf(chunks.at(j));
            const bool isAtEnd =
                i == stretches.size() - 1 && j == chunks.size() - 1 && !text.endsWith(u' ');
            term.isQuoted = isQuoted;
            term.isPrefix = term.isPrefix && isAtEnd;
            if (!term.pieces.isEmpty() && m_terms.size() < mostTerms)
                m_terms += term;
        }
    }
}

QString SearchQuery::expression() const
{
    QStringList all;
    std::ranges::transform(m_terms, std::back_inserter(all), expressionOf);
    return all.join(u" AND "_s);
}

} // namespace dria
