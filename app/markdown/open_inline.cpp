#include "markdown/open_inline.h"

#include "markdown/limits.h"
#include "markdown/shape.h"

#include <QList>

#include <algorithm>

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

/// As md4c has it: of the symbols only those of ASCII.
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

/// Reads a paragraph once, from its beginning to its end.
class Reader
{
public:
    explicit Reader(QStringView source)
        : m_source(source)
        , m_kept(source.size())
    {
    }

    OpenEnd read()
    {
        while (m_at < m_kept)
            step();
        endLabel();
        for (auto open = m_open.crbegin(); open != m_open.crend(); ++open)
            m_closers += open->mark == u'[' ? u"]()"_s : QString(open->length, open->mark);
        if (!m_closers.isEmpty()) { // no emphasis ends behind a space
            while (m_kept > 0 && m_source[m_kept - 1].isSpace())
                --m_kept;
        }
        return {m_kept, m_closers};
    }

private:
    struct Open
    {
        QChar mark;
        qsizetype length = 1;
    };

    [[nodiscard]] bool isEnd(qsizetype at) const { return at >= m_source.size(); }

    void step()
    {
        if (m_at == m_labelEnd) {
            endLabel();
            m_at = m_addressEnd;
            return;
        }
        switch (m_source[m_at].unicode()) {
        case u'\\':
            if (isEnd(m_at + 1))
                cut(m_at);
            m_at += 2;
            break;
        case u'`':
            readCode();
            break;
        case u'*':
        case u'_':
        case u'~':
            readEmphasis();
            break;
        case u'!':
            if (m_source.mid(m_at + 1).startsWith(u'['))
                readImage();
            else
                readMaybe(u"![");
            break;
        case u'[':
            readLink();
            break;
        case u'<':
            readAddress();
            break;
        default:
            ++m_at;
        }
    }

    void cut(qsizetype at)
    {
        m_kept = at;
        m_at = std::max(m_at, at);
    }

    void readCode()
    {
        const qsizetype length = runLength(m_source, m_at);
        const qsizetype content = m_at + length;
        for (qsizetype at = content; at < m_source.size();) {
            if (m_source[at] != u'`') {
                ++at;
                continue;
            }
            const qsizetype run = runLength(m_source, at);
            if (run == length) {
                m_at = at + run;
                return;
            }
            if (isEnd(at + run) && run < length) { // half of what closes it
                m_kept = at;
                break;
            }
            at += run;
        }
        if (m_source.mid(content, m_kept - content).trimmed().isEmpty()) {
            cut(m_at);
            return;
        }
        m_open.append({u'`', length});
        m_at = m_kept;
    }

    void readEmphasis()
    {
        const QChar mark = m_source[m_at];
        qsizetype length = runLength(m_source, m_at);
        const qsizetype end = m_at + length;
        const QChar before = m_at > 0 ? m_source[m_at - 1] : QChar(u' ');
        const QChar after = isEnd(end) ? QChar(u' ') : m_source[end];
        const bool leftFlanking = !after.isSpace() && (!isPunctuation(after) || before.isSpace() ||
                                                       isPunctuation(before));
        const bool rightFlanking = !before.isSpace() && (!isPunctuation(before) ||
                                                         after.isSpace() || isPunctuation(after));
        const qsizetype at = std::exchange(m_at, end);

        if (isEnd(end)) {
            const qsizetype open = lastOpen(mark);
            if (rightFlanking && open >= 0 && length >= m_open[open].length)
                close(open, length);
            else
                cut(at); // what begins something here, or half of what ends it
            return;
        }
        bool closes = rightFlanking;
        bool opens = leftFlanking;
        if (mark == u'_') {
            closes = closes && (!leftFlanking || isPunctuation(after));
            opens = opens && (!rightFlanking || isPunctuation(before));
        }
        for (qsizetype open = lastOpen(mark); closes && length > 0 && open >= 0;
             open = lastOpen(mark))
            close(open, length);
        // Between letters a single one is rather a product than emphasis.
        const bool product = length == 1 && before.isLetterOrNumber();
        if (opens && length > 0 && !product)
            m_open.append({mark, std::min<qsizetype>(length, 3)});
    }

    [[nodiscard]] qsizetype lastOpen(QChar mark) const
    {
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open[i].mark == mark)
                return i;
            if (m_open[i].mark == u'[')
                break; // emphasis ends on the side of a bracket where it began
        }
        return -1;
    }

    void close(qsizetype open, qsizetype &length)
    {
        const qsizetype closed = std::min(length, m_open[open].length);
        m_open.resize(open + 1); // what began inside and did not end is text
        m_open[open].length -= closed;
        length -= closed;
        if (m_open[open].length == 0)
            m_open.removeLast();
    }

    /// The bracket that closes one at from; -1 if it has not come.
    [[nodiscard]] qsizetype closingBracket(qsizetype from) const
    {
        int depth = 0;
        for (qsizetype at = from; at < m_source.size(); ++at) {
            const QChar c = m_source[at];
            if (c == u'\\')
                ++at;
            else if (c == u'[')
                ++depth;
            else if (c == u']' && --depth == 0)
                return at;
        }
        return -1;
    }

    /// The parenthesis that closes the one at from; -1 if it has not come, -2 if it is no address.
    [[nodiscard]] qsizetype closingParenthesis(qsizetype from) const
    {
        int depth = 0;
        QChar quote;
        for (qsizetype at = from; at < m_source.size(); ++at) {
            const QChar c = m_source[at];
            if (c == u'\\')
                ++at;
            else if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'(')
                ++depth;
            else if (c == u')' && --depth == 0)
                return at;
            else if (c == u' ' && at + 1 < m_source.size() && at > from + 1) {
                const QChar next = m_source[at + 1];
                if (next != u'"' && next != u'\'' && next != u'(' && next != u' ' && next != u')')
                    return -2;
                if (next == u'"' || next == u'\'')
                    quote = m_source[++at];
            }
        }
        return -1;
    }

    void readImage()
    {
        const qsizetype bracket = closingBracket(m_at + 1);
        if (bracket < 0 || isEnd(bracket + 1)) {
            cut(m_at);
            return;
        }
        if (m_source[bracket + 1] == u'(') {
            const qsizetype end = closingParenthesis(bracket + 1);
            if (end == -1) {
                cut(m_at);
                return;
            }
            m_at = std::max(bracket, end) + 1;
            return;
        }
        ++m_at;
    }

    /// A bracket between words that begins with a letter: not an index, a footnote or a task.
    [[nodiscard]] bool looksLikeLabel() const
    {
        const QChar before = m_at > 0 ? m_source[m_at - 1] : QChar(u' ');
        const QChar first = isEnd(m_at + 1) ? QChar() : m_source[m_at + 1];
        const bool task = m_source.mid(m_at, 3) == u"[x]" || m_source.mid(m_at, 3) == u"[X]" ||
                          (m_source.size() == m_at + 2 && first.toLower() == u'x');
        return !before.isLetterOrNumber() && before != u']' && before != u')' && !task &&
               (first.isNull() || first.isLetter() || QStringView(u"*_`~!").contains(first));
    }

    void readLink()
    {
        const qsizetype bracket = closingBracket(m_at);
        if (bracket < 0) {
            if (isEnd(m_at + 1))
                cut(m_at);
            else if (looksLikeLabel() && !isInLabel())
                m_open.append({u'[', 1});
        } else if (isEnd(bracket + 1)) {
            if (looksLikeLabel())
                beginLabel(bracket, bracket + 1, u"()"_s);
        } else if (m_source[bracket + 1] == u'(') {
            const qsizetype end = closingParenthesis(bracket + 1);
            if (end == -1)
                m_kept = bracket + 1;
            if (end != -2)
                beginLabel(bracket, end < 0 ? m_kept : end + 1, end < 0 ? u"()"_s : QString());
        }
        ++m_at; // a label is read as any other text
    }

    void beginLabel(qsizetype end, qsizetype addressEnd, const QString &missing)
    {
        m_labelEnd = end;
        m_addressEnd = addressEnd;
        m_labelDepth = m_open.size();
        m_closers = missing;
    }

    /// What began in a label and did not end there is text.
    void endLabel()
    {
        if (m_labelEnd >= 0)
            m_open.resize(std::min(m_open.size(), m_labelDepth));
        m_labelEnd = -1;
    }

    [[nodiscard]] bool isInLabel() const
    {
        return std::any_of(m_open.begin(), m_open.end(),
                           [](const Open &open) { return open.mark == u'['; });
    }

    void readAddress()
    {
        const QStringView rest = m_source.mid(m_at);
        const bool address = rest.startsWith(u"<http") || rest.startsWith(u"<mailto:");
        if (address && !rest.contains(u'>') && !rest.contains(u' '))
            cut(m_at);
        else
            readMaybe(u"<http");
    }

    /// A character that may begin that, if it begins a word and the text ends before it is clear.
    void readMaybe(QStringView begins)
    {
        const bool atWord = m_at == 0 || m_source[m_at - 1].isSpace();
        if (atWord && begins.startsWith(m_source.mid(m_at)))
            cut(m_at);
        else
            ++m_at;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    qsizetype m_kept;
    QList<Open> m_open;
    QString m_closers;
    qsizetype m_labelEnd = -1; ///< the bracket that closes the label being read
    qsizetype m_addressEnd = 0;
    qsizetype m_labelDepth = 0; ///< what was open before it
};

} // namespace

OpenEnd openInline(QStringView source)
{
    // From each mark the whole rest may be looked through.
    if (source.size() > limits::paragraph || markCount(source) > limits::paragraphMarks)
        return {source.size(), {}};
    return Reader(source).read();
}

} // namespace dria::markdown
