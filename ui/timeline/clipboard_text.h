#pragma once
// What goes to the clipboard: Markdown as its plain text, and the same as HTML beside it, so that
// each program that pastes takes the form it knows.

#include "markdown/block.h"

#include <QList>
#include <QString>

#include <memory>

class QMimeData;

namespace dria::timeline {

/// What is taken of one message.
struct CopiedPiece
{
    enum class What {
        Message, ///< text is its Markdown
        Part,    ///< of what is shown
        Cells,   ///< of one table, as it is shown: parted by tabs and line breaks
        Code,    ///< of one piece of code, as it is shown
    };

    QString text;
    What what = What::Message;
    bool thinks = false; ///< thinking in the text is not part of the answer
};

enum class CopyForm { Rich, Plain };

/// Rich: HTML, and Markdown beside it as plain text. Csv: RFC 4180.
enum class TableForm { Markdown, Csv, Rich };

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

/// A table, which may be in several parts (markdown::Block::goesOn).
[[nodiscard]] ClipboardText clipboardText(const QList<markdown::Block> &table, TableForm form);

} // namespace dria::timeline
