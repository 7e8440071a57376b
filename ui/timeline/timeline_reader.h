#pragma once
// What screen readers ask of a timeline view: the text of any message, laid out or not, what can be
// clicked in it, and where these are.

#include "ui/timeline/box.h"
#include "ui/timeline/message_text.h"

#include <QList>
#include <QModelIndex>
#include <QRect>

#include <optional>

namespace dria {

class TimelineView;

namespace timeline {

/// Rows are those of the view's model and must be in it; offsets are units of text(row), rectangles
/// and points are pixels of the screen.
class TimelineReader
{
public:
    /// Something to click.
    struct Item
    {
        int slot = 0;
        int number = 0; ///< in the slot's targets
        Target target;
    };
    struct Focus
    {
        int row = -1;
        int item = -1; ///< index into items(), or -1 for the message as a whole
    };

    /// The view must outlive it.
    explicit TimelineReader(TimelineView &view);

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QModelIndex index(int row) const;
    /// As it is selected and copied. Kept for the message asked for last.
    [[nodiscard]] const MessageText &text(int row) const;
    /// In reading order. Kept likewise.
    [[nodiscard]] const QList<Item> &items(int row) const;

    /// Null where nothing is laid out.
    [[nodiscard]] QRect messageRect(int row) const;
    [[nodiscard]] QRect itemRect(int row, int item) const;
    [[nodiscard]] QRect characterRect(int row, int offset) const;
    /// -1 where no message is.
    [[nodiscard]] int rowAt(QPoint point) const;
    /// -1 where nothing to click is.
    [[nodiscard]] int itemAt(int row, QPoint point) const;
    /// The nearest in the message; -1 where it is not.
    [[nodiscard]] int offsetAt(int row, QPoint point) const;
    /// The beginning of a line as it is broken on screen and that of the next; of what is not laid
    /// out a line is all between two breaks.
    [[nodiscard]] std::pair<int, int> lineAt(int row, int offset) const;
    [[nodiscard]] bool isInView(int row) const;
    [[nodiscard]] bool isUnfolded(const Target &fold) const;

    /// Row -1 for none, also when the view does not have the focus.
    [[nodiscard]] Focus focus() const;
    /// Equal offsets for nothing.
    [[nodiscard]] std::pair<int, int> selection(int row) const;
    /// The message with the moving end of the selection; -1 for none.
    [[nodiscard]] int caretRow() const;
    /// Where that end is, or nothing if it is in another message.
    [[nodiscard]] std::optional<int> caret(int row) const;

    // What screen readers do in the place of a person.
    void activate(int row, int item);
    /// item is -1 for the message.
    void setFocus(int row, int item);
    void openMenu(int row);
    void select(int row, int from, int to);
    void reveal(int row, int from, int to);

private:
    void refresh(int row) const;
    /// The box an offset is in, laid out and placed; null if it is not near.
    [[nodiscard]] Box *boxAt(int row, RowPaint::Place place) const;
    [[nodiscard]] QPoint boxOrigin(int row, int slot) const;

    TimelineView &m_view;
    // Of the message asked for last, as it was at that revision of the view.
    mutable int m_row = -1;
    mutable qint64 m_revision = -1;
    mutable MessageText m_text;
    mutable QList<Item> m_items;
};

} // namespace timeline
} // namespace dria
