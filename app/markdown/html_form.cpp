#include "markdown/html_form.h"

#include "markdown/html_inline.h"

namespace dria::markdown {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    explicit Writer(Links links)
        : m_links(links)
    {
    }

    QString write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            enterContainers(block.containers);
            writeLeaf(block);
        }
        closeContainers(0);
        return m_html;
    }

private:
    static bool isItem(const Container &container)
    {
        return container.kind != Container::Kind::Quote;
    }

    void enterContainers(const QList<Container> &containers)
    {
        // What goes on is what was open and does not open anew.
        qsizetype common = 0;
        while (common < containers.size() && common < m_open.size() && !containers[common].opens)
            ++common;
        if (common < containers.size() && common < m_open.size() && isItem(containers[common]) &&
            isItem(m_open[common]) && !containers[common].opensList) {
            closeContainers(common + 1);
            m_html += "</li>\n"_L1; // the next item of the same list
            m_open[common] = containers[common];
            openItem(containers[common]);
            ++common;
        } else {
            closeContainers(common);
        }
        for (; common < containers.size(); ++common)
            openContainer(containers[common]);
    }

    void openContainer(const Container &container)
    {
        m_open.append(container);
        switch (container.kind) {
        case Container::Kind::Quote:
            m_html += "<blockquote>\n"_L1;
            return;
        case Container::Kind::Bullet:
            m_html += "<ul>\n"_L1;
            break;
        case Container::Kind::Ordered:
            m_html += container.number == 1 ? u"<ol>\n"_s
                                            : u"<ol start=\"%1\">\n"_s.arg(container.number);
            break;
        }
        openItem(container);
    }

    void openItem(const Container &item)
    {
        if (item.task == Container::Task::None) {
            m_html += "<li>"_L1;
            return;
        }
        m_html += "<li class=\"task-list-item\"><input type=\"checkbox\" "
                  "class=\"task-list-item-checkbox\" disabled"_L1;
        m_html += item.task == Container::Task::Done ? " checked>"_L1 : ">"_L1;
    }

    void closeContainers(qsizetype from)
    {
        while (m_open.size() > from) {
            switch (m_open.takeLast().kind) {
            case Container::Kind::Quote:
                m_html += "</blockquote>\n"_L1;
                break;
            case Container::Kind::Bullet:
                m_html += "</li>\n</ul>\n"_L1;
                break;
            case Container::Kind::Ordered:
                m_html += "</li>\n</ol>\n"_L1;
                break;
            }
        }
    }

    void writeLeaf(const Block &block)
    {
        switch (block.kind) {
        case Block::Kind::Paragraph:
            if (block.content.text.isEmpty() && block.content.marks.isEmpty())
                return;
            if (!block.containers.isEmpty() && isItem(block.containers.last()) &&
                block.containers.last().tight)
                writeInline(m_html, block.content, m_links);
            else
                writeElement(u"p"_s, block.content);
            break;
        case Block::Kind::Heading:
            writeElement(u"h%1"_s.arg(block.level), block.content);
            break;
        case Block::Kind::Code:
            m_html += "<pre><code"_L1;
            if (block.hasLanguage)
                m_html += " class=\"language-"_L1 + escaped(block.language) + u'"';
            m_html += u'>' + escaped(block.content.text);
            m_html += "</code></pre>\n"_L1;
            break;
        case Block::Kind::Table:
            writeTable(block);
            break;
        case Block::Kind::Rule:
            m_html += "<hr>\n"_L1;
            break;
        case Block::Kind::Html:
            m_html += block.content.text;
            break;
        case Block::Kind::Math:
        case Block::Kind::Plain:
            m_html += "<pre>"_L1 + escaped(block.content.text) + "</pre>\n"_L1;
            break;
        case Block::Kind::Thinking:
            break; // what a model thought is not what it said
        }
    }

    void writeElement(const QString &name, const RichText &content)
    {
        m_html += u'<' + name + u'>';
        writeInline(m_html, content, m_links);
        m_html += "</"_L1 + name + ">\n"_L1;
    }

    void writeTable(const Block &table)
    {
        m_html += "<table>\n<thead>\n"_L1;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (row == 1)
                m_html += "<tbody>\n"_L1;
            m_html += "<tr>\n"_L1;
            for (qsizetype column = 0; column < table.rows[row].size(); ++column)
                writeCell(row == 0 ? "th"_L1 : "td"_L1, table.rows[row][column],
                          table.columns.value(column, Alignment::Natural));
            m_html += "</tr>\n"_L1;
            if (row == 0)
                m_html += "</thead>\n"_L1;
        }
        m_html += table.rows.size() > 1 ? "</tbody>\n</table>\n"_L1 : "</table>\n"_L1;
    }

    void writeCell(QLatin1StringView name, const RichText &content, Alignment alignment)
    {
        static constexpr QLatin1StringView attribute[] = {{},
                                                          QLatin1StringView(" align=\"left\""),
                                                          QLatin1StringView(" align=\"center\""),
                                                          QLatin1StringView(" align=\"right\"")};
        m_html += u'<' + name + attribute[static_cast<int>(alignment)] + u'>';
        writeInline(m_html, content, m_links);
        m_html += "</"_L1 + name + ">\n"_L1;
    }

    Links m_links;
    QString m_html;
    QList<Container> m_open;
};

} // namespace

QString htmlForm(const QList<Block> &blocks, Links links)
{
    return Writer(links).write(blocks);
}

} // namespace dria::markdown
