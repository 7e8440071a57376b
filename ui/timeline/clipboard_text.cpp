#include "ui/timeline/clipboard_text.h"

#include "markdown/html_form.h"
#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "markdown/table_form.h"

#include <QMimeData>

namespace dria::timeline {

using namespace Qt::StringLiterals;

namespace {

QString htmlOfShown(const QString &shown)
{
    QString html;
    const QStringList paragraphs = shown.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        html += "<p>"_L1 + paragraph.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>\n"_L1;
    return html;
}

QString htmlOfCells(const QString &cells)
{
    QString html = u"<table>\n"_s;
    const QStringList rows = cells.split(u'\n');
    for (const QString &row : rows)
        html +=
            "<tr><td>"_L1 + row.toHtmlEscaped().replace(u'\t', "</td><td>"_L1) + "</td></tr>\n"_L1;
    return html + "</table>\n"_L1;
}

QString htmlOf(const CopiedPiece &piece)
{
    switch (piece.what) {
    case CopiedPiece::What::Cells:
        return htmlOfCells(piece.text);
    case CopiedPiece::What::Code:
        return "<pre><code>"_L1 + piece.text.toHtmlEscaped() + "</code></pre>\n"_L1;
    default:
        return htmlOfShown(piece.text);
    }
}

QString markdownOf(const CopiedPiece &piece)
{
    return piece.thinks ? markdown::withoutThinking(piece.text).trimmed() : piece.text;
}

} // namespace

std::unique_ptr<QMimeData> ClipboardText::toMimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    if (!html.isEmpty())
        data->setData(u"text/html"_s,
                      "<meta charset=\"utf-8\">" + html.toUtf8()); // the charset some ask for
    return data;
}

void ClipboardText::add(const ClipboardText &more)
{
    if (!text.isEmpty() && !more.text.isEmpty())
        text += u"\n\n"_s;
    text += more.text;
    html += more.html;
}

ClipboardText clipboardText(const CopiedPiece &piece, CopyForm form)
{
    if (piece.what != CopiedPiece::What::Message)
        return {piece.text, form == CopyForm::Rich ? htmlOf(piece) : QString()};
    const QString text = markdownOf(piece);
    if (form == CopyForm::Plain)
        return {markdown::plainForm(markdown::parse(text)), {}};
    return {text,
            markdown::htmlForm(markdown::parse(text, {.marks = true}), markdown::Links::Safe)};
}

ClipboardText clipboardText(const QList<markdown::Block> &table, TableForm form)
{
    const markdown::Block whole = markdown::joinedTable(table);
    switch (form) {
    case TableForm::Markdown:
        return {markdown::tableMarkdown(whole), {}};
    case TableForm::Csv:
        return {markdown::tableCsv(whole), {}};
    case TableForm::Rich:
        break;
    }
    return {markdown::tableMarkdown(whole), markdown::tableHtml(whole)};
}

} // namespace dria::timeline
