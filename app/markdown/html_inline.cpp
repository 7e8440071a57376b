#include "markdown/html_inline.h"

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

/// Percent-encodes what may not stand in an href, without touching what is encoded already.
QString escapedAddress(const QString &target)
{
    QString result;
    for (const char c : target.toUtf8()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') ||
                           QByteArrayView("-_.+!*(),%#@?=;:/,+$").contains(c);
        if (plain)
            result += QLatin1Char(c);
        else if (c == '&')
            result += "&amp;"_L1;
        else
            result += u'%' + QString::number(static_cast<unsigned char>(c), 16)
                                 .rightJustified(2, u'0')
                                 .toUpper();
    }
    return result;
}

bool isSafe(const QString &target)
{
    for (const QStringView scheme : {u"http://", u"https://", u"mailto:"}) {
        if (target.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

class Writer
{
public:
    Writer(QString &html, const RichText &content, Links links)
        : m_html(html)
        , m_content(content)
        , m_links(links)
    {
    }

    void write()
    {
        for (const Mark &mark : m_content.marks) {
            closeUpTo(mark.start, false);
            addText(mark.start);
            closeUpTo(mark.start, true);
            open(mark);
        }
        closeUpTo(m_content.text.size(), true);
        addText(m_content.text.size());
        while (!m_open.isEmpty())
            closeLast();
    }

private:
    [[nodiscard]] static qsizetype endOf(const Mark &mark) { return mark.start + mark.length; }

    /// Ends marks that end before position, or at it.
    void closeUpTo(qsizetype position, bool inclusive)
    {
        while (!m_open.isEmpty() &&
               (inclusive ? endOf(*m_open.last()) <= position : endOf(*m_open.last()) < position)) {
            addText(endOf(*m_open.last()));
            closeLast();
        }
    }

    void addText(qsizetype end)
    {
        if (end <= m_at)
            return;
        const QStringView text = QStringView(m_content.text).mid(m_at, end - m_at);
        m_at = end;
        if (m_verbatim)
            m_html += text;
        else if (m_images > 0)
            m_html += escaped(text).replace(u'\n', u' ');
        else
            m_html += escaped(text);
    }

    void open(const Mark &mark)
    {
        if (mark.kind == Mark::Kind::HardBreak && m_images == 0) {
            m_html += "<br>"_L1;
            return;
        }
        const bool inImage = m_images > 0;
        m_open.append(&mark);
        m_images += mark.kind == Mark::Kind::Image ? 1 : 0;
        m_verbatim = mark.kind == Mark::Kind::Html;
        if (inImage)
            return;
        switch (mark.kind) {
        case Mark::Kind::Emphasis:
            m_html += "<em>"_L1;
            break;
        case Mark::Kind::Strong:
            m_html += "<strong>"_L1;
            break;
        case Mark::Kind::Strike:
            m_html += "<del>"_L1;
            break;
        case Mark::Kind::Code:
            m_html += "<code>"_L1;
            break;
        case Mark::Kind::Link:
            if (isShown(mark))
                m_html += "<a href=\""_L1 + escapedAddress(mark.target) + u'"' + title(mark) + u'>';
            break;
        case Mark::Kind::Image:
            if (m_links == Links::AsWritten)
                m_html += "<img src=\""_L1 + escapedAddress(mark.target) + "\" alt=\""_L1;
            break;
        default:
            break;
        }
    }

    void closeLast()
    {
        const Mark &mark = *m_open.takeLast();
        m_verbatim = false;
        m_images -= mark.kind == Mark::Kind::Image ? 1 : 0;
        if (m_images > 0)
            return;
        switch (mark.kind) {
        case Mark::Kind::Emphasis:
            m_html += "</em>"_L1;
            break;
        case Mark::Kind::Strong:
            m_html += "</strong>"_L1;
            break;
        case Mark::Kind::Strike:
            m_html += "</del>"_L1;
            break;
        case Mark::Kind::Code:
            m_html += "</code>"_L1;
            break;
        case Mark::Kind::Link:
            if (isShown(mark))
                m_html += "</a>"_L1;
            break;
        case Mark::Kind::Image:
            if (m_links == Links::AsWritten)
                m_html += u'"' + title(mark) + u'>';
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool isShown(const Mark &link) const
    {
        return m_links == Links::AsWritten || isSafe(link.target);
    }

    [[nodiscard]] static QString title(const Mark &mark)
    {
        return mark.title ? " title=\""_L1 + escaped(*mark.title) + u'"' : QString();
    }

    QString &m_html;
    const RichText &m_content;
    Links m_links;
    QList<const Mark *> m_open;
    qsizetype m_at = 0;
    int m_images = 0;
    bool m_verbatim = false;
};

} // namespace

QString escaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += "&amp;"_L1;
            break;
        case u'<':
            result += "&lt;"_L1;
            break;
        case u'>':
            result += "&gt;"_L1;
            break;
        case u'"':
            result += "&quot;"_L1;
            break;
        default:
            result += c;
        }
    }
    return result;
}

void writeInline(QString &html, const RichText &content, Links links)
{
    Writer(html, content, links).write();
}

} // namespace dria::markdown
