#include "markdown/block_builder.h"

#include "markdown/entities.h"
#include "markdown/formula.h"
#include "markdown/limits.h"
#include "markdown/shape.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <md4c.h>
#include <utility>

namespace dria::markdown {

namespace {

/// The last columns of the white space that input ends with, as it was written; spaces where a tab
/// stands across the border.
QString writtenIndent(QByteArrayView input, int columns)
{
    const QByteArrayView line = input.sliced(input.lastIndexOf('\n') + 1);
    QList<qsizetype> columnOf; // of each byte, tabs to the next multiple of four
    qsizetype column = 0;
    for (const char c : line) {
        columnOf.append(column);
        column += c == '\t' ? 4 - column % 4 : 1;
    }
    for (qsizetype i = line.size() - 1; i >= 0 && (line[i] == ' ' || line[i] == '\t'); --i) {
        if (column - columnOf[i] == columns)
            return QString::fromLatin1(line.sliced(i));
    }
    return QString(columns, u' ');
}

/// Formats are single bits.
std::size_t indexOf(Format format)
{
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(format))) & 7U;
}

} // namespace

void BlockBuilder::openContainer(Container container)
{
    if (m_leafOpen)
        closeLeaf();
    if (m_containers.size() >= nestingLimit())
        ++m_deeper;
    else
        m_containers.append(container);
}

void BlockBuilder::closeContainer()
{
    if (m_leafOpen)
        closeLeaf();
    if (m_deeper > 0) {
        --m_deeper;
        return;
    }
    if (m_containers.last().opens) { // an empty item or quote is still to be seen
        openLeaf({});
        closeLeaf();
    }
    m_containers.removeLast();
}

void BlockBuilder::openList(OpenList list)
{
    if (m_leafOpen) // a tight item's text has no paragraph of its own to end
        closeLeaf();
    m_lists.append(list);
}

void BlockBuilder::openItem(Container::Task task)
{
    OpenList &list = m_lists.last();
    openContainer({.kind = list.kind,
                   .opensList = list.fresh,
                   .tight = list.tight,
                   .number = list.nextNumber,
                   .task = task});
    list.fresh = false;
    ++list.nextNumber;
}

void BlockBuilder::openLeaf(Block block)
{
    if (m_leafOpen)
        closeLeaf();
    m_afterFormula = false;
    m_leaf = std::move(block);
    m_leaf.containers = m_containers;
    for (Container &container : m_containers)
        container.opens = container.opensList = false;
    m_leafOpen = true;
    startText();
}

void BlockBuilder::closeLeaf()
{
    m_afterFormula = false;
    if (!m_leafOpen) // a formula ended the paragraph
        return;
    m_leafOpen = false;
    endSpans();
    if (m_leaf.kind == Block::Kind::Table) {
        if (m_leaf.goesOn && m_leaf.rows.size() < 2)
            return; // the limit fell on the last row: nothing goes on
    } else {
        if (m_options.limits && m_leaf.kind == Block::Kind::Code && m_text.text.endsWith(u'\n'))
            m_text.text.chop(1);
        m_leaf.content = std::move(m_text);
    }
    m_text = {};
    m_blocks.append(std::move(m_leaf));
    m_leaf = {};
}

void BlockBuilder::openTable(int columns)
{
    openLeaf({.kind = Block::Kind::Table});
    m_leaf.columns.resize(m_options.limits ? qMin(columns, limits::tableColumns) : columns,
                          Alignment::Natural);
}

void BlockBuilder::openCell(Alignment alignment, bool head)
{
    startText();
    if (head && m_column < m_leaf.columns.size())
        m_leaf.columns[m_column] = alignment;
}

void BlockBuilder::closeCell()
{
    QList<RichText> &row = m_leaf.rows.last();
    if (m_column++ < m_leaf.columns.size())
        row.append(std::move(m_text));
    else if (!m_text.text.isEmpty())
        row.last().text += QStringLiteral(" | ") + m_text.text;
    m_text = {};
}

void BlockBuilder::startText()
{
    m_text = {};
    endSpans();
}

void BlockBuilder::endSpans()
{
    // md4c 0.4.8 forgets to end some spans: they end with the text they began in.
    std::fill(std::begin(m_depth), std::end(m_depth), 0);
    m_formats = {};
    m_openMarks.clear();
    m_targets.clear();
}

int BlockBuilder::nestingLimit() const
{
    return m_options.limits ? limits::nesting : std::numeric_limits<int>::max();
}

void BlockBuilder::openMark(Mark mark)
{
    if (!m_options.marks)
        return;
    if (!m_leafOpen)
        openLeaf({});
    mark.start = m_text.text.size();
    m_openMarks.append(m_text.marks.size());
    m_text.marks.append(std::move(mark));
}

void BlockBuilder::closeMark(Mark::Kind kind)
{
    // md4c 0.4.8 ends some spans twice.
    if (m_openMarks.isEmpty() || m_openMarks.last() >= m_text.marks.size())
        return;
    Mark &mark = m_text.marks[m_openMarks.last()];
    if (mark.kind != kind)
        return;
    mark.length = m_text.text.size() - mark.start;
    m_openMarks.removeLast();
}

void BlockBuilder::addMarkedText(Mark::Kind kind, const QString &text)
{
    openMark({.kind = kind});
    addText(text);
    closeMark(kind);
}

void BlockBuilder::addText(const QString &text)
{
    qsizetype from = 0;
    for (qsizetype i = 0; !m_formulas->isEmpty() && i < text.size(); ++i) {
        const MaskedFormula *formula = m_formulas->find(text[i]);
        if (formula == nullptr)
            continue;
        addPlainText(text.mid(from, i - from), m_formats);
        addFormula(*formula);
        from = i + 1;
    }
    addPlainText(from > 0 ? text.mid(from) : text, m_formats);
}

void BlockBuilder::addFormula(const MaskedFormula &formula)
{
    m_output += formula.source.size();
    const bool verbatim = (m_leafOpen && m_leaf.kind == Block::Kind::Code) ||
                          m_formats.testAnyFlags(Format::Code | Format::Image);
    const bool inParagraph = !m_leafOpen || m_leaf.kind == Block::Kind::Paragraph;
    if (verbatim || !formula.display || !inParagraph || m_formats || !m_openMarks.isEmpty()) {
        addPlainText(formula.source, verbatim ? m_formats : m_formats | Format::Math);
        return;
    }
    const qsizetype kept =
        m_text.spans.isEmpty() ? 0 : m_text.spans.last().start + m_text.spans.last().length;
    while (m_text.text.size() > kept && m_text.text.back().isSpace())
        m_text.text.chop(1);
    if (!m_text.text.isEmpty() || !m_text.spans.isEmpty() || !m_text.marks.isEmpty())
        closeLeaf();
    if (!m_leafOpen)
        openLeaf({});
    m_leaf.kind = Block::Kind::Math;
    m_leaf.closed = formulaOf(formula.source).isClosed;
    m_text.text = formula.source;
    closeLeaf();
    m_afterFormula = true;
}

void BlockBuilder::addPlainText(const QString &text, Formats formats)
{
    if (m_afterFormula && text.trimmed().isEmpty())
        return;
    const QString shown = m_afterFormula ? text.mid(text.indexOf(text.trimmed())) : text;
    if (!m_leafOpen)
        openLeaf({});
    const qsizetype start = m_text.text.size();
    m_text.text += shown;
    if (!formats || shown.isEmpty())
        return;
    const Span span{start, shown.size(), formats,
                    formats.testFlag(Format::Link) ? m_targets.last() : QString(),
                    formats.testFlag(Format::Image) ? m_source : QString()};
    if (!m_text.spans.isEmpty() && !formats.testFlag(Format::Math)) {
        Span &last = m_text.spans.last();
        if (last.start + last.length == start && last.formats == span.formats &&
            last.target == span.target && last.source == span.source) {
            last.length += span.length;
            return;
        }
    }
    m_text.spans.append(span);
}

void BlockBuilder::addCode(QByteArrayView utf8)
{
    if (!m_leafOpen || m_leaf.kind != Block::Kind::Code) {
        QString text = fromUtf8(utf8);
        // GitHub's rule, which md4c leaves out in code.
        if (m_options.limits && m_leafOpen && m_leaf.kind == Block::Kind::Table)
            text.replace(QStringLiteral("\\|"), QStringLiteral("|"));
        addText(text);
        return;
    }
    // md4c reports an indent as spaces of its own; what was written may have been tabs.
    if (!m_options.limits) {
        addText(fromUtf8(utf8));
        return;
    }
    const bool written = utf8.data() >= m_input.begin() && utf8.data() < m_input.end();
    if (!written && utf8.trimmed().isEmpty() && !utf8.contains('\n')) {
        m_codeIndent += static_cast<int>(utf8.size());
        return;
    }
    const int indent = std::exchange(m_codeIndent, 0);
    const QByteArrayView before =
        written ? m_input.first(utf8.data() - m_input.data()) : QByteArrayView();
    addText(indent > 0 ? writtenIndent(before, indent) : QString());
    addText(fromUtf8(utf8));
}

void BlockBuilder::pushSpan(Format format, const QString &target)
{
    if (!m_leafOpen)
        openLeaf({});
    int &depth = m_depth[indexOf(format)];
    ++depth;
    m_output += target.size();
    if (format == Format::Link) {
        m_targets.append(target);
        if (m_options.limits && ++m_links > limits::links)
            return;
    }
    if (format == Format::Image && depth == 1)
        m_source = target;
    m_formats.setFlag(format);
}

void BlockBuilder::popSpan(Format format)
{
    int &depth = m_depth[indexOf(format)];
    if (depth == 0)
        return; // md4c 0.4.8 ends some spans twice (its own regression tests show it)
    if (format == Format::Image && depth == 1) {
        const QList<Span> &spans = m_text.spans;
        const bool shown = !spans.isEmpty() && spans.last().formats.testFlag(Format::Image) &&
                           spans.last().source == m_source;
        if (!shown)
            m_text.spans.append({m_text.text.size(), 0, m_formats,
                                 m_targets.isEmpty() ? QString() : m_targets.last(), m_source});
    }
    if (format == Format::Link)
        m_targets.removeLast();
    if (--depth == 0)
        m_formats.setFlag(format, false);
}

QString BlockBuilder::attribute(const MD_ATTRIBUTE &attribute) const
{
    QString result;
    for (int i = 0; attribute.text != nullptr && attribute.substr_offsets[i] < attribute.size;
         ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const MD_OFFSET to = attribute.substr_offsets[i + 1];
        const QString part =
            QString::fromUtf8(attribute.text + from, static_cast<qsizetype>(to - from));
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            result += entityText(part);
        else if (attribute.substr_types[i] == MD_TEXT_NULLCHAR)
            result += QChar(QChar::ReplacementCharacter);
        else
            result += part;
    }
    return m_formulas->isEmpty() ? result : m_formulas->unmasked(result);
}

} // namespace dria::markdown
