#include "markdown/line_scanner.h"

#include <algorithm>
#include <utility>

namespace dria::markdown {

namespace {

struct Indented
{
    int indent = 0; ///< columns, tabs to the next multiple of four
    QStringView content;
};

Indented measure(QStringView line)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < line.size(); ++i) {
        if (line[i] == u' ')
            ++column;
        else if (line[i] == u'\t')
            column += 4 - column % 4;
        else
            break;
    }
    return {column, line.mid(i)};
}

qsizetype runLength(QStringView text, QChar c)
{
    qsizetype n = 0;
    while (n < text.size() && text[n] == c)
        ++n;
    return n;
}

/// Columns of "- " or "12. " with its spaces, 0 if the text is no list marker (CommonMark 5.2).
int markerWidth(QStringView content)
{
    qsizetype i = 0;
    if (content[0] == u'-' || content[0] == u'+' || content[0] == u'*') {
        i = 1;
    } else {
        while (i < content.size() && i < 9 && content[i] >= u'0' && content[i] <= u'9')
            ++i;
        if (i == 0 || i == content.size() || (content[i] != u'.' && content[i] != u')'))
            return 0;
        ++i;
    }
    if (i == content.size())
        return static_cast<int>(i) + 1;
    if (content[i] != u' ' && content[i] != u'\t')
        return 0;
    const Indented rest = measure(content.mid(i));
    const int spaces = rest.content.isEmpty() || rest.indent > 4 ? 1 : rest.indent;
    return static_cast<int>(i) + spaces;
}

QChar markerChar(QStringView content)
{
    for (const QChar c : content) {
        if (c < u'0' || c > u'9')
            return c;
    }
    return {};
}

/// Whether a marker opens a list even where it would interrupt a paragraph (CommonMark 5.2).
bool canInterrupt(QStringView content, int marker)
{
    const bool ordered = content[0] >= u'0' && content[0] <= u'9';
    return content.size() > marker && (!ordered || (content[0] == u'1' && content[1] < u'0'));
}

bool insideInlineCode(QStringView before)
{
    return before.count(u'`') % 2 != 0;
}

} // namespace

LineScanner::Step LineScanner::feed(QStringView line)
{
    if (m_mode == Mode::Markdown) {
        const bool afterCode = m_afterBlank || m_list.afterIndented;
        Step tagOrMarkdown = feedMarkdown(line);
        if (m_mode == Mode::Markdown && tagOrMarkdown.thinkCloses < 0)
            followFormula(line, afterCode && m_list.afterIndented, tagOrMarkdown);
        return tagOrMarkdown;
    }
    Step step;
    step.thinkCloses = line.indexOf(thinkCloseTag);
    if (step.thinkCloses >= 0) {
        *this = LineScanner();
        m_thinkingSeen = true;
        step.safeAfter = true;
    }
    return step;
}

LineScanner::Step LineScanner::feedMarkdown(QStringView line)
{
    Step step;
    const auto [indent, content] = measure(line);
    if (inFence()) {
        if (closesFence(content, indent)) {
            m_fenceLength = 0;
            m_afterBlank = true;
            m_list.afterIndented = false;
            step.safeAfter = !m_list.lost;
        }
        return step;
    }
    if (content.isEmpty()) {
        m_afterBlank = true;
        step.safeAfter = m_list.offset == 0 && !m_list.afterIndented && !m_list.lost;
        return step;
    }

    if (!m_list.fence && indent < 4 && content.startsWith(thinkOpenTag)) {
        step.safeBefore = true;
        step.thinkOpens = content.data() - line.data();
        *this = LineScanner();
        m_mode = Mode::Thinking;
        m_thinkingSeen = true;
        return step;
    }
    if (!m_thinkingSeen && !m_list.fence) {
        const qsizetype close = line.indexOf(thinkCloseTag);
        if (close >= 0 && !insideInlineCode(line.left(close))) {
            step.thinkCloses = close;
            step.orphanClose = true;
            step.safeAfter = true;
            *this = LineScanner();
            m_thinkingSeen = true;
            return step;
        }
    }

    const int marker = indent < 4 ? markerWidth(content) : 0;
    if (isNextItem(line, m_list)) {
        step.itemBefore = true;
        step.afterBlank = m_afterBlank;
        m_list.fence = false; // whatever was open in the item before ended with it
    }
    if (m_list.offset > 0 && indent < m_list.offset && indent < 4 && marker == 0) {
        const bool fence = openFence(content, indent);
        const bool wasList = std::exchange(m_list.isCertain, false);
        // A paragraph of the item goes on, or the list has ended: which, is not known.
        step.safeBefore = fence && wasList && !m_list.lost && !m_list.fence;
        if (m_afterBlank || fence) {
            // A fence left open in what looked like an item: perhaps it was none, and we are in it,
            // or this closes it, as md4c lets it.
            m_list.lost = m_list.lost || m_list.fence;
            step.safeBefore = step.safeBefore || (m_afterBlank && !m_list.lost);
            m_list.offset = 0;
            m_list.fence = false;
        }
        if (fence)
            return step;
    } else if (m_list.offset == 0 && indent < 4) {
        const bool fence = openFence(content, indent); // it interrupts whatever is open
        step.safeBefore = (m_afterBlank || fence) && !m_list.lost;
        if (fence)
            return step;
    } else if (m_list.offset > 0 && marker == 0 &&
               (content.startsWith(u"```") || content.startsWith(u"~~~"))) {
        m_list.fence = !m_list.fence;
    }
    if (marker > 0 && (m_list.offset == 0 || indent < m_list.offset)) {
        m_list.isCertain = step.itemBefore || m_afterBlank || canInterrupt(content, marker);
        m_list.marker = markerChar(content);
        m_list.offset = indent + marker;
        m_list.fence =
            content.mid(marker).startsWith(u"```") || content.mid(marker).startsWith(u"~~~");
    }
    // It may be code even behind other text: an empty quote, a heading.
    m_list.afterIndented = indent >= 4 && m_list.offset == 0;
    m_afterBlank = false;
    return step;
}

bool LineScanner::isNextItem(QStringView line, const List &list)
{
    if (list.offset == 0 || !list.isCertain || list.lost)
        return false;
    const auto [indent, content] = measure(line);
    return indent < 4 && indent < list.offset && !content.isEmpty() && markerWidth(content) > 0 &&
           markerChar(content) == list.marker;
}

void LineScanner::followFormula(QStringView line, bool isCode, Step &step)
{
    if (m_formula.isOpen()) {
        if (isNextItem(line, m_outside))
            m_formula.forget();
        else
            step.formulaEnds = m_formula.goOn(line);
        if (m_formula.isOpen() || step.formulaEnds >= 0)
            step.itemBefore = false;
        if (step.formulaEnds >= 0)
            m_list = m_outside;
        if (m_formula.isOpen())
            return;
    }
    const LineLead lead = leadOf(line);
    const QStringView text = line.mid(lead.length);
    const bool quoteFence = lead.quotes > 0 && (text.startsWith(u"```") || text.startsWith(u"~~~"));
    m_fenceInQuote = lead.quotes > 0 && m_fenceInQuote != quoteFence;
    if (isCode || inFence() || m_list.fence || m_fenceInQuote)
        return;
    step.formulaBegins = m_formula.begin(line, std::max<qsizetype>(step.formulaEnds, 0));
    if (step.formulaBegins >= 0)
        m_outside = m_list;
}

bool LineScanner::openFence(QStringView content, int indent)
{
    if (indent > 3 || (content[0] != u'`' && content[0] != u'~'))
        return false;
    const qsizetype length = runLength(content, content[0]);
    if (length < 3 || (content[0] == u'`' && content.mid(length).contains(u'`')))
        return false;
    m_fence = content[0];
    m_fenceLength = static_cast<int>(length);
    return true;
}

bool LineScanner::closesFence(QStringView content, int indent) const
{
    if (indent > 3 || content.isEmpty() || content[0] != m_fence)
        return false;
    const qsizetype length = runLength(content, m_fence);
    return length >= m_fenceLength && content.mid(length).trimmed().isEmpty();
}

} // namespace dria::markdown
