#include "markdown/open_paragraph.h"

#include "markdown/formula.h"
#include "markdown/limits.h"
#include "markdown/plain_growth.h"
#include "markdown/shape.h"

#include <algorithm>

namespace dria::markdown {

namespace {

constexpr QStringView word = u"x"; ///< what stands in the place of what is settled

/// Whether a stretch of shown text holds a mark that may yet come to mean something.
bool hasOpenMark(const RichText &content, qsizetype from, qsizetype to)
{
    qsizetype span = 0;
    const QStringView text(content.text);
    for (qsizetype at = from; at < to; ++at) {
        if (!QStringView(u"*_~`[]$").contains(text[at]))
            continue;
        while (span < content.spans.size() &&
               content.spans[span].start + content.spans[span].length <= at)
            ++span;
        const bool verbatim = span < content.spans.size() && content.spans[span].start <= at &&
                              content.spans[span].formats & (Format::Code | Format::Math);
        const bool inWord = text[at] == u'_' && at > 0 && at + 1 < text.size() &&
                            text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
        if (!verbatim && !inWord)
            return true;
    }
    return false;
}

/// Whether the text ends within a formula.
bool endsInFormula(const RichText &content)
{
    if (content.spans.isEmpty() || !content.spans.last().formats.testFlag(Format::Math))
        return false;
    const Span &last = content.spans.last();
    return last.start + last.length == content.text.size() &&
           !formulaOf(QStringView(content.text).mid(last.start)).isClosed;
}

/// The first of the spaces at the end, or else the last one before the last word; -1 for none.
qsizetype lastSpace(QStringView tail)
{
    qsizetype end = tail.size();
    while (end > 0 && tail[end - 1] == u' ')
        --end;
    return end < tail.size() ? end : tail.lastIndexOf(u' ');
}

} // namespace

void OpenParagraph::settle(QStringView tail, const Block &block)
{
    const RichText &content = block.content;
    // Up to the last space: a word may yet be a part of something. What is behind it must be shown
    // as it is written, so that its place is known.
    const qsizetype space = lastSpace(tail);
    const QStringView last = tail.mid(space + 1);
    const bool ends = last.trimmed().isEmpty();
    const qsizetype lineStart = tail.lastIndexOf(u'\n') + 1;
    const QStringView line = tail.mid(lineStart, std::max<qsizetype>(0, space - lineStart));
    if (block.kind != Block::Kind::Paragraph || space <= m_at || tail.contains(u"]:") ||
        tail.contains(u'\t') || !isDecided(line) ||
        (!ends && !content.text.endsWith(tail.mid(space))))
        return;
    const qsizetype contentAt = content.text.size() - (ends ? 0 : last.size() + 1);
    if (!content.spans.isEmpty() &&
        content.spans.last().start + content.spans.last().length > contentAt)
        return;
    const qsizetype start = std::max<qsizetype>(0, m_at);
    const QStringView added = tail.mid(start, space - start);
    if (added.contains(u'\\') || endsInFormula(content) ||
        hasOpenMark(content, m_at < 0 ? 0 : m_contentAt, contentAt))
        return;
    m_marks = (m_at < 0 ? 0 : m_marks) + markCount(added);
    m_at = space;
    m_contentAt = contentAt;
}

bool OpenParagraph::canContinue(QStringView tail) const
{
    if (m_at < 0 || tail.size() > limits::paragraph)
        return false;
    const QStringView rest = tail.mid(m_at);
    return !rest.contains(u'\n') && !rest.contains(u"think>") &&
           m_marks + markCount(rest) <= limits::paragraphMarks;
}

QString OpenParagraph::source(QStringView tail) const
{
    return word.toString() + tail.mid(m_at).toString();
}

bool OpenParagraph::replaceEnd(Block &block, const QList<Block> &parsed) const
{
    if (parsed.size() != 1 || parsed.first().kind != Block::Kind::Paragraph ||
        !parsed.first().containers.isEmpty())
        return false;
    const RichText &end = parsed.first().content;
    RichText &content = block.content;
    content.text.truncate(m_contentAt);
    content.text += QStringView(end.text).mid(word.size());
    content.spans.removeIf([this](const Span &span) { return span.start >= m_contentAt; });
    for (Span span : end.spans) {
        span.start += m_contentAt - word.size();
        content.spans.append(std::move(span));
    }
    return true;
}

} // namespace dria::markdown
