#include "ui/transfer/import_words.h"

#include "transfer/import_reader.h"
#include "transfer/library_merge.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace dria {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString programOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::ChatGpt:
        return QStringLiteral("ChatGPT");
    case ImportKind::Claude:
        return QStringLiteral("Claude");
    case ImportKind::OpenWebUi:
        return QStringLiteral("Open WebUI");
    case ImportKind::Backup:
        return ImportWords::tr("Backup of Dria Desktop");
    default:
        return QStringLiteral("Dria Desktop");
    }
}

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

QString importPreview(const ImportSummary &summary)
{
    const QString chats = ImportWords::tr("%n chats", nullptr, summary.conversations);
    const QString messages = ImportWords::tr("%n messages", nullptr, summary.messages);
    QStringList lines;
    if (summary.first.isValid() && dayOf(summary.first) == dayOf(summary.last))
        lines += ImportWords::tr("%1: %2 with %3, of %4.", "program, chats, messages, day")
                     .arg(programOf(summary.kind), chats, messages, dayOf(summary.last));
    else
        lines += summary.first.isValid()
                     ? ImportWords::tr("%1: %2 with %3, from %4 to %5.",
                                       "program, chats, messages, first day, last day")
                           .arg(programOf(summary.kind), chats, messages, dayOf(summary.first),
                                dayOf(summary.last))
                     : ImportWords::tr("%1: nothing that can be taken in.", "program")
                           .arg(programOf(summary.kind));
    if (summary.here > 0)
        lines += ImportWords::tr("%n chats are here already: only what is newer will come.",
                                 nullptr, summary.here);
    if (summary.deletedHere > 0)
        lines += ImportWords::tr("%n chats were deleted here, and stay deleted.", nullptr,
                                 summary.deletedHere);
    if (summary.empty > 0)
        lines +=
            ImportWords::tr("%n chats without a message are left out.", nullptr, summary.empty);
    return lines.join(u'\n');
}

QString importOutcome(const MergeReport &report)
{
    QStringList lines;
    const int chats = report.conversationsAdded + report.conversationsUpdated;
    const int messages = report.messagesAdded + report.messagesUpdated;
    if (chats + messages == 0)
        lines += ImportWords::tr("Nothing was new: all of it is here already.");
    else
        lines += ImportWords::tr("Imported: %1, %2.", "chats, messages")
                     .arg(ImportWords::tr("%n chats", nullptr, chats),
                          ImportWords::tr("%n messages", nullptr, messages));
    if (report.conversationsDeleted > 0)
        lines += ImportWords::tr("%n chats were deleted here, and stay deleted.", nullptr,
                                 report.conversationsDeleted);
    return lines.join(u'\n');
}

} // namespace dria
