#include "chat/request_budget.h"

#include <algorithm>

namespace dria {

namespace {

constexpr qint64 around = 400;          // names of members, a fence, the file's name
constexpr qint64 forText = 1024 * 1024; // what is said with the files, and before

/// The longest that JSON makes of a text, near enough: three bytes a UTF-16 unit, and escapes.
qint64 sentSize(qint64 characters)
{
    return characters * 3 + around;
}

} // namespace

qint64 sentSize(const AttachedFile &file)
{
    if (file.isPicture())
        return (file.size + 2) / 3 * 4 + around;
    return file.size + file.size / 4 + around; // line breaks and quotes take two bytes
}

bool mayCarry(const QList<AttachedFile> &files, const AttachedFile &more)
{
    qint64 sum = sentSize(more);
    for (const AttachedFile &file : files)
        sum += sentSize(file);
    return files.size() < filesOfAMessage && sum <= requestBytes - forText;
}

SentFiles filesToSend(const QList<Message> &messages, const ChatParameters &parameters)
{
    QList<SentMessage> sent;
    for (const Message &message : messages)
        sent.append({message.text.size(), message.files});
    return filesToSend(sent, parameters);
}

SentFiles filesToSend(const QList<SentMessage> &messages, const ChatParameters &parameters)
{
    SentFiles sent;
    if (std::ranges::all_of(messages, [](const SentMessage &m) { return m.files.isEmpty(); }))
        return sent;
    qint64 room = requestBytes - sentSize(parameters.systemPrompt.size());
    for (const SentMessage &message : messages)
        room -= sentSize(message.characters);
    for (auto message = messages.crbegin(); message != messages.crend(); ++message) {
        for (const AttachedFile &file : message->files) {
            const qint64 size = sentSize(file); // again for each message: it is sent with each
            if (size > room) {
                ++sent.leftOut;
                continue;
            }
            room -= size;
            sent.hashes.insert(file.sha256);
        }
    }
    return sent;
}

} // namespace dria
