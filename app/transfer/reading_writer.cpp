#include "transfer/reading_writer.h"

#include "library/attachment_rows.h"
#include "library/conversation_rows.h"
#include "library/database.h"
#include "markdown/html_form.h"
#include "markdown/parser.h"
#include "markdown/plain_form.h"
#include "transfer/json_writer.h"
#include "transfer/shown_branch.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

// Nothing is asked for from anywhere, whatever a viewer would allow.
const auto htmlHead = uR"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>%1</title>
<style>
:root { color-scheme: light dark; --text: #1b1f24; --muted: #59636e; --ground: #ffffff;
  --raised: #f2f4f7; --line: #d0d7de; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ee; --muted: #9aa4b2;
  --ground: #14171c; --raised: #20252d; --line: #3a424d; } }
body { max-width: 760px; margin: 0 auto; padding: 24px; font: 16px/1.55 system-ui, sans-serif;
  color: var(--text); background: var(--ground); overflow-wrap: anywhere; }
h1.title { font-size: 22px; margin: 32px 0 4px; }
.when, .who { color: var(--muted); font-size: 13px; }
.who { margin: 0 0 4px; }
article { margin: 20px 0; }
article.user { background: var(--raised); border-radius: 10px; padding: 12px 16px; }
pre, code { font-family: ui-monospace, monospace; font-size: 14px; }
pre { background: var(--raised); padding: 12px; border-radius: 6px; overflow-x: auto; }
article.user pre { background: var(--ground); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: 4px 8px; }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 3px solid var(--line); }
.asis { white-space: pre-wrap; }
img { max-width: 100%; height: auto; border-radius: 6px; }
summary { cursor: pointer; }
</style>
</head>
<body>
)"_s;

class ReadingWriter
{
public:
    ReadingWriter(Database &library, QList<QUuid> conversations, ExportFormat format,
                  QIODevice &out, const Progress &progress)
        : m_library(library)
        , m_conversations(std::move(conversations))
        , m_format(format)
        , m_out(out)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        if (m_format == ExportFormat::Html)
            write(htmlHead.arg(ReadingText::tr("Chats from Dria Desktop").toHtmlEscaped()));
        qint64 done = 0;
        for (const QUuid &id : std::as_const(m_conversations)) {
            if (!m_progress(done++, m_conversations.size()))
                return fail(ErrorKind::Cancelled);
            if (auto written = conversation(id); !written)
                return written;
        }
        if (m_format == ExportFormat::Html)
            write(u"</body>\n</html>\n"_s);
        return m_failed ? fail(ErrorKind::Storage, m_out.errorString()) : Result<void>();
    }

private:
    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_failed = m_failed || m_out.write(bytes) != bytes.size();
    }

    Result<void> conversation(const QUuid &id)
    {
        const auto record = readConversation(m_library, id);
        if (!record)
            return fail(record.error());
        const auto messages = shownBranch(m_library, *record);
        if (!messages)
            return fail(messages.error());
        title(*record);
        for (const Message &one : *messages) {
            if (auto written = message(one); !written)
                return written;
        }
        return {};
    }

    void title(const ConversationRecord &record)
    {
        const QString name = shownTitle(record);
        const QString when =
            QLocale().toString(record.createdAt.toLocalTime(), QLocale::ShortFormat);
        if (m_format == ExportFormat::Html)
            write(u"<h1 class=\"title\" dir=\"auto\">%1</h1>\n<p class=\"when\">%2</p>\n"_s.arg(
                name.toHtmlEscaped(), when.toHtmlEscaped()));
        else if (m_format == ExportFormat::Markdown)
            write(u"# %1\n\n%2\n\n"_s.arg(name, when));
        else
            write(u"%1\n%2\n%3\n\n"_s.arg(name, when, QString(60, u'=')));
    }

    Result<void> message(const Message &message)
    {
        const QString speaker = speakerOf(message);
        const bool isUser = message.role == Message::Role::User;
        if (m_format == ExportFormat::Html) {
            write(u"<article class=\"%1\" dir=\"auto\">\n<p class=\"who\">%2</p>\n"_s.arg(
                isUser ? u"user"_s : u"answer"_s, speaker.toHtmlEscaped()));
            for (const AttachedFile &file : message.files) {
                if (auto written = htmlOf(file); !written)
                    return written;
            }
            write(isUser ? u"<div class=\"asis\">"_s + message.text.toHtmlEscaped() + u"</div>"_s
                         : htmlOf(message.text));
            write(u"\n</article>\n"_s);
        } else if (m_format == ExportFormat::Markdown) {
            write(u"## %1\n\n"_s.arg(speaker));
            writeAttached(message);
            write(markdown::withoutThinking(message.text) + u"\n\n"_s);
        } else {
            write(u"%1:\n"_s.arg(speaker));
            writeAttached(message);
            write(isUser ? message.text : markdown::plainForm(markdown::parse(message.text)));
            write(u"\n\n"_s);
        }
        return {};
    }

    void writeAttached(const Message &message)
    {
        if (const QString attached = attachedLine(message); !attached.isEmpty())
            write(attached + u"\n\n"_s);
    }

    /// With its bytes: the page needs no other file.
    Result<void> htmlOf(const AttachedFile &file)
    {
        const auto bytes = readAttachment(m_library, file.sha256);
        if (!bytes)
            return fail(bytes.error());
        const QString name = file.name.toHtmlEscaped();
        if (file.isPicture())
            write(u"<p><img alt=\"%1\" title=\"%1\" src=\"data:"_s.arg(name) +
                  file.type.toHtmlEscaped() + u";base64,"_s +
                  QString::fromLatin1(bytes->toBase64()) + u"\"></p>\n"_s);
        else
            write(u"<details><summary>"_s + name + u"</summary><pre>"_s +
                  QString::fromUtf8(*bytes).toHtmlEscaped() + u"</pre></details>\n"_s);
        return {};
    }

    static QString htmlOf(const QString &text)
    {
        markdown::ParseOptions options;
        options.marks = true;
        options.math = false;
        return markdown::htmlForm(markdown::parse(markdown::withoutThinking(text), options),
                                  markdown::Links::Safe);
    }

    Database &m_library;
    const QList<QUuid> m_conversations;
    const ExportFormat m_format;
    QIODevice &m_out;
    const Progress &m_progress;
    bool m_failed = false;
};

} // namespace

Result<void> writeReading(Database &library, const QList<QUuid> &conversations, ExportFormat format,
                          QIODevice &out, const Progress &progress)
{
    if (!conversations.isEmpty())
        return ReadingWriter(library, conversations, format, out, progress).run();
    const auto all = exportedConversations(library);
    return all ? ReadingWriter(library, *all, format, out, progress).run() : fail(all.error());
}

} // namespace dria
