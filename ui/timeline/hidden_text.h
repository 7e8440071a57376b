#pragma once
// Characters that change how others are read, or carry something, without being seen: directions,
// zero widths, fillers, control characters, tags.

#include <QList>
#include <QString>

#include <utility>

namespace dria::timeline {

/// A text with what hides in it spelled out, and how much that was.
struct SpelledText
{
    QString text;
    int hidden = 0;
};

/// Hidden characters as ‹U+202E›, so that code and links read as they are. What joins letters or
/// emoji stays: Persian and families need it; so do line breaks and tabs.
[[nodiscard]] QString withVisibleControls(const QString &text);

/// The same for a part of a text; what stands around it decides what a joiner is.
[[nodiscard]] SpelledText spelledOut(QStringView text, qsizetype from, qsizetype to);

/// Where a text has a character that is spelled out, as start and length.
[[nodiscard]] QList<std::pair<int, int>> spelledCharacters(QStringView text);

/// Without these characters.
[[nodiscard]] QString withoutHidden(const QString &text);

[[nodiscard]] bool hasHidden(QStringView text);

} // namespace dria::timeline
