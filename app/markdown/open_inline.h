#pragma once
// What is still open at the end of a paragraph's source while it arrives. Not for use outside this
// folder.

#include <QString>

namespace dria::markdown {

/// The end of a text as it is shown while more may come.
struct OpenEnd
{
    qsizetype kept = 0; ///< units of the text that are read; those behind may yet mean anything
    QString closers;    ///< what is read behind them, so that what is open ends

    friend bool operator==(const OpenEnd &, const OpenEnd &) = default;
};

/// source is inline text by CommonMark 6, from the beginning of its paragraph or cell. Emphasis,
/// code and the label of a link count as closed; half of an address, of an image or of a mark is
/// left out. One beyond the limits of a paragraph is kept as it is.
[[nodiscard]] OpenEnd openInline(QStringView source);

} // namespace dria::markdown
