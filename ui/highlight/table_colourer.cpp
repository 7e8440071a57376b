#include "ui/highlight/table_colourer.h"

#include <QHash>

#include <algorithm>
#include <memory>

namespace dria::highlight {

namespace {

constexpr LineState inComment = 1;
constexpr LineState inLongString = 2; ///< and the index of its quote

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'#' || c == u'@' || c == u'.';
}

bool hasSmallLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

qsizetype endOfNumber(QStringView line, qsizetype at)
{
    while (at < line.size() &&
           (line[at].isLetterOrNumber() || line[at] == u'_' || line[at] == u'.'))
        ++at;
    return at;
}

QStringList parts(QStringView text)
{
    return text.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

const Colourer *TableColourer::forLanguage(QStringView name)
{
    static const auto all = [] {
        QHash<QString, std::shared_ptr<const Colourer>> made;
        for (const Language &language : languages()) {
            const auto colourer = std::make_shared<TableColourer>(language);
            for (const QStringView alias : language.names.tokenize(u' '))
                made.insert(alias.toString(), colourer);
        }
        return made;
    }();
    constexpr qsizetype longestName = 32;
    return all.value(name.left(longestName).toString().toLower()).get();
}

TableColourer::TableColourer(const Language &language)
    : m_language(language)
    , m_lineComments(parts(language.lineComments))
    , m_longQuotes(parts(language.longQuotes))
{
    const QStringList words = parts(language.keywords);
    m_keywords = QSet<QString>(words.begin(), words.end());
}

LineState TableColourer::colour(QStringView whole, LineState before, QList<Span> &spans) const
{
    const QStringView line = whole.left(longestLine);
    qsizetype at = 0;
    const auto add = [&](qsizetype from, qsizetype to, Token token) {
        if (to > from)
            spans.append({static_cast<int>(from), static_cast<int>(to - from), token});
        at = to;
    };
    if (before == inComment) {
        const qsizetype close = line.indexOf(m_language.blockClose);
        add(0, close < 0 ? line.size() : close + m_language.blockClose.size(), Token::Comment);
        if (close < 0)
            return inComment;
    } else if (before >= inLongString && before - inLongString < m_longQuotes.size()) {
        const qsizetype end = endOfString(line, 0, m_longQuotes[before - inLongString]);
        add(0, end < 0 ? line.size() : end, Token::String);
        if (end < 0)
            return before;
    }
    while (at < line.size()) {
        const QStringView rest = line.mid(at);
        const QChar c = rest.front();
        if (!m_language.blockOpen.isEmpty() && rest.startsWith(m_language.blockOpen)) {
            const qsizetype close =
                line.indexOf(m_language.blockClose, at + m_language.blockOpen.size());
            add(at, close < 0 ? line.size() : close + m_language.blockClose.size(), Token::Comment);
            if (close < 0)
                return inComment;
            continue;
        }
        if (beginsLineComment(line, at)) {
            add(at, line.size(), Token::Comment);
            break;
        }
        bool string = false;
        for (qsizetype i = 0; i < m_longQuotes.size() && !string; ++i) {
            if (!rest.startsWith(m_longQuotes[i]))
                continue;
            const qsizetype end = endOfString(line, at + m_longQuotes[i].size(), m_longQuotes[i]);
            add(at, end < 0 ? line.size() : end, Token::String);
            if (end < 0)
                return inLongString + static_cast<LineState>(i);
            string = true;
        }
        if (string)
            continue;
        if (m_language.quotes.contains(c)) {
            const qsizetype end = endOfString(line, at + 1, rest.left(1));
            add(at, end < 0 ? line.size() : end, Token::String);
        } else if (c.isDigit()) {
            add(at, endOfNumber(line, at), Token::Number);
        } else if (isWordStart(c)) {
            const qsizetype end = endOfWord(line, at);
            if (const auto token = tokenOf(line, at, end))
                add(c == u'.' && *token != Token::Keyword ? at + 1 : at, end, *token);
            at = end;
        } else {
            ++at;
        }
    }
    return 0;
}

qsizetype TableColourer::endOfString(QStringView line, qsizetype from, QStringView quote) const
{
    for (qsizetype i = from; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line.mid(i).startsWith(quote))
            return i + quote.size();
    }
    return -1;
}

qsizetype TableColourer::endOfWord(QStringView line, qsizetype at) const
{
    const bool dashes = m_language.words.testFlag(Words::Dashes);
    ++at;
    while (at < line.size() && (line[at].isLetterOrNumber() || line[at] == u'_' ||
                                line[at] == u'?' || (dashes && line[at] == u'-')))
        ++at;
    return at;
}

std::optional<Token> TableColourer::tokenOf(QStringView line, qsizetype from, qsizetype end) const
{
    const QStringView whole = line.mid(from, end - from);
    if (isKeyword(whole))
        return whole.startsWith(u'#') ? Token::Meta : Token::Keyword;
    if (whole.startsWith(u'@'))
        return m_language.words.testFlag(Words::Markers) ? std::optional(Token::Meta)
                                                         : std::nullopt;
    const QStringView word = whole.startsWith(u'.') ? whole.mid(1) : whole;
    if (word.isEmpty() || !word.front().isLetter())
        return std::nullopt;
    const qsizetype next = end < line.size() && line[end] == u'!' ? end + 1 : end; // of a macro
    if (m_language.words.testFlag(Words::Calls) && next < line.size() && line[next] == u'(')
        return Token::Function;
    if (m_language.words.testFlag(Words::Types) && word.front().isUpper() && hasSmallLetter(word))
        return Token::Type;
    return std::nullopt;
}

bool TableColourer::isKeyword(QStringView word) const
{
    constexpr qsizetype longest = 32;
    if (word.size() > longest)
        return false;
    const QString text = m_language.anyCase ? word.toString().toLower() : word.toString();
    return m_keywords.contains(text);
}

bool TableColourer::beginsLineComment(QStringView line, qsizetype at) const
{
    for (const QString &start : m_lineComments) {
        // "#" in the middle of a word is part of it: a colour, an address, a shell variable.
        const bool alone =
            at == 0 || line[at - 1].isSpace() || QStringView(u";)}],").contains(line[at - 1]);
        if (line.mid(at).startsWith(start) && (alone || start.size() > 1) &&
            !(start == u"//" && at > 0 && line[at - 1] == u':'))
            return true;
    }
    return false;
}

} // namespace dria::highlight
