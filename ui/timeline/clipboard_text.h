#pragma once
// What goes to the clipboard: Markdown as its plain text, and the same as HTML beside it, so that
// each program that pastes takes the form it knows.

#include <QString>

#include <memory>

class QMimeData;

namespace dria::timeline {

struct ClipboardText
{
    QString markdown;
    QString html; ///< a fragment; empty for none

    /// Adds another message, a blank line after what is there.
    void add(const ClipboardText &message);
    [[nodiscard]] std::unique_ptr<QMimeData> toMimeData() const;
};

/// A whole text in Markdown, thinking left out of the HTML. Links other than http, https and mailto
/// are plain text in the HTML, images their alternative text.
[[nodiscard]] ClipboardText clipboardText(const QString &markdown);
/// A part of one as it is shown.
[[nodiscard]] ClipboardText clipboardPart(const QString &shown);

} // namespace dria::timeline
