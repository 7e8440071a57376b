#include "markdown/formula_mask.h"

#include "markdown/formula.h"
#include "markdown/formula_rules.h"
#include "markdown/limits.h"

#include <algorithm>

namespace dria::markdown {

namespace {

qsizetype lineStart(QStringView text, qsizetype at)
{
    return text.left(at).lastIndexOf(u'\n') + 1;
}

qsizetype lineEnd(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

/// A line that makes a heading of the one above it.
bool isUnderline(QStringView line)
{
    line = line.trimmed();
    return line.size() > 1 && (line[0] == u'-' || line[0] == u'=') &&
           std::all_of(line.begin(), line.end(), [&](QChar c) { return c == line[0]; });
}

} // namespace

const MaskedFormula *FormulaMask::find(QChar c) const
{
    if (!isFormulaMask(c))
        return nullptr;
    const auto found = m_formulas.constFind(c);
    return found != m_formulas.constEnd() ? &*found : nullptr;
}

qsizetype FormulaMask::placeInText(qsizetype masked) const
{
    const auto after =
        std::upper_bound(m_places.begin(), m_places.end(), masked,
                         [](qsizetype at, const auto &place) { return at < place.first; });
    if (after == m_places.begin())
        return masked;
    const auto &[place, before] = *(after - 1);
    return before + masked - place;
}

QString FormulaMask::unmasked(QString text) const
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const MaskedFormula *formula = find(text[i])) {
            text.replace(i, 1, formula->source);
            i += formula->source.size() - 1;
        }
    }
    return text;
}

QString FormulaMask::mask(QStringView text, bool mayBeOpen)
{
    if (!text.contains(u'$') && !text.contains(u'\\'))
        return text.toString();
    m_text = text;
    for (const QChar c : text) {
        if (isFormulaMask(c))
            m_used.insert(c);
    }
    maskLines(mayBeOpen);
    return std::move(m_masked);
}

void FormulaMask::maskLines(bool mayBeOpen)
{
    LineScanner scanner;
    scanner.forgetOrphans();
    qsizetype begun = -1; // a formula of several lines
    for (qsizetype pos = 0; pos < m_text.size();) {
        const qsizetype end = lineEnd(m_text, pos);
        const QStringView line = m_text.mid(pos, end - pos);
        const bool wasInFence = scanner.inFence();
        const LineScanner::Step step = scanner.feed(line);
        const bool inFence = wasInFence || scanner.inFence();
        // Nothing reaches across a place where a parse can begin.
        if (inFence || step.safeBefore || step.itemBefore || line.trimmed().isEmpty()) {
            maskRunningText(pos, false);
            m_inParagraph = 0;
        }
        if (inFence)
            keepUpTo(end);
        if (begun >= 0 && step.formulaEnds >= 0) {
            maskRunningText(begun, false);
            const qsizetype formulaEnds = pos + step.formulaEnds;
            maskFormula(begun, formulaEnds + punctuationToLineEnd(m_text, formulaEnds), true);
        }
        if (!scanner.formula().isOpen())
            begun = -1;
        if (step.formulaBegins >= 0)
            begun = pos + step.formulaBegins;
        pos = end + 1;
    }
    if (begun >= 0 && mayBeOpen && !formulaOf(m_text.mid(begun)).tex.isEmpty()) {
        maskRunningText(begun, false);
        maskFormula(begun, m_text.size(), true);
    }
    maskRunningText(m_text.size(), mayBeOpen);
}

void FormulaMask::maskRunningText(qsizetype end, bool mayBeOpen)
{
    m_noCodeEnd.fill(false);
    qsizetype at = m_done;
    while (at < end) {
        const qsizetype from = at;
        const qsizetype to = std::min(lineEnd(m_text, at), end);
        LineFormulas line(m_text.mid(from, to - from), mayBeOpen && to == m_text.size());
        while (at < to) {
            const QChar c = m_text[at];
            if (c == u'`')
                at = skipCode(at, end);
            else if (c == u'\\' || c == u'$')
                at = maskInLine(at, line, from);
            else if (c == u'h' && isAddress(m_text.mid(at, 8)))
                at = std::find_if(m_text.begin() + at, m_text.begin() + to,
                                  [](QChar space) { return space.isSpace(); }) -
                     m_text.begin();
            else
                ++at;
        }
        at = at == to ? to + 1 : at; // code may have ended in another line
    }
    keepUpTo(end);
}

qsizetype FormulaMask::maskInLine(qsizetype at, LineFormulas &line, qsizetype lineFrom)
{
    const qsizetype end = line.endOf(at - lineFrom);
    if (end > 0) {
        qsizetype to = lineFrom + end;
        const bool inText =
            m_text.mid(at, 2) == u"\\(" || (m_text[at] == u'$' && m_text[at + 1] != u'$');
        const bool display = !inText && line.standsAlone(at - lineFrom, end);
        to += display ? punctuationToLineEnd(m_text, to) : 0;
        maskFormula(at, to, display);
        return to;
    }
    if (m_text[at] == u'\\')
        return at + 2; // what is escaped begins nothing
    while (at < m_text.size() && m_text[at] == u'$')
        ++at;
    return at;
}

qsizetype FormulaMask::skipCode(qsizetype at, qsizetype end)
{
    const auto runLength = [&](qsizetype from) {
        qsizetype to = from;
        while (to < end && m_text[to] == u'`')
            ++to;
        return to - from;
    };
    const qsizetype length = runLength(at);
    const auto index = static_cast<std::size_t>(length);
    if (index >= m_noCodeEnd.size() || m_noCodeEnd[index])
        return at + length;
    for (qsizetype i = at + length; i < end; ++i) {
        if (m_text[i] != u'`')
            continue;
        const qsizetype found = runLength(i);
        i += found;
        if (found == length)
            return i;
    }
    m_noCodeEnd[index] = true; // nor will there be one further on
    return at + length;
}

void FormulaMask::maskFormula(qsizetype from, qsizetype to, bool display)
{
    keepUpTo(from);
    while (m_used.contains(QChar(m_next)))
        ++m_next;
    m_inParagraph += display ? 0 : to - from;
    if (!isFormulaMask(QChar(m_next)) || m_inParagraph > limits::paragraph) {
        keepUpTo(to);
        return;
    }
    const bool beginsLine = display && (from == 0 || m_text[from - 1] == u'\n');
    if (beginsLine && from > 0 && m_text[lineStart(m_text, from - 1)] == u'|')
        m_masked += u'\n'; // a formula is no row of the table before it
    m_masked += QChar(m_next);
    const QString source = sourceOf(from, to);
    m_endsOpen = to == m_text.size() && !formulaOf(source).isClosed;
    m_formulas.insert(QChar(m_next), {source, display});
    ++m_next;
    m_done = to;
    if (beginsLine && to + 1 < m_text.size() && m_text[to] == u'\n' &&
        isUnderline(m_text.mid(to + 1, lineEnd(m_text, to + 1) - to - 1)))
        m_masked += u'\n'; // nor is it a heading
    m_places.append({m_masked.size(), m_done});
}

void FormulaMask::keepUpTo(qsizetype end)
{
    if (end > m_done)
        m_masked += m_text.mid(m_done, end - m_done);
    m_done = std::max(m_done, end);
}

QString FormulaMask::sourceOf(qsizetype from, qsizetype to) const
{
    const QStringView all = m_text.mid(from, to - from);
    if (!all.contains(u'\n'))
        return all.toString();
    const qsizetype start = lineStart(m_text, from);
    const qsizetype column = from - start;
    const int quotes = leadOf(m_text.mid(start, column)).quotes;
    QString source;
    qsizetype at = lineEnd(all, 0);
    source += all.left(at);
    while (at < all.size()) {
        const qsizetype end = lineEnd(all, at + 1);
        source += u'\n';
        source += withoutLead(all.mid(at + 1, end - at - 1), quotes, column);
        at = end;
    }
    while (source.endsWith(u'\n') || source.endsWith(u' '))
        source.chop(1);
    return source;
}

} // namespace dria::markdown
