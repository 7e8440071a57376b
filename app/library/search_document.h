#pragma once
// What the search index holds of a text: its words, in the order they stand in.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dria {

/// Both are UTF-8, words with a space between. The index cuts at spaces and knows nothing more.
struct SearchDocument
{
    QByteArray words; ///< every word; of runs the pairs of their characters, and the last alone
    QByteArray also;  ///< once each: accented words without accents, the parts of identifiers
    friend bool operator==(const SearchDocument &, const SearchDocument &) = default;
};

/// Changes with everything that decides on words: an index of another version is made anew.
inline constexpr int searchDocumentVersion = 1;

/// Texts over longestIndexed units are indexed up to there: one message may not hold up the
/// library's thread for seconds.
[[nodiscard]] SearchDocument searchDocumentOf(QStringView text);
inline constexpr qsizetype longestIndexed = 1'000'000;

/// The pairs of a run's characters, by code point: "天气预" gives 天气 and 气预. The last alone is
/// in the index too, so that one character is found as the beginning of a pair or by itself.
[[nodiscard]] QStringList pairsOf(const QString &run, bool withLast);

} // namespace dria
