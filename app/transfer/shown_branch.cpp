#include "transfer/shown_branch.h"

#include "library/attachment_rows.h"
#include "library/message_rows.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace dria {

namespace {

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

} // namespace

Result<QList<Message>> shownBranch(Database &library, const ConversationRecord &record)
{
    QList<Message> all;
    QHash<QUuid, qsizetype> places;
    const auto done = eachMessage(library, record.id, [&](const Message &one) -> Result<void> {
        places.insert(one.id, all.size());
        all += one;
        return {};
    });
    if (!done)
        return fail(done.error());
    QList<Message> branch;
    qsizetype before = all.size();
    for (QUuid at = record.leaf; places.contains(at); at = branch.constLast().parent) {
        const qsizetype place = places.value(at);
        if (place >= before)
            break; // a circle: parents come before their children
        before = place;
        branch += all.at(place);
    }
    if (branch.isEmpty())
        branch = all;
    else
        std::ranges::reverse(branch);
    // Each answer names its model.
    branch.removeIf([](const Message &one) { return one.role == Message::Role::ModelChange; });
    if (branch.isEmpty())
        return branch;
    auto files =
        readMessageFiles(library, record.id, branch.constFirst().id, branch.constLast().id);
    if (!files)
        return fail(files.error());
    for (Message &one : branch)
        one.files = files->take(one.id);
    return branch;
}

QString attachedLine(const Message &message)
{
    QStringList names;
    for (const AttachedFile &file : message.files)
        names += file.name.simplified();
    return names.isEmpty()
               ? QString()
               : ReadingText::tr("Attached: %1").arg(QLocale().createSeparatedList(names));
}

QString speakerOf(const Message &message)
{
    if (message.role == Message::Role::User)
        return ReadingText::tr("You");
    return message.model.isEmpty() ? ReadingText::tr("Answer") : message.model;
}

QString shownTitle(const ConversationRecord &record)
{
    return record.title.isEmpty() ? ReadingText::tr("Untitled chat") : record.title;
}

} // namespace dria
