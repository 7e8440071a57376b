// library_sample FILE: writes a small library through the real store. Each file in
// tests/data/library was made by it in the last build with that version of the schema.

#include "core/clock.h"
#include "library/room_store.h"
#include "library/sqlite_conversation_store.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

// Ids as if made then.
const QDateTime noon(QDate(2026, 3, 13), QTime(12, 0), Qt::UTC);
const QUuid account(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);

QUuid numberedId(int number)
{
    return QUuid(u"019ce738-7000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')));
}

ConversationRecord conversation(int number, const QString &title)
{
    ConversationRecord record;
    record.id = numberedId(number);
    record.account = account;
    record.title = title;
    record.model = u"qwen3.5:9b"_s;
    record.parameters.systemPrompt = u"Be brief."_s;
    record.createdAt = noon;
    record.activeAt = record.updatedAt = noon.addSecs(60 * number);
    return record;
}

Message message(int number, const ConversationRecord &in, Message::Role role, const QString &text)
{
    Message message;
    message.id = numberedId(number);
    message.parent = numberedId(number - 1);
    message.conversation = in.id;
    message.account = account;
    message.role = role;
    message.model = in.model;
    message.text = text;
    message.createdAt = message.updatedAt = noon.addSecs(number);
    return message;
}

bool isWritten(const QList<QFuture<Result<void>>> &writes)
{
    return std::all_of(writes.cbegin(), writes.cend(),
                       [](const auto &write) { return write.result().has_value(); });
}

/// A room with two messages, the first of them read, and what the person was writing.
bool writeRoom(RoomStore &rooms)
{
    const auto opened = rooms.open(account, u"general"_s).result();
    if (!opened)
        return false;
    RoomPage page;
    for (int i = 0; i < 2; ++i) {
        RoomMessage message;
        message.id = u"msg-%1"_s.arg(i);
        message.author = u"418207351920640001"_s;
        message.authorName = u"mira 🌧"_s;
        message.authorType = u"discord"_s;
        message.text = u"Message %1"_s.arg(i);
        message.createdAt = noon.addSecs(i);
        page.messages.append(message);
    }
    const auto taken = rooms.takeIn(opened->key, page).result();
    if (!taken)
        return false;
    RoomPost post;
    post.id = numberedId(0x200);
    post.text = u"Hello all"_s;
    post.createdAt = noon;
    return isWritten({rooms.saveRead(opened->key, taken->added.first().place),
                      rooms.saveDraft(opened->key, u"Has anybody"_s, 3),
                      rooms.addPost(opened->key, post),
                      rooms.mute(account, u"418207351920640004"_s, true)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "library_sample FILE\n");
        return 2;
    }
    const SystemClock clock;
    SqliteConversationStore store(QString::fromLocal8Bit(argv[1]), clock);
    const ConversationRecord weather = conversation(1, u"Weather 天气"_s);
    const ConversationRecord primes = conversation(2, u"Prime numbers"_s);
    const ConversationRecord removed = conversation(3, u"Removed"_s);
    Message first = message(0x100, primes, Message::Role::User, u"Name five prime numbers."_s);
    first.parent = {};
    Message answer = message(0x101, primes, Message::Role::Assistant,
                             u"The first five are 2, 3, 5, 7 and 11."_s);
    answer.usage.completionTokens = 17;
    answer.nodeId = u"node-7f3a"_s;
    Message cutOff = message(0x102, primes, Message::Role::Assistant, {});
    cutOff.state = Message::State::Waiting;
    const bool written = isWritten({
        store.save(weather),
        store.save(primes),
        store.save(removed),
        store.removeConversations({removed.id}),
        store.save(message(0x110, weather, Message::Role::User, u"明天会下雨吗？ 🌧"_s)),
        store.save(first),
        store.save(answer),
        store.save(cutOff),
        store.journal(cutOff.id, u"Cut off "_s, u"hm"_s),
        store.journal(cutOff.id, u"in the mid"_s, {}),
        store.saveDraft(primes.id, {u"And the next one?"_s, 3}),
    });
    RoomStore rooms(store.thread(), clock);
    return written && writeRoom(rooms) ? 0 : 1;
}
