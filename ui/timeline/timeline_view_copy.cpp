// What goes from the timeline view to the clipboard.

#include "ui/timeline/clipboard_writer.h"
#include "ui/timeline/message_text.h"
#include "ui/timeline/row_walk.h"
#include "ui/timeline/style.h"
#include "ui/timeline/timeline_view.h"

#include <QAbstractItemModel>
#include <QClipboard>

#include <algorithm>
#include <climits>
#include <memory>

namespace dria {

using namespace timeline;

void TimelineView::copySelection()
{
    copySelected(CopyForm::Rich, QClipboard::Clipboard);
}

void TimelineView::copySelectionAsPlainText()
{
    copySelected(CopyForm::Plain, QClipboard::Clipboard);
}

void TimelineView::copySelected(CopyForm form, QClipboard::Mode mode)
{
    if (m_selection.isEmpty())
        return;
    const int first = m_selection.start().row;
    const int last = std::min(m_selection.end().row, m_geometry.rowCount() - 1);
    // It is what is selected now, though rows may come before it until all is read.
    const QPersistentModelIndex start(m_model->index(first, 0));
    copyRows(
        first, last,
        [this, start, first, selection = m_selection](int row) {
            refreshDirtyRows();
            const int moved = start.isValid() ? start.row() - first : 0;
            return selectedPiece(row, selection.movedBy(moved));
        },
        form, mode);
}

void TimelineView::copyMessage(const QUuid &id)
{
    if (const int row = rowOf(id); row >= 0)
        copyRows(
            row, row, [this](int at) { return pieceOf(at); }, CopyForm::Rich,
            QClipboard::Clipboard);
}

void TimelineView::copyRows(int first, int last, std::function<CopiedPiece(int)> pieceOfRow,
                            CopyForm form, QClipboard::Mode mode)
{
    const auto pieces = std::make_shared<QList<CopiedPiece>>();
    auto *walk = new RowWalk(
        *m_model, first, last,
        [pieces, pieceOfRow = std::move(pieceOfRow)](int row) { pieces->append(pieceOfRow(row)); },
        this);
    connect(walk, &RowWalk::finished, this,
            [this, pieces, form, mode] { m_clipboard->put(*pieces, form, mode); });
    delete m_copying[mode];
    m_copying[mode] = walk;
    walk->start();
}

CopiedPiece TimelineView::selectedPiece(int row, const Selection &selection) const
{
    return isWhollySelected(row, selection) ? pieceOf(row) : selectedPartOf(row, selection);
}

QString TimelineView::selectedTextOf(int row, const Selection &selection) const
{
    const TextPlace start = selection.start();
    const TextPlace end = selection.end();
    const RowPaint::Place from =
        row == start.row ? RowPaint::Place{start.slot, start.position} : RowPaint::Place{0, 0};
    const RowPaint::Place to =
        row == end.row ? RowPaint::Place{end.slot, end.position} : RowPaint::Place{INT_MAX, 0};
    return messageText(m_geometry.boxes(row).all(), from, to, m_style->blockGap).text;
}

bool TimelineView::isWhollySelected(int row, const Selection &selection) const
{
    if (row > selection.start().row && row < selection.end().row)
        return true;
    const RowBoxes boxes = m_geometry.boxes(row);
    return selectedTextOf(row, selection) ==
           messageText(boxes.all(), {0, 0}, {boxes.count(), 0}, m_style->blockGap).text;
}

CopiedPiece TimelineView::selectedPartOf(int row, const Selection &selection) const
{
    using What = CopiedPiece::What;
    CopiedPiece part{selectedTextOf(row, selection), What::Part};
    const TextPlace start = selection.start();
    const TextPlace end = selection.end();
    const RowBoxes boxes = m_geometry.boxes(row);
    if (start.row != end.row || start.slot != end.slot || start.slot >= boxes.count())
        return part;
    timeline::Box &box = *boxes.all()[static_cast<std::size_t>(start.slot)].box;
    if (box.table())
        part.what = What::Cells;
    else if (box.asCode() != nullptr)
        part.what = What::Code;
    return part;
}

CopiedPiece TimelineView::pieceOf(int row) const
{
    const QModelIndex index = m_model->index(row, 0);
    return {index.data(TextRole).toString(), CopiedPiece::What::Message,
            static_cast<Author>(index.data(AuthorRole).toInt()) == Author::Assistant};
}

int TimelineView::rowOf(const QUuid &message) const
{
    for (int row = 0; row < m_geometry.rowCount(); ++row) {
        if (m_model->index(row, 0).data(MessageIdRole).toUuid() == message)
            return row;
    }
    return -1;
}

} // namespace dria
