#pragma once
// One block of a message as it is laid out and drawn. Heights are estimates until it is laid out;
// what a layout needs in memory can be given back without losing the height.

#include "markdown/block.h"

#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

#include <optional>
#include <utility>

class QPainter;

namespace dria::timeline {

class CodeBox;
class SideScroll;
struct ImageRef;
struct TimelineStyle;

/// Stands for the bar of a box that scrolls sideways where else an index of a target stands.
inline constexpr int sideBar = -2;

/// Something in a box that can be clicked and reached by keyboard.
struct Target
{
    enum class Kind {
        Link,
        CollapseCode,
        WrapCode,
        SaveCode,
        CopyCode,
        CopyTable,
        Fold,
        Action,
        CopyMessage,
        Details,
        MoreActions,
        Image
    };

    Kind kind = Kind::Link;
    QString name;  ///< what a screen reader says
    QString value; ///< a link's checked address, an action's id, a block's key, an image's source
    QList<QRect> rects = {}; ///< where it is, in the box; none while it is not offered
    bool offered = true;     ///< as far as is known before the box is laid out
};

/// A stretch of a box's text that find points out.
struct TextMark
{
    int start = 0;
    int length = 0;
    bool current = false; ///< the match one stands at
    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// What a box needs to know to draw itself. Positions are units of its text.
struct PaintContext
{
    const TimelineStyle &style;
    QRect clip; ///< in the box
    int selectionStart = 0;
    int selectionEnd = 0;       ///< equal to the start for none
    QList<TextMark> marks = {}; ///< in order
    int hovered = -1;           ///< index into targets(), or sideBar
    int focused = -1;
    int done = -1;       ///< the one that was just used, for a moment
    bool active = false; ///< the pointer or the focus is in the message
};

class Box
{
public:
    Box() = default;
    virtual ~Box() = default;
    Box(const Box &) = delete;
    Box &operator=(const Box &) = delete;

    /// Pixels; exact once layOut() was called with the present width.
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isExact() const { return m_exact; }
    /// Takes a width and guesses a height, in time that does not grow with the text.
    void setWidth(const TimelineStyle &style, int width);
    /// Makes the height exact and the box ready to be painted and hit.
    void layOut(const TimelineStyle &style);
    /// Gives the layout back; the height stays.
    void release();
    [[nodiscard]] int width() const { return m_width; }
    /// Something it waited for has come: laid out anew it looks different.
    [[nodiscard]] virtual bool isOutdated() const { return false; }
    [[nodiscard]] bool isLaidOut() const { return m_live; }
    /// What is laid out is no longer right; it keeps its height until layOut().
    virtual void outdate() { m_live = false; }

    /// Takes a block that is what it shows with more at its end (GrowingDocument::Change). False if
    /// the box must be made anew. Afterwards the height is an estimate until layOut().
    virtual bool extend(const TimelineStyle & /*style*/, const markdown::Block & /*block*/)
    {
        return false;
    }

    /// Below this height the last extend() changed how the box looks; pixels.
    [[nodiscard]] virtual int grownFrom() const { return 0; }

    /// The painter's origin is the box's upper left corner.
    virtual void paint(QPainter &painter, const PaintContext &context) const = 0;
    /// Of what is laid out; pixels.
    [[nodiscard]] virtual int naturalWidth() const { return m_width; }
    [[nodiscard]] virtual bool isRightToLeft() const { return false; }
    /// Emoji in it: what makes a layout dear.
    [[nodiscard]] virtual int emojiCount() const { return 0; }
    /// QTextLayouts held now: a measure of memory.
    [[nodiscard]] virtual int layoutCount() const { return 0; }
    /// The middle of the first line, beside which a list marker stands.
    [[nodiscard]] virtual int firstLineMiddle(const TimelineStyle &style) const;

    // Selection. A box without text cannot be selected.
    [[nodiscard]] virtual int textLength() const { return 0; }
    [[nodiscard]] virtual QString text(int /*from*/, int /*to*/) const { return {}; }
    /// The position nearest to a point of a box that is laid out.
    [[nodiscard]] virtual int positionAt(QPoint) const { return 0; }
    /// Top of the line a position is in, of a box that is laid out.
    [[nodiscard]] virtual int topOf(int /*position*/) const { return 0; }
    /// A line of one pixel before a position, of a box that is laid out; may lie beyond the sides
    /// of a box that scrolls.
    [[nodiscard]] virtual QRect caretRect(int position) const { return {0, topOf(position), 1, 1}; }
    [[nodiscard]] std::pair<int, int> wordAt(int position) const;
    /// The ends of what is selected whole or not at all around a position, of a box that is laid
    /// out; where there is no such thing, the position twice.
    [[nodiscard]] virtual std::pair<int, int> unitAround(int position) const
    {
        return {position, position};
    }

    /// Laid out or not; where they are only of a box that is.
    [[nodiscard]] virtual QList<Target> targets() const { return {}; }
    /// Index into targets(), or sideBar, or -1; of a box that is laid out.
    [[nodiscard]] int targetAt(QPoint point) const;
    /// What is shown when the pointer rests there; plain text, may be empty.
    [[nodiscard]] virtual QString toolTip(QPoint point) const;
    /// Itself if it holds code, else null.
    [[nodiscard]] virtual CodeBox *asCode() { return nullptr; }
    /// The table it shows, or the part of one; nothing for other boxes.
    [[nodiscard]] virtual std::optional<markdown::Block> table() const { return std::nullopt; }
    /// Of a box that is one; null for others.
    [[nodiscard]] virtual const ImageRef *image() const { return nullptr; }
    /// What moves content wider than the box, which is no change of the box; null where there is
    /// never any.
    [[nodiscard]] virtual SideScroll *sideScroll() const { return nullptr; }

protected:
    [[nodiscard]] virtual int estimate(const TimelineStyle &style, int width) const = 0;
    /// Returns the height in pixels.
    virtual int doLayOut(const TimelineStyle &style, int width) = 0;
    virtual void doRelease() = 0;

    /// Keeps what is laid out, but the height is a guess again until layOut().
    void invalidate(const TimelineStyle &style);

private:
    int m_width = 0;
    int m_height = 0;
    bool m_exact = false;
    bool m_live = false;
};

} // namespace dria::timeline
