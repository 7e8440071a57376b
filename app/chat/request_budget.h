#pragma once
// How much one request may hold, and which files of a chat still go into it.

#include "library/attached_file.h"
#include "library/conversation_record.h"
#include "library/message.h"

#include <QList>
#include <QSet>

namespace dria {

inline constexpr qint64 requestBytes = 9 * 1024 * 1024; ///< of the whole body
inline constexpr int filesOfAMessage = 20;

/// About the bytes it takes in a request: pictures as base64, text with its escapes.
[[nodiscard]] qint64 sentSize(const AttachedFile &file);

/// What a draft carries with one more: enough room is left for what is said with it.
[[nodiscard]] bool mayCarry(const QList<AttachedFile> &files, const AttachedFile &more);

/// The hashes of the files that are sent with these messages, the newest first to find room.
struct SentFiles
{
    QSet<QByteArray> hashes;
    int leftOut = 0; ///< how many found none
};

/// As much of a message as matters for it.
struct SentMessage
{
    qint64 characters = 0;
    QList<AttachedFile> files;
};
[[nodiscard]] SentFiles filesToSend(const QList<SentMessage> &messages,
                                    const ChatParameters &parameters);
[[nodiscard]] SentFiles filesToSend(const QList<Message> &messages,
                                    const ChatParameters &parameters);

} // namespace dria
