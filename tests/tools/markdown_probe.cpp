// markdown_probe FILE [--html|--blocks] [--stream N]: what the engine makes of a file, read whole
// or as it would arrive.

#include "block_json.h"
#include "markdown/growing_document.h"
#include "markdown/html_form.h"
#include "markdown/parser.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

using namespace dria::markdown;
using namespace Qt::StringLiterals;

namespace {

QList<Block> streamed(const QString &text, qsizetype step)
{
    GrowingDocument document;
    for (qsizetype at = 0; at < text.size(); at += step)
        document.append(QStringView(text).mid(at, step));
    document.finish();
    return document.blocks();
}

int fail(const QString &message)
{
    QTextStream(stderr) << "markdown_probe: " << message << '\n';
    return 2;
}

void write(const QString &text)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(text.toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Prints what the Markdown engine makes of a file."_s);
    arguments.addHelpOption();
    const QCommandLineOption html(u"html"_s,
                                  u"As HTML, by md4c's rules alone: HTML passes through, "
                                  "no math, no thinking, no limits."_s);
    const QCommandLineOption blocks(u"blocks"_s, u"As a tree in JSON: what the program shows."_s);
    const QCommandLineOption stream(u"stream"_s, u"Fed N characters at a time."_s, u"N"_s, u"0"_s);
    arguments.addOptions({html, blocks, stream});
    arguments.addPositionalArgument(u"FILE"_s, u"UTF-8 text; - is standard input."_s);
    arguments.process(app);
    bool isNumber = false;
    const int step = arguments.value(stream).toInt(&isNumber);
    if (arguments.positionalArguments().size() != 1)
        return fail(u"name one file"_s);
    if (!isNumber || step < 0 || (arguments.isSet(stream) && step == 0))
        return fail(u"--stream takes a number above 0"_s);
    if (arguments.isSet(html) && arguments.isSet(blocks))
        return fail(u"--html and --blocks exclude each other"_s);
    const QString path = arguments.positionalArguments().constFirst();
    QFile file(path);
    const bool open =
        path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(path + u": "_s + file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(path + u": "_s + file.errorString());
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xef\xbb\xbf"))
        text.prepend(QChar(QChar::ByteOrderMark));

    if (arguments.isSet(html)) {
        // The form by which conformance is measured has no growing counterpart to differ from:
        // what arrived is parsed as a whole at the end, as always.
        write(htmlForm(parse(text, ParseOptions::faithful()), Links::AsWritten));
        return 0;
    }
    const QList<Block> made = step > 0 ? streamed(text, step) : parse(text);
    const QJsonDocument json(dria::test::blockJson(made));
    if (arguments.isSet(blocks)) {
        write(QString::fromUtf8(json.toJson()));
        return 0;
    }
    for (const Block &block : made) {
        const QString indent(block.containers.size() * 2, u' ');
        QString shown = block.content.text;
        for (const QList<RichText> &row : block.rows) {
            for (const RichText &cell : row)
                shown += cell.text + u'\t';
            shown += u'\n';
        }
        write(indent + shown.replace(u'\n', u'\n' + indent) + u"\n\n"_s);
    }
    return 0;
}
