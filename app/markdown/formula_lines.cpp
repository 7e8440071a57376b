#include "markdown/formula_lines.h"

#include "markdown/limits.h"

namespace dria::markdown {

namespace {

/// "- " or "12. " at the start of a text.
qsizetype markerLength(QStringView text)
{
    qsizetype i = 0;
    if (QStringView(u"-+*").contains(text[0])) {
        i = 1;
    } else {
        while (i < text.size() && i < 9 && text[i] >= u'0' && text[i] <= u'9')
            ++i;
        if (i == 0 || i == text.size() || (text[i] != u'.' && text[i] != u')'))
            return 0;
        ++i;
    }
    return i < text.size() && text[i] == u' ' ? i + 1 : 0;
}

/// What of a line stands behind the quote marks of a formula.
QStringView behindQuotes(QStringView line, int quotes, int *found)
{
    *found = 0;
    for (;;) {
        while (!line.isEmpty() && (line[0] == u' ' || line[0] == u'\t'))
            line = line.mid(1);
        if (*found == quotes || !line.startsWith(u'>'))
            return line;
        ++*found;
        line = line.mid(1);
    }
}

/// Whether a line of text, not of mathematics, begins here.
bool isOtherBlock(QStringView content)
{
    return content.isEmpty() || content.startsWith(u"```") || content.startsWith(u"~~~") ||
           content.startsWith(u"# ") || content.startsWith(u"##");
}

/// A delimiter at the end of a line, with text before it: its position, or -1. $$ closes what
/// another $$ of the line opened, and code is not looked into.
qsizetype startAtEnd(QStringView line, qsizetype from, FormulaStart *start)
{
    qsizetype end = line.size();
    while (end > from && line[end - 1] == u' ')
        --end;
    const QStringView text = line.mid(from, end - from);
    if (!text.endsWith(u"$$") && !text.endsWith(u"\\["))
        return -1;
    bool open = false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'`')
            return -1;
        if (text[i] == u'$' && text[i + 1] == u'$') {
            open = !open;
            ++i;
        } else if (text[i] == u'\\') {
            if (i + 2 == text.size() && text[i + 1] == u'[')
                open = true;
            ++i;
        }
    }
    const bool stands = open && readFormulaStart(text.last(2), start) && start->length == 2;
    return stands ? end - 2 : -1;
}

} // namespace

LineLead leadOf(QStringView line)
{
    LineLead lead;
    for (qsizetype &at = lead.length; at < line.size();) {
        if (line[at] == u' ' || line[at] == u'\t') {
            ++at;
        } else if (line[at] == u'>') {
            ++lead.quotes;
            ++at;
        } else if (const qsizetype marker = markerLength(line.mid(at)); marker > 0) {
            at += marker;
        } else {
            break;
        }
    }
    return lead;
}

qsizetype FormulaLines::begin(QStringView line, qsizetype from)
{
    if (!line.contains(u'$') && !line.contains(u'\\'))
        return -1;
    const LineLead lead = leadOf(line);
    if (line.mid(lead.length).startsWith(u'|'))
        return -1; // a table's row ends with its line
    qsizetype at = std::max(from, lead.length);
    const bool begins = readFormulaStart(line.mid(at), &m_start) &&
                        m_start.delimiter != Delimiter::Dollar &&
                        m_start.delimiter != Delimiter::Parens;
    if (!begins || formulaEnd(line, at + m_start.length, m_start) >= 0)
        at = startAtEnd(line, at, &m_start);
    m_open = at >= 0;
    m_quotes = lead.quotes;
    m_units = m_open ? line.size() - at : 0;
    return at;
}

qsizetype FormulaLines::goOn(QStringView line)
{
    int quotes = 0;
    const QStringView content = behindQuotes(line, m_quotes, &quotes);
    m_units += line.size();
    m_open = quotes == m_quotes && !isOtherBlock(content) && m_units <= limits::formula;
    if (!m_open)
        return -1;
    const qsizetype lead = content.data() - line.data();
    const qsizetype end = formulaEnd(line, lead, m_start);
    m_open = end < 0;
    return end;
}

} // namespace dria::markdown
