#include "ui/timeline/clipboard_text.h"

#include "markdown/html_form.h"
#include "markdown/parser.h"
#include "markdown/plain_form.h"

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
    if (!piece.whole)
        return {piece.text, form == CopyForm::Rich ? htmlOfShown(piece.text) : QString()};
    const QString text = markdownOf(piece);
    if (form == CopyForm::Plain)
        return {markdown::plainForm(markdown::parse(text)), {}};
    return {text,
            markdown::htmlForm(markdown::parse(text, {.marks = true}), markdown::Links::Safe)};
}

} // namespace dria::timeline
