#include "transfer/room_writer.h"

#include "core/quotable.h"
#include "library/database.h"
#include "library/room_rows.h"
#include "library/statement.h"
#include "transfer/json_text.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>
#include <QRegularExpression>

#include <functional>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace dria {

namespace {

struct RoomText
{
    Q_DECLARE_TR_FUNCTIONS(RoomText)
};

constexpr int pageSize = 500;
constexpr qint64 lowest = std::numeric_limits<qint64>::min();

/// What stands at the head of a file.
struct RoomHead
{
    QString channel;
    QUuid account;
    QDateTime checkedAt; ///< invalid: never
    bool reachesStart = false;
    qint64 messages = 0;
};

Result<RoomHead> readHead(Database &library, qint64 room)
{
    Statement row(library, uR"(SELECT CAST(channel AS BLOB), account, checked_at, reaches_start,
        (SELECT count(*) FROM room_messages WHERE room = rooms.key) FROM rooms WHERE key = ?)"_s);
    if (auto done = row.bind(room).run(); !done)
        return fail(std::move(done).error());
    if (!row.next()) {
        const auto outcome = row.outcome();
        return fail(outcome ? Error{ErrorKind::Storage, 0, {}, u"unknown room"_s}
                            : outcome.error());
    }
    return RoomHead{row.utf8(0), row.id(1), row.time(2), row.number(3) != 0, row.number(4)};
}

/// All posts from the oldest on; an act that fails ends it.
Result<void> eachPost(Database &library, qint64 room, qint64 count, const Progress &progress,
                      const std::function<Result<void>(const RoomMessage &)> &act)
{
    RoomPlace last{lowest, lowest, lowest};
    qint64 done = 0;
    for (bool hasMore = true; hasMore;) {
        if (!progress(done, count))
            return fail(ErrorKind::Cancelled);
        const auto page = readRoomAfter(library, room, last, pageSize);
        if (!page)
            return fail(page.error());
        for (const RoomMessage &message : page->messages) {
            if (auto acted = act(message); !acted)
                return acted;
        }
        if (!page->messages.isEmpty())
            last = page->messages.last().place;
        done += page->messages.size();
        hasMore = page->hasNewer;
    }
    return {};
}

Result<void> put(QIODevice &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size() ? Result<void>()
                                            : fail(ErrorKind::Storage, out.errorString());
}

/// Words of a stranger on one line, none of which means anything to Markdown.
QString literal(const QString &words)
{
    static const QRegularExpression special(u"([!-/:-@\\[-`{-~])"_s);
    return quotable(words).replace(special, u"\\\\1"_s);
}

/// Each line behind a sign that keeps it inside. In the rooms neither HTML nor pictures mean
/// anything.
QString quotation(const QString &text)
{
    static const QRegularExpression ends(u"\r\n|\r|\n"_s);
    QString words = wholeCharacters(text);
    words.remove(QChar::Null);
    QString quoted;
    const QStringList lines = words.split(ends);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i);
        line.replace(u'<', u"\\<"_s).replace(u"!["_s, u"!\\["_s);
        // Two spaces: a line that was ended by hand ends in Markdown as well.
        const bool goesOn = i + 1 < lines.size() && !line.isEmpty();
        quoted += u"> "_s + line + (goesOn ? u"  \n"_s : u"\n"_s);
    }
    return quoted;
}

QString heading(const RoomMessage &message)
{
    const QString name = literal(message.authorName);
    const QString key = literal(message.author);
    QStringList parts;
    if (!name.isEmpty())
        parts += u"**%1**"_s.arg(name);
    if (!key.isEmpty())
        parts += key;
    if (const QString type = literal(message.authorType); !type.isEmpty())
        parts += type;
    parts += message.hasTime
                 ? QLocale().toString(message.createdAt.toLocalTime(), QLocale::ShortFormat)
                 : RoomText::tr("time unknown");
    return parts.join(u" · "_s);
}

QJsonObject headJson(const RoomHead &head)
{
    QJsonObject room{{u"account"_s, head.account.toString(QUuid::WithoutBraces)},
                     {u"channel"_s, head.channel},
                     {u"reachesStart"_s, head.reachesStart}};
    if (head.checkedAt.isValid())
        room.insert("checkedAt"_L1, jsonTime(head.checkedAt));
    return room;
}

QJsonObject postJson(const RoomMessage &message)
{
    QJsonObject post{{u"id"_s, wholeCharacters(message.id)},
                     {u"author"_s, wholeCharacters(message.author)},
                     {u"authorName"_s, wholeCharacters(message.authorName)},
                     {u"authorType"_s, wholeCharacters(message.authorType)},
                     {u"text"_s, wholeCharacters(message.text)}};
    if (message.hasTime)
        post.insert("createdAt"_L1, jsonTime(message.createdAt));
    if (message.gapBefore)
        post.insert("gapBefore"_L1, true);
    return post;
}

} // namespace

Result<void> writeRoomMarkdown(Database &library, qint64 room, QIODevice &out,
                               const Progress &progress)
{
    const auto head = readHead(library, room);
    if (!head)
        return fail(head.error());
    QString title = u"# \\#%1\n\n"_s.arg(literal(head->channel));
    if (head->checkedAt.isValid())
        title += RoomText::tr("Last updated %1")
                     .arg(QLocale().toString(head->checkedAt.toLocalTime(), QLocale::ShortFormat)) +
                 u"\n\n"_s;
    if (!head->reachesStart)
        title += u'*' + RoomText::tr("Older messages are not kept here.") + u"*\n\n"_s;
    if (auto done = put(out, title.toUtf8()); !done)
        return done;
    return eachPost(library, room, head->messages, progress, [&](const RoomMessage &message) {
        QString post;
        if (message.gapBefore)
            post += u'*' + RoomText::tr("Messages are missing here.") + u"*\n\n"_s;
        post += heading(message) + u"\n\n"_s + quotation(message.text) + u'\n';
        return put(out, post.toUtf8());
    });
}

Result<void> writeRoomJson(Database &library, qint64 room, QIODevice &out, const Progress &progress)
{
    const auto head = readHead(library, room);
    if (!head)
        return fail(head.error());
    const QByteArray begin = "{\"format\":\"dria-desktop-room\",\n\"version\":1,\n\"room\":" +
                             jsonLine(headJson(*head)) + ",\n\"messages\":[";
    if (auto done = put(out, begin); !done)
        return done;
    bool isFirst = true;
    const auto written =
        eachPost(library, room, head->messages, progress, [&](const RoomMessage &message) {
            const QByteArray separator = std::exchange(isFirst, false) ? "\n" : ",\n";
            return put(out, separator + jsonLine(postJson(message)));
        });
    return written ? put(out, "\n]}\n") : written;
}

} // namespace dria
