#pragma once
// One piece of a message as it is laid out: a paragraph, a code block, a table. Blocks are flat;
// the quotes and list items around one are named in it, outermost first.

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace dria::markdown {

enum class Format : quint8 {
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Code = 8,
    Link = 16,
    Image = 32, ///< a placeholder: its text is the alternative text, possibly empty
    Math = 64,  ///< a formula as written, with its delimiters; formula.h takes it apart
};
Q_DECLARE_FLAGS(Formats, Format)
Q_DECLARE_OPERATORS_FOR_FLAGS(Formats)

/// A formatted stretch of a text. Spans of one text are in order and do not overlap.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0; ///< 0 only for an image without alternative text
    Formats formats;
    QString target; ///< of a link: as written, unchecked
    QString source; ///< of an image: as written, unchecked

    friend bool operator==(const Span &, const Span &) = default;
};

/// What an inline construct of the source was. Marks of one text are in the order they open, and
/// each lies within or after those before it.
struct Mark
{
    enum class Kind { Emphasis, Strong, Strike, Code, Link, Image, Html, HardBreak };

    Kind kind = Kind::Emphasis;
    qsizetype start = 0;
    qsizetype length = 0;
    QString target = {};               ///< of a link or an image: as written, unchecked
    std::optional<QString> title = {}; ///< the same

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// Text with formats. '\n' is a line break.
struct RichText
{
    QString text;
    QList<Span> spans;
    QList<Mark> marks = {}; ///< only where ParseOptions asks for them

    friend bool operator==(const RichText &, const RichText &) = default;
};

/// A quote or a list item that a block stands in.
struct Container
{
    enum class Kind { Quote, Bullet, Ordered };
    enum class Task { None, Open, Done };

    Kind kind = Kind::Quote;
    bool opens = true;      ///< the block is the first in this quote or item
    bool opensList = false; ///< the item is the first of its list
    bool tight = true;      ///< the list has no blank lines between items
    int number = 0;         ///< of an ordered item
    Task task = Task::None;

    friend bool operator==(const Container &, const Container &) = default;
};

enum class Alignment { Natural, Left, Center, Right };

struct Block
{
    enum class Kind {
        Paragraph, ///< empty for an empty list item
        Heading,
        Code, ///< text without its last line break
        Table,
        Rule,
        Math,     ///< a formula on lines of its own: text is as written, with its delimiters
        Html,     ///< where ParseOptions asks for it: text is HTML as written
        Thinking, ///< text is Markdown of its own
        Plain,    ///< beyond the limits of limits.h: shown as it came
    };

    Kind kind = Kind::Paragraph;
    int level = 0;            ///< of a heading, 1 to 6
    bool fenced = false;      ///< of code
    bool hasLanguage = false; ///< of code: a word stands behind the fence
    bool closed = true;       ///< of thinking and formulas: the end came
    QString language = {};    ///< of code, as written; may be empty
    QString info = {};        ///< of code: all that stands behind the fence
    RichText content = {};    ///< of all kinds but Table and Rule
    QList<Alignment> columns = {};
    QList<QList<RichText>> rows =
        {};              ///< of a table: the first is its head; each has columns.size() cells
    bool goesOn = false; ///< of a table: more rows of the table before it, under the same head
    QList<Container> containers = {};

    friend bool operator==(const Block &, const Block &) = default;
};

} // namespace dria::markdown
