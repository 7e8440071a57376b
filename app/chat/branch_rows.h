#pragma once
// The map of a conversation's branches: its tree as rows, one for each stretch without a choice.

#include "chat/message_tree.h"
#include "library/message.h"

namespace dria {

/// A stretch of messages that follow one another, up to its end or to where ways part. Rows stand
/// in lanes: the way that is shown is lane 0, and what leaves a lane stands below it in the next
/// one, before the lane goes on.
struct BranchRow
{
    QUuid first;
    int messages = 1;
    int lane = 0;
    int parent = -1;         ///< row that it follows; -1 for a first message
    bool leavesLane = false; ///< it begins beside the way that its lane goes on with
    bool goesOn = false;     ///< more of its lane follows below
    bool isShown = false;    ///< on the way to the leaf
    Message::Role role = Message::Role::User;
    QString words = {}; ///< the first ones of its first message; of one without text, empty
};

/// Without role and words, which a tree does not have.
[[nodiscard]] QList<BranchRow> branchRows(const MessageTree &tree, const QUuid &leaf);

} // namespace dria
