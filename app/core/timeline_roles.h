#pragma once
// The contract between a model of messages (a chat, a room) and the timeline view that shows it.

#include <QList>
#include <QMetaType>
#include <QString>
#include <qnamespace.h>

namespace dria::timeline {

/// Whose message a row is; decides its shape in the view.
enum class Author {
    Person,    ///< the person at this computer: a bubble on the trailing side
    Assistant, ///< an answer: full width, no bubble
    Notice,    ///< the program's own words (the model was changed): a quiet centred line
};

enum class State {
    Complete,
    Waiting,     ///< asked, nothing came yet
    Streaming,   ///< text is arriving
    Stopped,     ///< the person stopped it
    Interrupted, ///< it broke off; what came is kept
    Failed,      ///< nothing came
};

/// A button under a message. The view shows text and sends back id; it knows no meaning.
struct Action
{
    QString id;
    QString text;
    friend bool operator==(const Action &, const Action &) = default;
};

/// Roles of a row. A growing answer announces dataChanged with exactly {TextRole} or
/// {ReasoningRole}, and its text then starts with what it was before.
enum Role {
    MessageIdRole = Qt::UserRole + 1, ///< QUuid, never changes
    AuthorRole,                       ///< Author as int
    AuthorNameRole,                   ///< QString, plain text from strangers: "You", a model's id
    TextRole,                         ///< QString, Markdown as it arrived
    ReasoningRole,                    ///< QString, thinking that came in a field of its own
    ThinkingTimeRole, ///< qint64 milliseconds spent thinking, or invalid while unknown
    StateRole,        ///< State as int
    StatusRole,    ///< QString, one sentence on the state ("Waiting for a node, 4 s"); may be empty
    FooterRole,    ///< QString, quiet figures under an answer; may be empty
    DetailsRole,   ///< QString, all figures, several lines of plain text; may be empty
    ErrorRole,     ///< QString, what happened and what it means; empty when nothing did
    ActionsRole,   ///< QList<Action>, buttons belonging to the error or the status
    CreatedAtRole, ///< QDateTime, UTC
};

} // namespace dria::timeline

Q_DECLARE_METATYPE(dria::timeline::Action)
