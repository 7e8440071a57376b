#include "markdown/cell_markdown.h"

#include "markdown/parser.h"
#include "markdown/span_marks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

/// One way to write a cell; some text needs another than most.
struct Manner
{
    bool formats = true;
    QStringView emphasis = u"*";
    bool bareAddresses = true;   ///< a link that is its own text stands as that text
    bool hidesAddresses = false; ///< what looks like an address is kept from becoming a link
};

constexpr std::array<Manner, 5> manners{
    {{},
     {.emphasis = u"_"},
     {.bareAddresses = false, .hidesAddresses = true},
     {.emphasis = u"_", .bareAddresses = false, .hidesAddresses = true},
     {.formats = false, .hidesAddresses = true}}};

bool isPunctuation(QChar c)
{
    return c.unicode() < 128 && (c.isPunct() || c.isSymbol());
}

class Writer
{
public:
    Writer(const RichText &cell, const Manner &manner)
        : m_text(cell.text)
        , m_cell(cell)
        , m_marks(manner.formats ? marksOf(cell) : QList<Mark>())
        , m_manner(manner)
        , m_dollars(cell.text.count(u'$'))
    {
    }

    QString write()
    {
        write(m_text.size());
        return m_result;
    }

private:
    /// Up to a position, with the marks that begin before it.
    void write(qsizetype to)
    {
        while (m_next < m_marks.size()) {
            const Mark &mark = m_marks[m_next];
            const qsizetype end = mark.start + mark.length;
            if (end > to || (mark.start >= to && to < m_text.size()))
                break;
            ++m_next;
            addText(mark.start);
            addMark(mark, end);
            m_at = end;
        }
        addText(to);
    }

    void addMark(const Mark &mark, qsizetype end)
    {
        switch (mark.kind) {
        case Mark::Kind::Strong:
            addWithin(u"**", end);
            break;
        case Mark::Kind::Emphasis:
            addWithin(m_manner.emphasis, end);
            break;
        case Mark::Kind::Strike:
            addWithin(u"~~", end);
            break;
        case Mark::Kind::Code:
            addCode(m_text.mid(mark.start, mark.length));
            break;
        case Mark::Kind::Image:
            m_result += u'!';
            while (m_next < m_marks.size() && m_marks[m_next].start < end)
                ++m_next; // its text has no formats
            addWithAddress(mark.target, end);
            break;
        case Mark::Kind::Link:
            addLink(mark, end);
            break;
        default:
            write(end);
        }
    }

    void addWithin(QStringView delimiter, qsizetype end)
    {
        m_result += delimiter;
        write(end);
        m_result += delimiter;
    }

    void addLink(const Mark &link, qsizetype end)
    {
        const QString text = m_text.mid(link.start, link.length).toString();
        const bool isItself = link.target == text || link.target == "mailto:"_L1 + text ||
                              link.target == "http://"_L1 + text;
        if (isItself && m_manner.bareAddresses) {
            m_result += text;
            return;
        }
        addWithAddress(link.target, end);
    }

    void addWithAddress(const QString &target, qsizetype end)
    {
        const bool outer = std::exchange(m_inBrackets, true);
        m_result += u'[';
        write(end);
        m_result += "]("_L1 + address(target) + u')';
        m_inBrackets = outer;
    }

    void addCode(QStringView code)
    {
        qsizetype longest = 0;
        qsizetype run = 0;
        for (const QChar c : code) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        const bool spaced = code.startsWith(u' ') && code.endsWith(u' ');
        const bool padded =
            code.startsWith(u'`') || code.endsWith(u'`') || (spaced && !code.trimmed().isEmpty());
        const QLatin1StringView pad = padded ? " "_L1 : ""_L1;
        m_result += fence + pad + code.toString().replace(u'|', "\\|"_L1) + pad + fence;
    }

    static QString address(const QString &target)
    {
        QString result;
        for (const QChar c : target) {
            if (c == u'\n')
                result += "&#10;"_L1;
            else if (QStringView(u"\\<>|&").contains(c))
                (result += u'\\') += c;
            else
                result += c;
        }
        const bool bracketed = target.isEmpty() || std::ranges::any_of(target, [](QChar c) {
                                   return c.isSpace() || c == u'(' || c == u')' ||
                                          c.category() == QChar::Other_Control;
                               });
        return bracketed ? u'<' + result + u'>' : result;
    }

    void addText(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (const Span *math = formulaAt(m_at)) {
                addFormula(m_text.mid(math->start, math->length));
                m_at = math->start + math->length - 1;
                continue;
            }
            const QChar c = m_text[m_at];
            if (c == u'\n' || (c == u'[' && m_inBrackets)) { // "\[" would begin a formula
                m_result += "&#"_L1 + QString::number(c.unicode()) + u';';
                continue;
            }
            if (means(c, end))
                m_result += u'\\';
            m_result += c;
        }
    }

    [[nodiscard]] const Span *formulaAt(qsizetype position) const
    {
        if (!m_manner.formats)
            return nullptr;
        const auto span = std::ranges::find_if(m_cell.spans, [position](const Span &s) {
            return s.start == position && s.formats.testFlag(Format::Math);
        });
        return span != m_cell.spans.end() ? &*span : nullptr;
    }

    /// As it was written, but for what would end the cell.
    void addFormula(QStringView source)
    {
        QChar before;
        for (const QChar c : source) {
            if (c == u'|' && before != u'\\')
                m_result += u'\\';
            m_result += c;
            before = c;
        }
    }

    [[nodiscard]] QChar charAt(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() ? m_text[position] : QChar(u' ');
    }

    /// Whether a character has to be escaped; end is where the text before the next mark ends.
    [[nodiscard]] bool means(QChar c, qsizetype end) const
    {
        const QChar before = charAt(m_at - 1);
        const QChar after = charAt(m_at + 1);
        const bool beforeMark = m_at + 1 == end;
        switch (c.unicode()) {
        case u'`':
        case u'|':
            return true;
        case u']':
            return m_inBrackets || QStringView(u"([:").contains(after) ||
                   (beforeMark && end < m_text.size());
        case u'*':
        case u'~':
            return !before.isSpace() || !after.isSpace() || beforeMark;
        case u'_':
            return beforeMark || ((!before.isSpace() || !after.isSpace()) &&
                                  !(before.isLetterOrNumber() && after.isLetterOrNumber()));
        case u'\\':
            return beforeMark || isPunctuation(after);
        case u'!':
            return beforeMark;
        case u'<':
            return after.isLetter() || QStringView(u"/!?").contains(after);
        case u'&':
            return isEntity(m_at + 1);
        case u'$':
            return m_dollars > 1;
        case u':':
            return m_manner.hidesAddresses && after == u'/';
        case u'@':
            return m_manner.hidesAddresses;
        case u'.':
            return m_manner.hidesAddresses &&
                   m_text.left(m_at).endsWith(u"www", Qt::CaseInsensitive);
        default:
            return false;
        }
    }

    [[nodiscard]] bool isEntity(qsizetype from) const
    {
        constexpr qsizetype longest = 34;
        qsizetype at = from;
        while (at < m_text.size() && at - from < longest &&
               (m_text[at].isLetterOrNumber() || m_text[at] == u'#'))
            ++at;
        return at > from && charAt(at) == u';';
    }

    QStringView m_text;
    const RichText &m_cell;
    QList<Mark> m_marks;
    const Manner &m_manner;
    qsizetype m_dollars;
    QString m_result;
    qsizetype m_at = 0;
    qsizetype m_next = 0;
    bool m_inBrackets = false; ///< within the text of a link or an image
};

/// Touching spans of one kind are one: how a text was cut says nothing.
QList<Span> joined(const QList<Span> &spans)
{
    QList<Span> result;
    for (const Span &span : spans) {
        if (!result.isEmpty()) {
            Span &last = result.last();
            if (last.start + last.length == span.start && last.formats == span.formats &&
                last.target == span.target && last.source == span.source) {
                last.length += span.length;
                continue;
            }
        }
        result.append(span);
    }
    return result;
}

bool reads(const QString &written, const RichText &cell)
{
    const QList<Block> blocks = parse(u"| %1 |\n|---|\n"_s.arg(written));
    if (blocks.size() != 1 || blocks.first().rows.size() != 1 || blocks.first().rows[0].size() != 1)
        return false;
    const RichText &read = blocks.first().rows[0][0];
    return read.text == cell.text && joined(read.spans) == joined(cell.spans);
}

/// Most cells are words and numbers.
bool isCertain(const RichText &cell)
{
    return cell.spans.isEmpty() && !cell.text.contains(u"://") && !cell.text.contains(u'@') &&
           !cell.text.contains(u"www.", Qt::CaseInsensitive);
}

} // namespace

QString cellMarkdown(const RichText &cell)
{
    QString written;
    for (const Manner &manner : manners) {
        written = Writer(cell, manner).write();
        if (isCertain(cell) || reads(written, cell))
            break;
    }
    return written;
}

} // namespace dria::markdown
