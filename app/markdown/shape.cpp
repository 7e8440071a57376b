#include "markdown/shape.h"

#include "markdown/limits.h"
#include "markdown/line_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

/// How much of a long line stays on it: up to a space near the end, never half a character.
qsizetype breakAt(QStringView line)
{
    constexpr qsizetype nearEnd = 200;
    const qsizetype space = line.left(limits::line).lastIndexOf(u' ');
    if (space > limits::line - nearEnd)
        return space + 1;
    return line[limits::line].isLowSurrogate() ? limits::line - 1 : limits::line;
}

/// A line that begins a leaf of its own adds to no paragraph.
bool standsAlone(QStringView line)
{
    const QStringView content = line.trimmed();
    return content.isEmpty() || content.startsWith(u"# ") || content.startsWith(u"##") ||
           content.startsWith(u"- ") || content.startsWith(u"* ") || content.startsWith(u"+ ");
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

} // namespace

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

QString brokenLine(QStringView line)
{
    QString result;
    while (line.size() > limits::line) {
        const qsizetype length = breakAt(line);
        result += line.left(length);
        result += u'\n';
        line = line.mid(length);
    }
    result += line;
    return result;
}

QString withinLimits(QStringView text)
{
    if (text.size() <= limits::line)
        return text.toString();
    QString result;
    result.reserve(text.size() + 64);
    LineScanner scanner;
    qsizetype paragraph = 0;
    bool inTable = false;
    for (qsizetype pos = 0; pos < text.size();) {
        qsizetype lineEnd = text.indexOf(u'\n', pos);
        const bool complete = lineEnd >= 0;
        if (!complete)
            lineEnd = text.size();
        QStringView line = text.mid(pos, lineEnd - pos);
        [[maybe_unused]] const auto step = scanner.feed(line);
        inTable = line.contains(u'|') && (inTable || isTableUnderline(line));
        while (true) {
            const qsizetype length = line.size() > limits::line ? breakAt(line) : line.size();
            paragraph = inTable || scanner.inFence() || standsAlone(line) ? 0 : paragraph + length;
            if (paragraph > limits::paragraph) {
                result += u'\n';
                paragraph = length;
            }
            result += line.left(length);
            line = line.mid(length);
            if (line.isEmpty())
                break;
            result += u'\n';
        }
        if (complete)
            result += u'\n';
        pos = lineEnd + 1;
    }
    return result;
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
