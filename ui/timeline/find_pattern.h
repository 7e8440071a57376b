#pragma once
// What is looked for in the transcript: finds it in shown text, and tells cheaply which Markdown
// cannot show it.

#include <QList>
#include <QString>
#include <QStringMatcher>

namespace dria::timeline {

/// Where something was found in a text; UTF-16 units.
struct TextRange
{
    int start = 0;
    int length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

class FindPattern
{
public:
    FindPattern() = default;
    /// Case is Unicode's simple folding where it does not matter.
    FindPattern(const QString &query, Qt::CaseSensitivity sensitivity);

    [[nodiscard]] bool isEmpty() const { return m_query.isEmpty(); }
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] Qt::CaseSensitivity sensitivity() const { return m_matcher.caseSensitivity(); }

    /// Occurrences from left to right that do not overlap.
    [[nodiscard]] QList<TextRange> find(const QString &text) const;
    /// False only if the text that this Markdown shows cannot hold the query. Linear in its length.
    [[nodiscard]] bool mayBeIn(const QString &markdown) const;

private:
    QString m_query;
    QStringMatcher m_matcher;
    QString m_word; ///< the longest stretch of letters and digits of the query
    QStringMatcher m_wordMatcher;
};

} // namespace dria::timeline
