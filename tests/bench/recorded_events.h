#pragma once
// A recording as the events that are sent, and as the text they carry.

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace dria::bench {

struct Recording
{
    QList<QByteArray> tokens; ///< events that carry text, each with its blank line
    QList<QString> texts;     ///< what each of them adds

    /// How many tokens make up the longest beginning of at most so many that ends between blocks.
    [[nodiscard]] qsizetype prefixOf(qsizetype most) const;
};

/// Reads an event stream, plain or gzipped; a file that is none is taken as text and cut into
/// tokens of four characters. Nothing, and why in error, if that cannot be done.
[[nodiscard]] std::optional<Recording> readRecording(const QString &path, QString &error);

/// One block of that many bytes: "fence", "list", "table", "quote" or "paragraph".
[[nodiscard]] std::optional<Recording> generatedRecording(const QString &shape, qsizetype bytes);

} // namespace dria::bench
