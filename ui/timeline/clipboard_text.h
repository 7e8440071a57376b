#pragma once
// What goes to the clipboard: Markdown as its plain text, and the same as HTML beside it, so that
// each program that pastes takes the form it knows.

#include <QList>
#include <QString>

#include <memory>

class QMimeData;

namespace dria::timeline {

/// What is taken of one message.
struct CopiedPiece
{
    QString text;
    bool whole = true;   ///< text is the message's Markdown; else a part of it as it is shown
    bool thinks = false; ///< thinking in the text is not part of the answer
};

enum class CopyForm { Rich, Plain };

struct ClipboardText
{
    QString text;
    QString html; ///< a fragment; empty for none

    /// Adds more, a blank line after what is there.
    void add(const ClipboardText &more);
    [[nodiscard]] std::unique_ptr<QMimeData> toMimeData() const;
};

/// Rich: Markdown, and HTML in which links other than http, https and mailto are plain text, and
/// images their alternative text. Plain: as it is shown.
[[nodiscard]] ClipboardText clipboardText(const CopiedPiece &piece, CopyForm form);

} // namespace dria::timeline
