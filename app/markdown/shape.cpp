#include "markdown/shape.h"

#include "markdown/emoji.h"
#include "markdown/formula_mask.h"
#include "markdown/limits.h"
#include "markdown/line_scanner.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

/// How much of a line that is longer than limit stays on it: up to a space near the end, never half
/// a character.
qsizetype breakAt(QStringView line, qsizetype limit)
{
    const qsizetype nearEnd = std::min<qsizetype>(200, limit / 2);
    const qsizetype space = line.left(limit).lastIndexOf(u' ');
    if (space > limit - nearEnd)
        return space + 1;
    return line[limit].isLowSurrogate() ? limit - 1 : limit;
}

/// Up to a space, or a place near the limit where no character is taken apart, if there is one.
qsizetype breakBetweenCharacters(QStringView line, qsizetype limit)
{
    if (const qsizetype space = line.left(limit).lastIndexOf(u' '); space > limit / 2)
        return space + 1;
    constexpr qsizetype longest = 16; // UTF-16 units of an honest character
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line.data(),
                               std::min(line.size(), limit + longest));
    finder.setPosition(limit);
    const qsizetype at = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
    return at > limit - longest ? at : breakAt(line, limit);
}

/// A line that begins a leaf of its own adds to no paragraph.
bool standsAlone(QStringView line)
{
    const QStringView content = line.trimmed();
    if (content.isEmpty() || content.startsWith(u"# ") || content.startsWith(u"##") ||
        content.startsWith(u"- ") || content.startsWith(u"* ") || content.startsWith(u"+ "))
        return true;
    qsizetype digits = 0;
    while (digits < std::min<qsizetype>(content.size(), 9) && content[digits] >= u'0' &&
           content[digits] <= u'9')
        ++digits;
    const QStringView rest = content.mid(digits);
    return digits > 0 && (rest.startsWith(u". ") || rest.startsWith(u") "));
}

/// The line under a table's head: what follows it are rows, each cell a leaf of its own.
bool isTableUnderline(QStringView line)
{
    const bool only = std::all_of(line.begin(), line.end(), [](QChar c) {
        return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'>';
    });
    return only && line.contains(u'|') && (line.contains(u"--") || line.contains(u":-"));
}

/// Whether a line starts a block that can stand right behind a table: a fence, an item, a quote, a
/// heading.
bool beginsAnotherBlock(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    const QStringView content = line.mid(indent);
    if (indent > 3 || content.isEmpty())
        return false;
    static const QRegularExpression start(
        u"^(?:```[^`]*$|~~~|>|#{1,6}(?:\\s|$)|[-+*]\\s|\\d{1,9}[.)]\\s)"_s);
    return start.match(content.toString()).hasMatch();
}

/// Up to and with the last line end within the limit, else up to the limit itself.
qsizetype linesWithin(QStringView text, qsizetype limit)
{
    if (text.size() <= limit)
        return text.size();
    const qsizetype lineEnd = text.left(limit).lastIndexOf(u'\n');
    if (lineEnd >= 0)
        return lineEnd + 1;
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

constexpr int emojiMarks = 4; ///< marks that an emoji counts for

/// Puts lines together again, with blank lines where a paragraph would be too large.
class ParagraphLimiter
{
public:
    static constexpr qsizetype chunk = 1024;

    /// Emoji are counted in small pieces: they may be all there is.
    static bool isDense(QStringView text, qsizetype marksBefore = 0)
    {
        const int emoji = emojiCount(text);
        return emoji > 0 && marksBefore + emoji * emojiMarks > limits::paragraphMarks;
    }

    void endParagraph() { m_length = m_marks = 0; }

    /// running: the line may go on with the paragraph before it.
    void addLine(QStringView line, bool running)
    {
        if (!running) {
            m_text += line;
            return;
        }
        m_length += line.size();
        if (m_length > limits::paragraph && m_length > line.size()) {
            m_text += u'\n';
            m_length = line.size();
            m_marks = 0;
        }
        bool begins = true;
        while (!line.isEmpty()) {
            if (m_marks > limits::paragraphMarks) {
                m_text += begins ? u"\n"_s : u"\n\n"_s;
                m_length = line.size();
                m_marks = 0;
            }
            begins = false;
            const qsizetype length = pieceOf(line);
            m_text += line.left(length);
            m_marks += markCount(line.left(length));
            line = line.mid(length);
        }
    }

    void endLine() { m_text += u'\n'; }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    [[nodiscard]] qsizetype pieceOf(QStringView line) const
    {
        constexpr qsizetype small = 32;
        if (line.size() > small && isDense(line.left(chunk), m_marks))
            return breakBetweenCharacters(line, small);
        return line.size() > chunk ? breakAt(line, chunk) : line.size();
    }

    QString m_text;
    qsizetype m_length = 0; ///< of the paragraph
    qsizetype m_marks = 0;
};

} // namespace

qsizetype markCount(QStringView text)
{
    const auto isMark = [](QChar c) {
        constexpr char16_t joiner = 0x200D;
        return c.isHighSurrogate() || c == joiner || isFormulaMask(c) ||
               QStringView(u"*_[]()<>&~`!@:$").contains(c);
    };
    return std::count_if(text.begin(), text.end(), isMark) + 4 * text.count(u"www.") +
           (emojiMarks - 1) * emojiCount(text);
}

QString withPlainLineEnds(QStringView text)
{
    QString result = text.toString();
    if (result.contains(QChar(u'\0')))
        result.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (result.contains(u'\r')) {
        result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        result.replace(u'\r', u'\n');
    }
    return result;
}

QString withoutTabsBehindFences(QString text)
{
    if (text.contains(u"`\t"_s) || text.contains(u"~\t"_s) || text.contains(u" \t\n"_s)) {
        static const QRegularExpression fence(u"^( {0,3}(?:`{3,}|~{3,}))[ \t]+$"_s,
                                              QRegularExpression::MultilineOption);
        text.replace(fence, u"\\1"_s);
    }
    return text;
}

QString fromUtf8(QByteArrayView bytes)
{
    const QString decoded = QString::fromUtf8(bytes);
    return bytes.startsWith("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + decoded : decoded;
}

QString withTablesEnded(QString text)
{
    if (!text.contains(u"|"_s) || !text.contains(u"-"_s))
        return text;
    LineScanner scanner;
    bool inTable = false;
    for (qsizetype pos = 0; pos < text.size();) {
        qsizetype end = text.indexOf(u'\n', pos);
        if (end < 0)
            end = text.size();
        const QStringView line = QStringView(text).mid(pos, end - pos);
        const bool wasInFence = scanner.inFence();
        (void)scanner.feed(line);
        const bool ends = inTable && beginsAnotherBlock(line);
        inTable = !wasInFence && !ends && !line.trimmed().isEmpty() &&
                  (inTable || (!line.startsWith(u'>') && isTableUnderline(line)));
        if (ends)
            text.insert(pos, u'\n'); // and so line is gone
        pos = end + (ends ? 2 : 1);
    }
    return text;
}

QString withinLimits(QStringView text)
{
    ParagraphLimiter limiter;
    if (text.size() <= ParagraphLimiter::chunk && !ParagraphLimiter::isDense(text))
        return text.toString();
    LineScanner scanner;
    bool inTable = false;
    for (qsizetype pos = 0; pos < text.size();) {
        qsizetype lineEnd = text.indexOf(u'\n', pos);
        const bool complete = lineEnd >= 0;
        if (!complete)
            lineEnd = text.size();
        QStringView line = text.mid(pos, lineEnd - pos);
        [[maybe_unused]] const auto step = scanner.feed(line);
        inTable = line.contains(u'|') && (inTable || isTableUnderline(line));
        if (inTable || scanner.inFence() || standsAlone(line))
            limiter.endParagraph();
        const bool running = !inTable && !scanner.inFence();
        while (!scanner.inFence() && line.size() > limits::line) {
            const qsizetype length = breakAt(line, limits::line);
            limiter.addLine(line.left(length), running);
            limiter.endLine();
            line = line.mid(length);
        }
        limiter.addLine(line, running);
        if (complete)
            limiter.endLine();
        pos = lineEnd + 1;
    }
    return limiter.text();
}

qsizetype renderedEnd(QStringView text)
{
    return linesWithin(text, limits::rendered);
}

qsizetype plainPiece(QStringView text)
{
    return linesWithin(text, limits::plainChunk);
}

} // namespace dria::markdown
