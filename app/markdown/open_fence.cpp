#include "markdown/open_fence.h"

#include "markdown/shape.h"

namespace dria::markdown {

namespace {

/// A line as the parser would give it back.
QString shownLine(QStringView line)
{
    if (line.trimmed().isEmpty() && line.contains(u'\t')) {
        qsizetype column = 0; // of lines of nothing else md4c gives the tabs as spaces
        for (const QChar c : line)
            column += c == u'\t' ? 4 - column % 4 : 1;
        return QString(column, u' ');
    }
    return fromUtf8(line.toUtf8()); // halves of surrogate pairs become a replacement
}

} // namespace

bool OpenFence::update(Block &block, QStringView text, qsizetype lineStart, bool lastLineCloses)
{
    QString &code = block.content.text;
    const QString unfinished = m_first ? code : code.mid(m_solidSize);
    if (m_first)
        m_solidSize = 0;
    code.truncate(m_solidSize);
    bool first = m_solidEnd == m_contentStart;
    while (m_solidEnd < lineStart) {
        const qsizetype end = text.indexOf(u'\n', m_solidEnd);
        if (!first)
            code += u'\n';
        code += shownLine(text.mid(m_solidEnd, end - m_solidEnd));
        m_solidEnd = end + 1;
        first = false;
    }
    const qsizetype before = m_solidSize;
    m_solidSize = code.size();
    if (const QStringView last = text.mid(lineStart); !last.isEmpty() && !lastLineCloses) {
        if (!first)
            code += u'\n';
        code += shownLine(last);
    }
    m_first = false;
    return QStringView(code).mid(before).startsWith(unfinished);
}

} // namespace dria::markdown
