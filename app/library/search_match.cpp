#include "library/search_match.h"

#include "library/search_document.h"
#include "library/search_query.h"
#include "library/word_splitter.h"

#include <algorithm>
#include <vector>

namespace dria {

namespace {

struct Word
{
    qsizetype start;
    qsizetype length;
    QString form;
    bool isRun;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    WordSplitter splitter(text.left(longestIndexed));
    while (splitter.next()) {
        const bool isRun = splitter.isRun();
        words.push_back({splitter.start(), splitter.length(),
                         isRun ? runForm(splitter.slice()) : wordForm(splitter.slice()), isRun});
    }
    return words;
}

bool isSame(const QString &form, const QString &wanted, bool isPrefix)
{
    return isPrefix ? form.startsWith(wanted) : form == wanted;
}

class Matcher
{
public:
    Matcher(QStringView text, const std::vector<Word> &words, const SearchTerm &term)
        : m_text(text)
        , m_words(words)
        , m_term(term)
    {
    }

    [[nodiscard]] QList<TextSpan> all() const
    {
        QList<TextSpan> spans;
        const size_t count = size_t(m_term.pieces.size());
        for (size_t i = 0; i + count <= m_words.size(); ++i) {
            if (count == 1)
                addAlone(m_words[i], spans);
            else if (isMetAt(i))
                spans += spanAt(i);
        }
        return spans;
    }

private:
    void addAlone(const Word &word, QList<TextSpan> &spans) const
    {
        const SearchTerm::Piece &piece = m_term.pieces.first();
        if (word.isRun != piece.isRun)
            return;
        if (!piece.isRun) {
            const bool isPrefix = m_term.isPrefix && piece.form.size() >= shortestPrefix;
            if (isWordMet(word, piece, isPrefix) || isPartMet(word, piece, isPrefix))
                spans += {word.start, word.length};
            return;
        }
        // Composed forms are shorter than what they stand for: then the run is marked whole.
        const bool isExact = word.form.size() == word.length;
        for (qsizetype at = 0; (at = word.form.indexOf(piece.form, at)) >= 0;) {
            if (!isExact) {
                spans += {word.start, word.length};
                return;
            }
            spans += {word.start + at, piece.form.size()};
            at += piece.form.size();
        }
    }

    [[nodiscard]] static bool isWordMet(const Word &word, const SearchTerm::Piece &piece,
                                        bool isPrefix)
    {
        return isSame(word.form, piece.form, isPrefix) ||
               isSame(withoutAccents(word.form), piece.form, isPrefix);
    }

    [[nodiscard]] bool isPartMet(const Word &word, const SearchTerm::Piece &piece,
                                 bool isPrefix) const
    {
        const QStringList parts = identifierParts(m_text.mid(word.start, word.length));
        return std::ranges::any_of(parts, [&](const QString &part) {
            return isSame(withoutAccents(part), piece.form, isPrefix);
        });
    }

    [[nodiscard]] bool isMetAt(size_t first) const
    {
        const size_t count = size_t(m_term.pieces.size());
        for (size_t i = 0; i < count; ++i) {
            const Word &word = m_words[first + i];
            const SearchTerm::Piece &piece = m_term.pieces.at(qsizetype(i));
            if (word.isRun != piece.isRun)
                return false;
            const bool isLast = i == count - 1;
            if (piece.isRun ? !isRunMet(word, piece, i == 0, isLast)
                            : !isWordMet(word, piece, isLast && m_term.isPrefix))
                return false;
            if (!isLast && !m_term.isQuoted &&
                between(first + i) != m_term.between.at(qsizetype(i)))
                return false;
        }
        return true;
    }

    [[nodiscard]] static bool isRunMet(const Word &word, const SearchTerm::Piece &piece,
                                       bool isFirst, bool isLast)
    {
        if (isFirst)
            return word.form.endsWith(piece.form);
        return isLast ? word.form.startsWith(piece.form) : word.form == piece.form;
    }

    [[nodiscard]] QStringView between(size_t word) const
    {
        const qsizetype end = m_words[word].end();
        return m_text.mid(end, m_words[word + 1].start - end);
    }

    [[nodiscard]] TextSpan spanAt(size_t first) const
    {
        const Word &begin = m_words[first];
        const Word &last = m_words[first + size_t(m_term.pieces.size()) - 1];
        const auto lengthOf = [](const Word &word, const SearchTerm::Piece &piece) {
            return piece.isRun ? std::min(word.length, piece.form.size()) : word.length;
        };
        const qsizetype start = begin.end() - lengthOf(begin, m_term.pieces.first());
        return {start, last.start + lengthOf(last, m_term.pieces.last()) - start};
    }

    QStringView m_text;
    const std::vector<Word> &m_words;
    const SearchTerm &m_term;
};

constexpr qsizetype before = 50;       // units shown before the first match
constexpr qsizetype snippetSize = 240; // all of it; a list shows two lines or so

/// A place at most `most` further on that does not cut a word, if there is one.
qsizetype wordStart(QStringView text, qsizetype at, qsizetype most)
{
    for (qsizetype i = at; i < std::min(at + most, text.size()); ++i) {
        if (i == 0 || text.at(i - 1).isSpace())
            return i;
    }
    return at < text.size() && text.at(at).isLowSurrogate() ? at + 1 : at;
}

} // namespace

QList<TextSpan> matchesOf(const SearchQuery &query, QStringView text)
{
    const std::vector<Word> words = wordsOf(text);
    QList<TextSpan> all;
    for (const SearchTerm &term : query.terms()) {
        const QList<TextSpan> found = Matcher(text, words, term).all();
        if (found.isEmpty())
            return {};
        all += found;
    }
    std::ranges::sort(all, {}, &TextSpan::start);
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(all)) {
        if (apart.isEmpty() || span.start >= apart.last().start + apart.last().length) {
            apart += span;
        } else {
            TextSpan &last = apart.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        }
    }
    return apart;
}

Snippet snippetOf(QStringView text, const QList<TextSpan> &matches)
{
    const qsizetype first = matches.isEmpty() ? 0 : matches.first().start;
    const qsizetype begin = first <= before ? 0 : wordStart(text, first - before, before);
    qsizetype end = std::min(begin + snippetSize, text.size());
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    Snippet snippet;
    if (begin > 0)
        snippet.text = QChar(0x2026);
    QList<TextSpan>::const_iterator next = matches.cbegin();
    for (qsizetype at = begin; at < end; ++at) {
        while (next != matches.cend() && next->start + next->length <= at)
            ++next;
        const QChar c = text.at(at);
        const bool isSpace = c.isSpace() || c.category() == QChar::Other_Control;
        if (isSpace && (snippet.text.isEmpty() || snippet.text.back() == u' '))
            continue;
        const bool isMarked = next != matches.cend() && at >= next->start;
        const qsizetype place = snippet.text.size();
        if (isMarked && !snippet.marks.isEmpty() && at > next->start)
            snippet.marks.last().length = place + 1 - snippet.marks.last().start;
        else if (isMarked)
            snippet.marks += {place, 1};
        snippet.text += isSpace ? QChar(u' ') : c;
    }
    if (end < text.size())
        snippet.text += QChar(0x2026);
    return snippet;
}

} // namespace dria
