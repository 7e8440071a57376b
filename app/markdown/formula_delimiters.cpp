#include "markdown/formula_delimiters.h"

#include "markdown/formula.h"

#include <array>

namespace dria::markdown {

namespace {

/// Those that set a formula on lines of its own; each also with a star.
constexpr std::array<QStringView, 8> environments{
    u"equation", u"align", u"gather", u"multline", u"eqnarray", u"alignat", u"flalign", u"math",
};
constexpr quint8 starred = 0x80;

constexpr QStringView begin = u"\\begin{";

/// "align*}" and its like at the start of a text; 0 for others.
qsizetype readEnvironment(QStringView text, quint8 *which)
{
    for (std::size_t i = 0; i < environments.size(); ++i) {
        if (!text.startsWith(environments[i]))
            continue;
        qsizetype at = environments[i].size();
        const bool star = text.mid(at).startsWith(u'*');
        at += star ? 1 : 0;
        if (!text.mid(at).startsWith(u'}'))
            continue;
        *which = static_cast<quint8>(i) | (star ? starred : 0);
        return at + 1;
    }
    return 0;
}

bool closesEnvironment(QStringView text, quint8 which)
{
    constexpr QStringView end = u"\\end{";
    quint8 found = 0;
    return text.startsWith(end) && readEnvironment(text.mid(end.size()), &found) > 0 &&
           found == which;
}

} // namespace

bool readFormulaStart(QStringView text, FormulaStart *start)
{
    *start = {};
    if (text.startsWith(u"$$")) {
        *start = {Delimiter::Dollars, 0, 2};
    } else if (text.startsWith(u'$')) {
        *start = {Delimiter::Dollar, 0, 1};
    } else if (text.startsWith(u"\\(")) {
        *start = {Delimiter::Parens, 0, 2};
    } else if (text.startsWith(u"\\[")) {
        *start = {Delimiter::Brackets, 0, 2};
    } else if (text.startsWith(begin)) {
        const qsizetype length = readEnvironment(text.mid(begin.size()), &start->environment);
        start->delimiter = Delimiter::Environment;
        start->length = static_cast<quint8>(begin.size() + length);
        return length > 0;
    } else {
        return false;
    }
    return true;
}

qsizetype closingLength(const FormulaStart &start)
{
    constexpr qsizetype endIsShorterThanBegin = 2;
    return start.delimiter == Delimiter::Environment ? start.length - endIsShorterThanBegin
                                                     : start.length;
}

qsizetype formulaEnd(QStringView text, qsizetype from, const FormulaStart &start)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const QStringView rest = text.mid(i);
        if (rest[0] == u'\\') {
            if ((start.delimiter == Delimiter::Parens && rest.startsWith(u"\\)")) ||
                (start.delimiter == Delimiter::Brackets && rest.startsWith(u"\\]")) ||
                (start.delimiter == Delimiter::Environment &&
                 closesEnvironment(rest, start.environment)))
                return i + closingLength(start);
            ++i; // what is escaped closes nothing
        } else if (rest[0] == u'$') {
            if (start.delimiter == Delimiter::Dollar ||
                (start.delimiter == Delimiter::Dollars && rest.startsWith(u"$$")))
                return i + start.length;
        }
    }
    return -1;
}

qsizetype punctuationToLineEnd(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && QStringView(u".,;:!?").contains(text[at]))
        ++at;
    const qsizetype length = at - from;
    while (at < text.size() && text[at] == u' ')
        ++at;
    return at == text.size() || text[at] == u'\n' ? length : 0;
}

Formula formulaOf(QStringView source)
{
    FormulaStart start;
    if (!readFormulaStart(source, &start))
        return {source.toString()};
    const bool whole = start.delimiter == Delimiter::Environment;
    Formula formula;
    formula.display = start.delimiter != Delimiter::Dollar && start.delimiter != Delimiter::Parens;
    const qsizetype end = formulaEnd(source, start.length, start);
    formula.isClosed = end >= 0;
    const qsizetype from = whole ? 0 : start.length;
    const qsizetype to = !formula.isClosed ? source.size()
                         : whole           ? end
                                           : end - closingLength(start);
    formula.tex = source.mid(from, to - from).trimmed().toString();
    if (formula.isClosed && !whole)
        formula.tex += source.mid(end).trimmed();
    return formula;
}

} // namespace dria::markdown
