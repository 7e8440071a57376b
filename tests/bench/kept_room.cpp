#include "kept_room.h"

#include "library/library_file.h"
#include "library/room_pages.h"
#include "library/room_rows.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dria::bench {

namespace {

constexpr int authors = 200;
constexpr int pageSize = 200; // the server's

QString postText(QRandomGenerator &random)
{
    static const QStringList words{u"which"_s,
                                   u"model"_s,
                                   u"answers"_s,
                                   u"**fastest**"_s,
                                   u"today"_s,
                                   u"`qwen`"_s,
                                   u"node"_s,
                                   u"again"_s,
                                   u"thanks"_s,
                                   u"credits"_s,
                                   u"https://example.org/a"_s};
    QString text;
    for (int left = 3 + random.bounded(40); left > 0; --left)
        text += words.at(random.bounded(int(words.size()))) + u' ';
    return text.trimmed();
}

RoomMessage postOf(int number, const QDateTime &start, QRandomGenerator &random)
{
    const int author = random.bounded(authors);
    RoomMessage message;
    message.id = u"message-%1"_s.arg(number);
    message.author = u"0x%1"_s.arg(author, 40, 16, QChar(u'0'));
    message.authorName = u"Author %1"_s.arg(author);
    message.authorType = author % 2 ? u"api"_s : u"discord"_s;
    message.text = postText(random);
    message.createdAt = start.addSecs(number / 2 * 60); // two at a time
    return message;
}

} // namespace

Result<void> keepRoom(const QString &library, const QUuid &account, const QString &channel,
                      int messages)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime start = now.addSecs(-qint64(messages) * 60);
    auto opened = openLibrary(library, now);
    if (!opened)
        return fail(opened.error());
    Database &database = *opened->database;
    const auto room = openRoom(database, account, channel, now);
    if (!room)
        return fail(room.error());
    QRandomGenerator random(7);
    std::optional<RoomPlace> oldest;
    for (int end = messages; end > 0; end -= pageSize) {
        RoomPage page;
        for (int i = std::max(0, end - pageSize); i < end; ++i)
            page.messages.append(postOf(i, start, random));
        page.before = oldest;
        const auto change = takeInRoomPage(database, room->key, page, now);
        if (!change)
            return fail(change.error());
        oldest = change->oldest;
        if (end > messages / 2 && end - pageSize <= messages / 2) {
            if (auto done = writeRoomRead(database, room->key,
                                          messages > pageSize ? *oldest : *change->newest);
                !done)
                return done;
        }
    }
    // What lies before the oldest is nothing: the room is whole.
    const auto change = takeInRoomPage(database, room->key, {{}, oldest, true}, now);
    return change ? Result<void>() : fail(change.error());
}

} // namespace dria::bench
