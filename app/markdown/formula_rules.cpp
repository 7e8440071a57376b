#include "markdown/formula_rules.h"

#include "markdown/formula_delimiters.h"
#include "markdown/formula_lines.h"
#include "markdown/limits.h"

#include <algorithm>

namespace dria::markdown {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "5 apples", "10/month": an amount with words behind it.
bool isMoney(QStringView content)
{
    qsizetype i = 0;
    while (i < content.size() &&
           (isAsciiDigit(content[i]) || QStringView(u".,").contains(content[i])))
        ++i;
    const qsizetype amount = i;
    while (i < content.size() && QStringView(u" /-").contains(content[i]))
        ++i;
    return amount > 0 && i > amount && i + 1 < content.size() && isAsciiLetter(content[i]) &&
           isAsciiLetter(content[i + 1]);
}

/// "th" of "$n$th".
bool isSuffix(QStringView rest)
{
    for (const QStringView suffix : {u"th", u"st", u"nd", u"rd", u"s"}) {
        if (rest.startsWith(suffix) &&
            (rest.size() == suffix.size() || !rest[suffix.size()].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// A dollar is rather money or the name of a variable than the start of a formula here.
bool canBegin(QStringView line, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = line[at - 1];
    return !isAsciiLetter(before) && !isAsciiDigit(before) &&
           !QStringView(u"$/&#%@").contains(before);
}

bool isDollarFormula(QStringView content, QStringView rest)
{
    if (content[0].isSpace() || content.back().isSpace() || isMoney(content))
        return false;
    return rest.isEmpty() || isSuffix(rest) || (!isAsciiLetter(rest[0]) && !isAsciiDigit(rest[0]));
}

/// "\[1\]", "\[a note\]" and "\[text\](address)" are brackets that are only meant to be seen.
bool isBracketFormula(QStringView content, QStringView rest)
{
    if (rest.startsWith(u'('))
        return false;
    const bool words = std::all_of(content.begin(), content.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u" ,.'-").contains(c);
    });
    return !words || (content.startsWith(u' ') && content.endsWith(u' '));
}

/// Whether what stands behind a dollar without an end is a formula that is being written.
bool isTex(QStringView content)
{
    for (qsizetype i = 0; i + 1 < content.size(); ++i) {
        if (content[i] == u'^' || (content[i] == u'\\' && isAsciiLetter(content[i + 1])))
            return !content[0].isSpace();
    }
    return false;
}

} // namespace

LineFormulas::LineFormulas(QStringView line, bool mayBeOpen)
    : m_line(line)
    , m_mayBeOpen(mayBeOpen)
    , m_leadLength(leadOf(line).length)
    , m_textEnd(line.size())
{
    while (m_textEnd > 0 && line[m_textEnd - 1].isSpace())
        --m_textEnd;
}

qsizetype LineFormulas::endOf(qsizetype at)
{
    FormulaStart start;
    const QStringView text = m_line.mid(at);
    if (!readFormulaStart(text, &start))
        return 0;
    const bool dollar = text[0] == u'$';
    const bool environment = start.delimiter == Delimiter::Environment;
    if (dollar && !canBegin(m_line, at))
        return 0;
    qsizetype unknown = 0;
    qsizetype &noneBefore =
        environment ? unknown : m_noneBefore[static_cast<std::size_t>(start.delimiter)];
    const qsizetype end =
        at < noneBefore ? -1 : formulaEnd(text.left(limits::lineFormula), start.length, start);
    if (end < 0) {
        noneBefore = std::max(noneBefore, text.size() > limits::lineFormula ? at : m_line.size());
        const bool isOpen = m_mayBeOpen && text.size() <= limits::lineFormula && !environment &&
                            (!dollar || (start.length == 1 && isTex(text.mid(1))));
        return isOpen ? m_line.size() : 0;
    }
    const QStringView content = text.mid(start.length, end - closingLength(start) - start.length);
    const QStringView rest = text.mid(end);
    if (const qsizetype code = content.indexOf(u'`'); code >= 0) {
        noneBefore = at + start.length + code;
        return 0;
    }
    if (content.trimmed().isEmpty() || (dollar && rest.startsWith(u'$')) ||
        (start.delimiter == Delimiter::Dollar && !isDollarFormula(content, rest)) ||
        (start.delimiter == Delimiter::Brackets && !isBracketFormula(content, rest)))
        return 0;
    return at + end;
}

bool LineFormulas::standsAlone(qsizetype from, qsizetype to) const
{
    return from == m_leadLength || to + punctuationToLineEnd(m_line, to) >= m_textEnd;
}

bool isAddress(QStringView text)
{
    return text.startsWith(u"http://") || text.startsWith(u"https://");
}

QStringView withoutLead(QStringView line, int quotes, qsizetype indent)
{
    const auto isSpace = [&] { return !line.isEmpty() && (line[0] == u' ' || line[0] == u'\t'); };
    while (quotes > 0) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u'>'))
            break;
        line = line.mid(trimmed.data() - line.data() + 1);
        --quotes;
    }
    while (indent-- > 0 && isSpace())
        line = line.mid(1);
    return line;
}

} // namespace dria::markdown
