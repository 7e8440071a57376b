#pragma once
// What is known of a message without reading it.

#include "library/attached_file.h"
#include "library/message.h"

#include <QList>
#include <QUuid>

namespace dria {

struct MessageOutline
{
    QUuid id;
    QUuid parent; ///< null for the first
    Message::Role role = Message::Role::User;
    QList<AttachedFile> files;
    qint64 characters = 0; ///< of its text; counted only where a message of the page carries files
    friend bool operator==(const MessageOutline &, const MessageOutline &) = default;
};

} // namespace dria
