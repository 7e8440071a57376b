#include "markdown/open_end.h"

#include "markdown/formula_mask.h"
#include "markdown/limits.h"
#include "markdown/line_scanner.h"

#include <QRegularExpression>

#include <algorithm>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

/// What of a line is looked at for marks of blocks, which are ASCII: half a character at the end of
/// it would make every pattern fail.
QString beginOf(QStringView line)
{
    constexpr qsizetype longest = 64;
    const QStringView begin = line.left(longest);
    const auto end = std::find_if(begin.begin(), begin.end(),
                                  [](QChar c) { return c.isSurrogate() || c == u'\n'; });
    return begin.left(end - begin.begin()).toString();
}

qsizetype lineStart(QStringView text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

/// A line that begins a block of its own, so that its paragraph does not reach further up.
bool beginsBlock(QStringView line)
{
    static const QRegularExpression start(u"^\\s*(?:[-+*]|\\d{1,9}[.)]|#{1,6}|>)(?:\\s|$)"_s);
    return start.match(beginOf(line)).hasMatch();
}

/// What may be a fence is code from its first character on.
bool mayBeFence(QStringView line)
{
    static const QRegularExpression fence(u"^\\s*(?:(?:[-+*]|\\d{1,9}[.)]|>)\\s*)*(?:```|~~~)"_s);
    return fence.match(beginOf(line)).hasMatch();
}

/// Marks that may come to mean a list, a rule, a heading, a quote, or nothing.
bool isOnlyMarks(QStringView line)
{
    const QStringView content = line.trimmed();
    if (content.isEmpty() || content.startsWith(u"```") || content.startsWith(u"~~~"))
        return false;
    return std::all_of(content.begin(), content.end(),
                       [](QChar c) { return QStringView(u"-+*_=`~#>| ").contains(c); });
}

/// "</th", "<thin": how much of the end may be half of a tag that is not shown.
qsizetype halfTag(QStringView line)
{
    for (const QStringView tag : {thinkOpenTag, thinkCloseTag}) {
        for (qsizetype length = std::min(tag.size() - 1, line.size()); length > 1; --length) {
            if (line.endsWith(tag.left(length)))
                return length;
        }
    }
    return 0;
}

/// The line under a table's head, or what has come of it.
bool isUnderline(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return QStringView(u"|-: ").contains(c); });
}

QString underlineFor(QStringView head)
{
    QStringView cells = head.trimmed().mid(1);
    if (cells.endsWith(u'|') && !cells.endsWith(u"\\|"))
        cells.chop(1);
    qsizetype columns = 1;
    for (qsizetype i = 0; i < cells.size(); ++i)
        columns += cells[i] == u'|' && (i == 0 || cells[i - 1] != u'\\') ? 1 : 0;
    return u"\n|"_s + u"---|"_s.repeated(columns);
}

/// The line before the one that starts there, without its line break.
QStringView lineBefore(QStringView text, qsizetype line)
{
    const qsizetype start = lineStart(text, line - 1);
    return text.mid(start, line - 1 - start);
}

bool isBlankBefore(QStringView text, qsizetype line)
{
    return line == 0 || lineBefore(text, line).trimmed().isEmpty();
}

/// Without what at its end only begins a formula. Whole ones are masked.
QStringView withoutHalfFormula(QStringView text)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    QStringView end =
        text.chopped(std::find_if_not(text.rbegin(), text.rend(), isSpace) - text.rbegin());
    if (end.endsWith(u"\\(") || end.endsWith(u"\\["))
        return end.chopped(2);
    if (!end.endsWith(u'$'))
        return text;
    while (end.endsWith(u'$'))
        end.chop(1);
    return end.isEmpty() || !end.back().isLetterOrNumber() ? end : text;
}

OpenEnd endOfRow(QStringView line)
{
    if (isOnlyMarks(line))
        return {};
    qsizetype cell = line.lastIndexOf(u'|');
    while (cell > 0 && line[cell - 1] == u'\\')
        cell = line.lastIndexOf(u'|', cell - 1);
    OpenEnd end = openInline(line.mid(cell + 1));
    end.kept += cell + 1;
    return end;
}

/// Ends a head of a table that still grows, and puts the line under it.
OpenEnd openHead(QStringView line)
{
    OpenEnd end = endOfRow(line);
    const QString shown = withOpenEnd(line, end);
    if (!shown.trimmed().endsWith(u'|') || shown.endsWith(u"\\|"))
        end.closers += u" |"_s;
    end.closers += underlineFor(shown);
    return end;
}

OpenEnd endOfText(QStringView text)
{
    const qsizetype last = lineStart(text, text.size());
    const QStringView line = text.mid(last);
    if (last > 0 && isUnderline(line) && (line.isEmpty() || line.startsWith(u'|'))) {
        const QStringView head = lineBefore(text, last);
        if (head.startsWith(u'|') && !isUnderline(head) &&
            isBlankBefore(text, last - 1 - head.size()))
            return {last - 1, underlineFor(head)};
    }
    if (isOnlyMarks(line))
        return {last, {}};
    if (mayBeFence(line))
        return {text.size(), {}};
    if (line.startsWith(u'|')) {
        OpenEnd end = isBlankBefore(text, last) ? openHead(line) : endOfRow(line);
        end.kept += last;
        return end;
    }
    qsizetype start = last;
    while (text.size() - start <= limits::paragraph && !beginsBlock(text.mid(start)) &&
           !isBlankBefore(text, start))
        start = lineStart(text, start - 1);
    QStringView source = text.mid(start);
    source.chop(halfTag(line));
    OpenEnd end = openInline(source);
    end.kept += start;
    return end;
}

/// What a reader that knows no formulas makes of a text, with its formulas out of the way.
template<typename Reader>
OpenEnd behindFormulas(QStringView text, Reader read)
{
    FormulaMask formulas;
    const QString masked = formulas.mask(text, true);
    if (formulas.endsOpen())
        return {text.size(), {}};
    OpenEnd end = read(withoutHalfFormula(masked));
    end.kept = formulas.placeInText(end.kept);
    return end;
}

} // namespace

OpenEnd openRow(QStringView line)
{
    return behindFormulas(line, &endOfRow);
}

OpenEnd openEnd(QStringView text)
{
    return behindFormulas(text, &endOfText);
}

QString withOpenEnd(QStringView text, const OpenEnd &end)
{
    return text.left(end.kept).toString() + end.closers;
}

} // namespace dria::markdown
