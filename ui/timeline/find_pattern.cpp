#include "ui/timeline/find_pattern.h"

#include <algorithm>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Markup between the letters of a word ("**bo**ld") is made of these.
bool isMarkup(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`' || c == u'\\' || c == u'$';
}

QString longestWord(const QString &query)
{
    QStringView best;
    const QStringView all(query);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        if (i < all.size() && (all[i].isLetterOrNumber() || all[i].isSurrogate()))
            continue;
        if (i - start > best.size())
            best = all.mid(start, i - start);
        start = i + 1;
    }
    return best.toString();
}

} // namespace

FindPattern::FindPattern(const QString &query, Qt::CaseSensitivity sensitivity)
    : m_query(query)
    , m_matcher(query, sensitivity)
    , m_word(longestWord(query))
    , m_wordMatcher(m_word, sensitivity)
{
}

QList<TextRange> FindPattern::find(const QString &text) const
{
    QList<TextRange> found;
    if (m_query.isEmpty())
        return found;
    const auto length = static_cast<int>(m_query.size());
    for (qsizetype at = m_matcher.indexIn(text); at >= 0; at = m_matcher.indexIn(text, at + length))
        found.append({static_cast<int>(at), length});
    return found;
}

bool FindPattern::mayBeIn(const QString &markdown) const
{
    if (markdown.isEmpty())
        return false;
    if (m_word.isEmpty() || m_wordMatcher.indexIn(markdown) >= 0)
        return true;
    // What shows other letters than stand in the source: entities, links inside a word, hidden
    // characters that are spelled out.
    bool split = false;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown[i];
        if (c == u'&' || (c == u']' && i + 1 < markdown.size() && markdown[i + 1] != u'\n'))
            return true;
        split = split || isMarkup(c);
        if (c.unicode() < 0x80 ? c.unicode() < 0x20 && c != u'\n' && c != u'\t'
                               : c.category() == QChar::Other_Format)
            return true;
    }
    if (!split)
        return false;
    QString stripped = markdown;
    stripped.removeIf(isMarkup);
    return m_wordMatcher.indexIn(stripped) >= 0;
}

} // namespace dria::timeline
