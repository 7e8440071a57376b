#pragma once
// Reads channel messages.

#include "api/channel_message.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace dria {

/// {"messages":[…]} or a bare list, sorted by createdAt. A list from the newest to the oldest is
/// turned round first: then ties, and messages without a readable time, keep the order they came
/// in. Fails with MalformedReply when there is no list.
[[nodiscard]] Result<QList<ChannelMessage>> readChannelMessages(const QByteArray &json);

/// The answer to a post. The post is made once the server says 2xx, so members the answer lacks are
/// taken from what was sent, and an unreadable answer is no failure: its id is then empty.
[[nodiscard]] ChannelMessage readPosted(const QByteArray &json, const ChannelPost &sent);

} // namespace dria
