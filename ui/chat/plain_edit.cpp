#include "ui/chat/plain_edit.h"

#include <QLocale>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dria {

namespace {

qsizetype longestLine(QStringView text)
{
    qsizetype longest = 0;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

} // namespace

PlainEdit::PlainEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QString PlainEdit::text() const
{
    QString raw = document()->toRawText();
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

bool PlainEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    const QString pasted = source->text();
    const QString reason = refusal(pasted);
    if (reason.isEmpty())
        textCursor().insertText(pasted);
    else
        Q_EMIT pasteRefused(reason);
    ensureCursorVisible();
}

QString PlainEdit::refusal(const QString &pasted) const
{
    const QLocale locale;
    const auto tooMuch = [&](qsizetype bytes) {
        return tr("Nothing was pasted: with these %1 the text would be over %2.")
            .arg(locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat),
                 locale.formattedDataSize(byteLimit, 0, QLocale::DataSizeSIFormat));
    };
    const qsizetype present = document()->characterCount();
    if (pasted.size() + present > byteLimit)
        return tooMuch(pasted.size()); // before counting bytes: that alone takes a while at 10 MB
    const qsizetype bytes = pasted.toUtf8().size();
    if (bytes + present > byteLimit)
        return tooMuch(bytes);
    if (longestLine(pasted) + textCursor().block().length() > lineLimit)
        return tr("Nothing was pasted: it has a line of more than %1 characters.")
            .arg(locale.toString(lineLimit));
    return {};
}

} // namespace dria
