#pragma once
// The transcript: shows the messages of a model with the roles of core/timeline_roles.h, however
// many, while they arrive. It opens no link and knows no meaning of an action: it says what was
// asked.

#include "ui/timeline/answer_watch.h"
#include "ui/timeline/clipboard_text.h"
#include "ui/timeline/geometry.h"
#include "ui/timeline/image_ref.h"
#include "ui/timeline/listeners.h"
#include "ui/timeline/selection.h"
#include "ui/timeline/style.h"
#include "ui/timeline/text_steps.h"
#include "ui/timeline/timeline_find.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMap>
#include <QPointer>
#include <QUrl>
#include <QUuid>

#include <array>
#include <functional>

class QAbstractItemModel;
class QMenu;

namespace dria {

class Theme;

namespace math {
class MathRenderer;
}

namespace timeline {
class ClipboardWriter;
class ImageShelf;
class RowWalk;
class TimelineReader;
} // namespace timeline

/// Work and memory of a view, for tests and measurements.
struct TimelineStats
{
    int liveRows = 0;       ///< messages held parsed
    int liveLayouts = 0;    ///< QTextLayouts held
    int layoutPasses = 0;   ///< since the view was made
    int rowRefreshes = 0;   ///< messages read again because they changed
    qint64 parsedUnits = 0; ///< UTF-16 units of Markdown, each as often as it was parsed
    qint64 parses = 0;
    qint64 layouts = 0;     ///< boxes laid out, each as often as it was
    qint64 codeRows = 0;    ///< rows of code laid out, each as often as it was
    qint64 brokenUnits = 0; ///< UTF-16 units of code looked at to break it into rows
    qint64 tableCells = 0;  ///< cells of tables laid out, each as often as it was
    qint64 emoji = 0;       ///< emoji laid out, each as often as it was
};

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// theme must outlive the view.
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);
    ~TimelineView() override;

    /// What draws formulas. Outlives the view; null shows them as they are written.
    void setMath(math::MathRenderer *math);
    /// What shows the images of messages. Outlives the view; null leaves all of them closed.
    void setImages(timeline::ImageShelf *images);

    /// The model is not owned; null shows nothing. Goes to the bottom.
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }

    /// As wide as the view, or no wider than reads well, which is the default.
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_wide; }

    [[nodiscard]] bool isAtBottom() const { return m_geometry.isAtBottom(); }
    /// As it is shown.
    [[nodiscard]] QString selectedText() const;
    /// The first and the last message that it touches; nothing where nothing is selected.
    [[nodiscard]] std::optional<std::pair<int, int>> selectedRows() const;
    /// The selection if it is a few words of one paragraph, no longer than limit; else empty.
    [[nodiscard]] QString selectedWords(qsizetype limit) const;
    [[nodiscard]] TimelineStats stats() const;
    /// Nothing of what came is still to be read, laid out or coloured.
    [[nodiscard]] bool isSettled() const;
    /// Looks for text in all messages. Its current match is brought into view.
    [[nodiscard]] timeline::TimelineFind &find() const { return *m_find; }
    /// The message at the upper edge, where a search begins; 0 for none.
    [[nodiscard]] int firstVisibleRow() const;
    /// The message at the lower edge; 0 for none.
    [[nodiscard]] int lastVisibleRow() const { return visibleRow(true); }

    /// Where a message is, in coordinates of the viewport; null if it is not laid out.
    [[nodiscard]] QRect messageRect(int row) const;
    /// Where something to click is, in coordinates of the viewport; null if it is not laid out.
    [[nodiscard]] QRect targetRect(int row, timeline::Target::Kind kind, const QString &value = {});
    /// Whether a screen reader follows what the view shows now.
    [[nodiscard]] bool isListenedTo() const { return m_listeners.any() && isVisible(); }
    /// As if the action's button were pressed.
    void triggerAction(const QUuid &message, const QString &actionId);
    /// Says at a message why a button did nothing.
    void explainAt(int row, const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;

public Q_SLOTS:
    void scrollToBottom();
    /// Brings a message into view, as much of its beginning as there is room for; where the focus
    /// goes on from when it comes.
    void showMessage(int row) { focusMessage(row); }
    /// Takes the focus to a message as a whole, the one after or before that which has it; from
    /// outside to the first or the last in view.
    void focusNextMessage() { focusNeighbour(true); }
    void focusPreviousMessage() { focusNeighbour(false); }
    /// Markdown, and HTML beside it: messages that are selected whole as they came, parts of others
    /// as shown. Much is there a moment later.
    void copySelection();
    void copySelectionAsPlainText();
    void selectAll();
    void clearSelection();

Q_SIGNALS:
    /// A link was clicked or entered. Its address is http, https or mailto, nothing else is
    /// checked.
    void linkActivated(const QUrl &url);
    void actionTriggered(const QUuid &message, const QString &actionId);
    /// A piece of code is to be saved, as it came; fileName is a name for it, without a folder.
    void codeSaveRequested(const QString &code, const QString &fileName);
    /// An image that is shown was clicked or entered: its file as it came, and its description.
    void imageOpened(const QByteArray &file, const QString &description);
    void imageSaveRequested(const QByteArray &file, const QString &description);
    /// Whether the view follows what arrives.
    void atBottomChanged(bool atBottom);
    /// What a screen reader is to say now: how an answer ended. Only while one listens, and of
    /// answers that are shown.
    void announcement(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class timeline::TimelineReader;

    /// Something to click: which of the targets of a box of a message.
    struct TargetRef
    {
        int row = -1;
        int slot = -1;
        int target = -1;
        friend bool operator==(const TargetRef &, const TargetRef &) = default;
    };
    enum class SelectBy { Character, Word, Block };
    enum class Dirt { Grown, Changed };

    // Content
    void restyle();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void moveRowNumbers(int first, int by);
    void dataChanged(int first, int last, const QList<int> &roles);
    void modelReset();
    void refreshSoon();
    void refreshDirtyRows();
    void showFormulas();
    /// Places everything and repaints what moved; all of it, or from a box of a message downwards.
    void relayout(bool repaintAll, int dirtyRow = -1, timeline::LiveRow::Dirty dirty = {});
    void updateScrollBar();
    /// Both are values of the bar.
    void dragThumb(int from, int to);
    [[nodiscard]] int columnWidth() const;
    [[nodiscard]] int columnLeft() const;
    [[nodiscard]] QPoint boxOrigin(const timeline::PlacedRow &placed, int slot) const;

    // Pointer and keyboard
    [[nodiscard]] TargetRef targetAt(QPoint point) const;
    [[nodiscard]] timeline::TextPlace textAt(QPoint point) const;
    void updateHover();
    void updateRow(int row);
    void updateBox(const TargetRef &ref);
    void scrollSideways(const TargetRef &ref, int pixels);
    /// Moves the bar that is pressed; take: begins to.
    void dragBar(QPoint point, bool take);
    /// Brings a part of a box that scrolls sideways into its view.
    bool revealSideways(const timeline::Box &box, int left, int right) const;
    /// The box that Left and Right move: the one with the focus, or with the selection's end.
    [[nodiscard]] TargetRef wideBoxWithFocus() const;
    /// Brings text into view: the box, the line, and in wide boxes the column.
    void revealText(timeline::TextPlace place, int length);
    void scrollPixels(int pixels);
    void extendSelection(QPoint point);
    /// Shows the caret too.
    void setSelection(timeline::TextPlace anchor, timeline::TextPlace head);
    /// Shows it; screen readers hear of it.
    void selectionChanged();
    void beginSelection(QPoint point, SelectBy by, bool extend);
    [[nodiscard]] std::pair<timeline::TextPlace, timeline::TextPlace>
    unitAt(timeline::TextPlace place) const;
    // Selecting by keyboard
    [[nodiscard]] static bool isSelectionKey(const QKeyEvent &key);
    void moveHead(timeline::TextStep step);
    [[nodiscard]] timeline::TextPlace stepped(timeline::TextPlace place, timeline::TextStep step);
    [[nodiscard]] timeline::TextPlace lineStepped(timeline::TextPlace place, bool forward);
    /// The beginning of the next text, or the end of the one before.
    [[nodiscard]] std::optional<timeline::TextPlace> neighbour(timeline::TextPlace place,
                                                               bool forward) const;
    /// The box of a place, laid out and brought near; null if there is none.
    [[nodiscard]] timeline::Box *headBox(timeline::TextPlace place);
    void paintCaret(QPainter &painter) const;

    [[nodiscard]] timeline::Target target(const TargetRef &ref) const;
    void activate(const TargetRef &ref);
    // Images
    /// The image of a box, or of the target in its text; nothing where there is none.
    [[nodiscard]] std::optional<std::pair<timeline::ImageKey, timeline::ImageRef>>
    imageAt(const TargetRef &ref) const;
    void activateImage(const TargetRef &ref);
    void loadImage(const timeline::ImageKey &key, const timeline::ImageRef &image);
    void openImage(const timeline::ImageKey &key, const timeline::ImageRef &image);
    void saveImage(const timeline::ImageKey &key, const timeline::ImageRef &image);
    void copyImage(const timeline::ImageKey &key);
    void imageMoved(const timeline::ImageKey &key);
    void addImageActions(QMenu &menu, const TargetRef &ref);
    [[nodiscard]] bool moveFocus(bool forward);
    void setFocusedTarget(const TargetRef &ref);
    [[nodiscard]] QMenu *makeMenu(const TargetRef &ref, int row);
    /// Left and Right within what has nothing but buttons. False if there is no further one.
    [[nodiscard]] bool moveInToolbar(bool right);
    /// To a message as a whole, and brings it into view.
    void focusMessage(int row);
    void focusNeighbour(bool next);
    [[nodiscard]] bool isMessageFocused() const;
    [[nodiscard]] int visibleRow(bool last) const;
    /// Places a box, if it is not, and brings it into view then. False if there is none.
    bool bringNear(int row, int slot);
    void paintMessageFocus(QPainter &painter) const;
    /// At what has the focus, which must be placed.
    void openMenu();
    /// Below a target, towards the side with more room.
    void popUpAt(QMenu &menu, const TargetRef &ref);
    [[nodiscard]] int rowOf(const QUuid &message) const; ///< -1 if there is none
    void copyMessage(const QUuid &id);
    /// The table a box shows, with the parts before and after it; empty for other boxes.
    [[nodiscard]] QList<markdown::Block> tableAt(const TargetRef &ref) const;
    void addTableActions(QMenu &menu, const TargetRef &ref, const QList<markdown::Block> &table);
    void showTableMenu(const TargetRef &ref);
    // Code
    [[nodiscard]] timeline::CodeBox *codeAt(const TargetRef &ref) const;
    void activateCode(const TargetRef &ref, timeline::Target::Kind kind);
    void setCodeView(const TargetRef &ref, timeline::CodeView view);
    /// Shows all of a piece of code if a position in it is out of sight.
    void showHiddenCode(const TargetRef &ref, int position);
    void addCodeActions(QMenu &menu, const TargetRef &ref);
    /// A button says for a moment that it did what it says.
    void sayDone(const TargetRef &ref);
    void addMessageActions(QMenu &menu, const timeline::RowData &message);
    void showDetails(const QUuid &message);
    void copySelected(timeline::CopyForm form, QClipboard::Mode mode);
    /// Puts rows on the clipboard when all are read. A later call of that mode takes its place.
    void copyRows(int first, int last, std::function<timeline::CopiedPiece(int)> pieceOfRow,
                  timeline::CopyForm form, QClipboard::Mode mode);
    [[nodiscard]] timeline::CopiedPiece pieceOf(int row) const;
    [[nodiscard]] timeline::CopiedPiece selectedPiece(int row,
                                                      const timeline::Selection &selection) const;
    [[nodiscard]] QString selectedTextOf(int row, const timeline::Selection &selection) const;
    [[nodiscard]] bool isWhollySelected(int row, const timeline::Selection &selection) const;
    /// Of a message that is not selected whole.
    [[nodiscard]] timeline::CopiedPiece selectedPartOf(int row,
                                                       const timeline::Selection &selection) const;

    const Theme &m_theme;
    QAbstractItemModel *m_model = nullptr;
    std::unique_ptr<timeline::TimelineStyle> m_style;
    timeline::BlockStates m_states;
    timeline::ImageShelf *m_images = nullptr;
    math::MathRenderer *m_math = nullptr;
    bool m_formulasSettled = false;
    timeline::Geometry m_geometry;
    timeline::TimelineFind *m_find;
    timeline::ClipboardWriter *m_clipboard;
    std::array<QPointer<timeline::RowWalk>, 3> m_copying; ///< by the clipboard's mode
    timeline::AnswerWatch m_answers;
    timeline::Listeners m_listeners;
    timeline::Selection m_selection;
    QMap<int, Dirt> m_dirtyRows;
    QBasicTimer m_frame;
    QElapsedTimer m_sinceFrame;
    QBasicTimer m_dragScroll;
    int m_barValue = 0;
    double m_thumbRest = 0; ///< of a pixel, for the next move of the thumb
    bool m_wide = false;
    bool m_announcedAtBottom = true;
    double m_wheelRest = 0;

    TargetRef m_hovered; ///< row is set even where nothing can be clicked
    TargetRef m_focused; ///< the same: then it is the box, or without a slot the message
    TargetRef m_pressed;
    TargetRef m_done; ///< what was just used
    QBasicTimer m_doneTimer;
    QBasicTimer m_behind;    ///< to paint again what could not be finished
    bool m_isBehind = false; ///< when it was painted last
    QPoint m_pressedAt;
    int m_barGrip = 0; ///< where a bar for scrolling sideways is held
    bool m_selecting = false;
    SelectBy m_selectBy = SelectBy::Character;
    bool m_caretShown = false; ///< the selection's head was moved by keyboard
    int m_goalX = -1; ///< where moving by lines aims at, in the viewport; -1 for where it is
    std::pair<timeline::TextPlace, timeline::TextPlace> m_selectFrom;
    QElapsedTimer m_sinceDoubleClick;

    std::shared_ptr<timeline::Work> m_work = std::make_shared<timeline::Work>();
    int m_layoutPasses = 0;
    int m_changes = 0; ///< announced by the model
    int m_rowRefreshes = 0;
};

} // namespace dria
