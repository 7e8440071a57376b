#pragma once
// A table that is still open at the end of a growing text: each row is parsed by itself. Not for
// use outside this folder.

#include "markdown/block.h"

#include <QStringView>

#include <optional>

namespace dria::markdown {

class OpenTable
{
public:
    /// The table that text, read from start, was parsed as: blocks from first on. Its last line may
    /// be half of one, or nothing yet. Nothing where the text is, or may be, more than one table.
    [[nodiscard]] static std::optional<OpenTable> in(QStringView text, qsizetype start,
                                                     qsizetype lastLine, const QList<Block> &blocks,
                                                     qsizetype first);

    /// Whether a line can only be a row of it.
    [[nodiscard]] static bool isRow(QStringView line);

    /// Appends the row to the last of blocks, or to one that goes on with it. Returns the units
    /// that were parsed. unfinished: dropRow() will be called before the next.
    qsizetype addRow(QList<Block> &blocks, QStringView line, bool unfinished);
    /// Takes the unfinished row away, if there is one.
    void dropRow(QList<Block> &blocks);

private:
    QString m_head; ///< with its underline
    enum class Unfinished { None, Row, Block } m_unfinished = Unfinished::None;
};

} // namespace dria::markdown
