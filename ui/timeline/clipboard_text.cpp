#include "ui/timeline/clipboard_text.h"

#include "markdown/html_form.h"
#include "markdown/parser.h"

#include <QMimeData>

namespace dria::timeline {

using namespace Qt::StringLiterals;

void ClipboardText::add(const ClipboardText &message)
{
    if (message.markdown.isEmpty())
        return;
    if (!markdown.isEmpty())
        markdown += u"\n\n"_s;
    markdown += message.markdown;
    html += message.html;
}

std::unique_ptr<QMimeData> ClipboardText::toMimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(markdown);
    if (!html.isEmpty())
        data->setData(u"text/html"_s,
                      "<meta charset=\"utf-8\">" + html.toUtf8()); // the charset some ask for
    return data;
}

ClipboardText clipboardText(const QString &markdown)
{
    const QList<markdown::Block> blocks = markdown::parse(markdown, {.marks = true});
    return {markdown, markdown::htmlForm(blocks, markdown::Links::Safe)};
}

ClipboardText clipboardPart(const QString &shown)
{
    QString html;
    const QStringList paragraphs = shown.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        html += "<p>"_L1 + paragraph.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>\n"_L1;
    return {shown, html};
}

} // namespace dria::timeline
