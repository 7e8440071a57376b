#pragma once
// Where a text meets a query: the places to mark, and the stretch of it to show.

#include <QList>
#include <QString>

namespace dria {

class SearchQuery;

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Everything that meets any term, in order, none over another. Empty where a term is not met.
[[nodiscard]] QList<TextSpan> matchesOf(const SearchQuery &query, QStringView text);

/// One line of a text around its first matches.
struct Snippet
{
    QString text; ///< white space is one space each; … stands where it is cut
    QList<TextSpan> marks;
    friend bool operator==(const Snippet &, const Snippet &) = default;
};
[[nodiscard]] Snippet snippetOf(QStringView text, const QList<TextSpan> &matches);

} // namespace dria
